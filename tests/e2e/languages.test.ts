import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PSEUDO, type PseudoLanguage, pseudoContent } from '../helpers/pseudo.ts';
import { give, TOURS } from './access/tours.ts';
import { buildInto, type Host, host, openBrowser, type Phone } from './harness.ts';
import { hurry } from './hurry.ts';
import { foldAll, layoutFaults, resize } from './layout.ts';
import { boa, lightPhone } from './readers.ts';

/** The app with two more folders in `locales/`, and not a line of code for them. */

let folder: string;
let content: string;
let browser: Browser;
let at: Host;

beforeAll(async () => {
	content = pseudoContent();
	folder = mkdtempSync(join(tmpdir(), 'signaalroute-languages-'));
	buildInto(join(folder, 'dist'), undefined, content);
	browser = await openBrowser();
	at = await host(join(folder, 'dist'));
});

afterAll(async () => {
	await browser.close();
	await at.goDown();
	for (const made of [folder, content]) rmSync(made, { recursive: true, force: true });
});

async function openIn(language: string): Promise<{ phone: Phone; page: Page }> {
	const phone = await lightPhone(browser, at, { ...boa, language });
	await phone.context.clock.install();
	await hurry(phone.context);
	const page = await phone.open(at.address);
	await page.waitForLoadState('networkidle');
	return { phone, page };
}

test('each folder is one tap further, and the answers stay', async () => {
	const { phone, page } = await openIn('nl');
	await page.locator('[data-begin]').tap();
	await give(page, 'danger-now', 'no');
	await give(page, 'what-do-you-have', 'offender');
	await page.locator('[data-option="colleague"]').tap();
	const heading = () => page.locator('h1').innerText();
	for (const language of ['en', 'ar-XB', 'en-XA', 'nl']) {
		const before = await heading();
		await page.locator('header [lang] button').tap();
		await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
		await expect.poll(heading).not.toBe(before);
		const answered = page
			.locator('[data-answered]')
			.evaluateAll((lines) => lines.map((line) => line.getAttribute('data-answered')));
		expect(await answered, language).toEqual(['danger-now', 'what-do-you-have']);
		expect(await page.locator('[data-option="colleague"]').isChecked(), language).toBe(true);
	}
	expect(phone.problems).toEqual([]);
	await phone.context.close();
});

/** Longer words run out of a narrow screen; what is mirrored shows where there is room too. */
const WIDTHS = { 'en-XA': [320], 'ar-XB': [320, 1280] } as const;

/** Of the tours that look alike, one, and each where it is hardest: long words, or all of it mirrored. */
const LOOKED = {
	'en-XA': ['phrases', 'signal', 'meldcode', 'practice', 'handout'],
	'ar-XB': ['pages', 'signal', 'map'],
} as const satisfies Record<PseudoLanguage, readonly (keyof typeof TOURS)[]>;

describe.each(Object.keys(PSEUDO) as PseudoLanguage[])('%s', (language) => {
	test.each(LOOKED[language])('nothing is cut off, and all of it reads one way: %s', async (name) => {
		const { phone, page } = await openIn(language);
		const faults: string[] = [];
		for await (const screen of TOURS[name](page)) {
			await foldAll(page, 'open');
			for (const width of WIDTHS[language]) {
				await resize(page, { width, height: 700 }, '100%');
				const found = [...(await layoutFaults(page)), ...(await page.evaluate(turned, PSEUDO[language].direction))];
				faults.push(...found.map((fault) => `${screen}, ${width} px: ${fault}`));
			}
			await resize(page, { width: 390, height: 844 }, '100%');
			await foldAll(page, 'shut');
		}
		expect(faults).toEqual([]);
		expect(phone.problems).toEqual([]);
		await phone.context.close();
	});
});

/** Runs in the page: what does not run the way the language does. */
function turned(direction: 'ltr' | 'rtl'): string[] {
	const isMirrored = direction === 'rtl';
	const faults = document.documentElement.dir === direction ? [] : [`the page says ${document.documentElement.dir}`];
	const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();

	const title = document.querySelector('h1:not([dir], .sr-unseen)');
	if (title && getComputedStyle(title).textAlign === 'start') {
		const range = document.createRange();
		range.selectNodeContents(title);
		const [text, all] = [range.getBoundingClientRect(), title.getBoundingClientRect()];
		const room = isMirrored ? all.right - text.right : text.left - all.left;
		if (room > 1) faults.push(`the heading begins ${room} px from its side`);
	}
	for (const icon of document.querySelectorAll<SVGElement>(
		'[data-icon="back"], [data-icon="forward"], [data-icon="next"]',
	)) {
		if (!icon.checkVisibility()) continue;
		const isTurned = getComputedStyle(icon).scale.startsWith('-1');
		if (isTurned !== isMirrored)
			faults.push(`${icon.dataset.icon} points ${isTurned ? 'the other way' : 'as in Dutch'}`);
	}
	const [hide, emergency] = [box('[data-hide]'), box('[data-emergency]')];
	if (hide && emergency && hide.top === emergency.top && hide.left > emergency.left !== isMirrored)
		faults.push('hide stands at the side of 112');
	return [...faults, ...numbersTurned()];

	/** From right to left 0800-2000 is another number. */
	function numbersTurned(): string[] {
		const found: string[] = [];
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = texts.nextNode(); node; node = texts.nextNode()) {
			const text = node.textContent ?? '';
			// Alone, or set into a sentence by the app.
			const number = text.match(/^[+\d]\d*(?:[ -]\d+)+$|(?<=\u2068)[+\d]\d*(?:[ -]\d+)+(?=\u2069)/)?.[0] ?? '';
			const from = text.indexOf(number);
			const isSeen = node.parentElement?.checkVisibility() && !node.parentElement.closest('.sr-unseen');
			if (!isSeen || number === '') continue;
			const boxOf = (place: number) => {
				const range = document.createRange();
				range.setStart(node, from + place);
				range.setEnd(node, from + place + 1);
				return range.getBoundingClientRect();
			};
			const [begin, end] = [boxOf(0), boxOf(number.length - 1)];
			if (begin.top === end.top && begin.left > end.left) found.push(`${number} runs the other way`);
		}
		return found;
	}
}
