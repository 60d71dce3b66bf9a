import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Host, host, openBrowser, type Phone } from '../harness.ts';
import { hurry } from '../hurry.ts';
import { boa, lightPhone } from '../readers.ts';
import { faultsInModes, modesInTurn } from './faultsInModes.ts';
import { MODES } from './modes.ts';
import { count, isWhole } from './tally.ts';
import { give, TOURS } from './tours.ts';

let browser: Browser;
let at: Host;
let turn = 0;

beforeAll(async () => {
	browser = await openBrowser();
	at = await host(inject('dist'));
});

afterAll(async () => {
	await browser.close();
	await at.goDown();
});

async function openFor(settings: unknown): Promise<{ phone: Phone; page: Page }> {
	const phone = await lightPhone(browser, at, settings);
	await phone.context.clock.install();
	await hurry(phone.context);
	const page = await phone.open(at.address);
	await page.waitForLoadState('networkidle');
	return { phone, page };
}

async function faultsOn(page: Page, screen: string): Promise<string[]> {
	const withAxe = isWhole ? Object.keys(MODES) : modesInTurn(turn++);
	const faults = await faultsInModes(page, screen, withAxe);
	count(screen, withAxe.length, faults.length);
	return faults;
}

/** The whole takes long, and nothing runs beside it. */
const look = isWhole ? test.concurrent : test;

look.each(Object.entries(TOURS))(
	'in every mode nothing is cut off, too small to hit, or wrong for axe: %s',
	async (_, tour) => {
		const { phone, page } = await openFor(boa);
		const faults: string[] = [];
		for await (const screen of tour(page)) faults.push(...(await faultsOn(page, screen)));
		expect(faults).toEqual([]);
		expect(phone.problems).toEqual([]);
		await phone.context.close();
	},
	isWhole ? 60 * 60_000 : undefined,
);

/** Hours of looking, for `npm run access`. */
if (isWhole) {
	const { flowWalks } = await import('./flowWalks.ts');
	const walks = flowWalks().map((one) => ({ ...one, name: `${one.flow} ${[...one.fresh].join(' ')}` }));
	look.each(walks)(
		'every question and every advice, in every mode: $name',
		async ({ flow, walk, fresh }) => {
			const { phone, page } = await openFor(walk.presets);
			await page.locator(flow === 'signal' ? '[data-begin]' : `[data-tile="${flow}"]`).tap();
			const faults: string[] = [];
			for (const { step, chosen } of walk.answers) {
				await page.locator(`[data-step="${step}"]`).waitFor();
				if (fresh.has(step)) faults.push(...(await faultsOn(page, `${flow} ${step}`)));
				await give(page, step, ...chosen);
			}
			const end = [...fresh].filter((one) => !walk.answers.some(({ step }) => step === one)).join(' ');
			if (end !== '') faults.push(...(await faultsOn(page, `${flow} ${end}`)));
			expect(faults).toEqual([]);
			expect(phone.problems).toEqual([]);
			await phone.context.close();
		},
		30 * 60_000,
	);
}
