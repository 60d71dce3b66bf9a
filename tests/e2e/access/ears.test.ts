import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { type Host, host, openBrowser, type Phone } from '../harness.ts';
import { resize } from '../layout.ts';
import { lightPhone } from '../readers.ts';
import { type Answers, arrived, openPage } from '../steps.ts';
import { answerText, text } from '../texts.ts';
import { heardIn } from './heard.ts';
import { tab, tabThrough } from './tabbing.ts';
import { give } from './tours.ts';

/** By keyboard or switch, and by ear. That no time runs out is in away.test.ts. */

let browser: Browser;
let at: Host;
let phone: Phone;
let page: Page;

beforeAll(async () => {
	browser = await openBrowser();
	at = await host(inject('dist'));
});

beforeEach(async () => {
	phone = await lightPhone(browser, at);
	page = await phone.open(at.address);
	await page.waitForLoadState('networkidle');
});

afterEach(async () => {
	expect(phone.problems).toEqual([]);
	await phone.context.close();
});

afterAll(async () => {
	await browser.close();
	await at.goDown();
});

/** Tab until it is there, in view and in order all the way. */
async function tabTo(isThere: (focus: Awaited<ReturnType<typeof tab>>) => boolean, name: string): Promise<void> {
	for (let press = 0; press < 120; press++) {
		const focus = await tab(page);
		expect(focus.faults).toEqual([]);
		if (isThere(focus)) return;
	}
	throw new Error(`Tab does not reach ${name}`);
}

const tabToWords = (words: string) => tabTo((focus) => focus.words.startsWith(words), `"${words}"`);
const tabToOption = (id: string) => tabTo((focus) => focus.option === id, `answer ${id}`);

/** The question, and each answer under the very words it shows. */
async function expectHeard(step: string): Promise<void> {
	const heard = await heardIn(page);
	const question = text(`steps.${step}.question`);
	expect(heard.filter(({ state }) => state === '[level=1]')).toEqual([
		{ role: 'heading', name: question, state: '[level=1]' },
	]);
	const ids = await page
		.locator('[data-option]')
		.evaluateAll((all) => all.map((one) => one.getAttribute('data-option') ?? ''));
	const role = (await page.locator('input[data-option]').count()) > 0 ? 'checkbox' : 'button';
	const names = ids.map((id) => answerText(step, id, 'nl'));
	expect(heard.filter((one) => one.role === role && names.includes(one.name)).map(({ name }) => name)).toEqual(names);
	expect(heard.filter((one) => one.role === 'group').map(({ name }) => name)).toContain(question);
}

type Walk = { tile: string; answers: Answers };

const walks: Readonly<Record<string, Walk>> = {
	'the signal route': {
		tile: text('start.begin'),
		answers: { 'danger-now': 'no', 'what-do-you-have': 'offender', 'more-offender': ['about-work', 'colleague'] },
	},
	'the meldcode': {
		tile: text('pages.meldcode'),
		answers: {
			'M-START': 'step-4',
			'danger-now': 'no',
			M01b: 'yes',
			age: 'under-18',
			'M-T': 'no',
			M10: 'done',
			M11: 'no',
		},
	},
	sharing: {
		tile: text('pages.sharing'),
		answers: { P00: 'offence', P06: 'yes-now', P06n: 'done', P08: 'unsafe' },
	},
	signs: { tile: text('pages.signs'), answers: { 'signs-list': 'work', 'signs-work': ['AU07', 'AU08'] } },
};

describe('by keys alone, and by ear, one walk of each route', () => {
	test.each(Object.entries(walks))('%s', async (_, { tile, answers }) => {
		await tabToWords(tile);
		await page.keyboard.press('Enter');
		for (const [step, chosen] of Object.entries(answers)) {
			await page.locator(`[data-step="${step}"]`).waitFor();
			await arrived(page);
			await expectHeard(step);
			if (typeof chosen === 'string') {
				await tabToOption(chosen);
				await page.keyboard.press('Enter');
				await page.locator(`[data-step="${step}"]`).waitFor({ state: 'detached' });
				continue;
			}
			for (const id of chosen) {
				await tabToOption(id);
				await page.keyboard.press('Space');
				const ticked = { role: 'checkbox', name: answerText(step, id, 'nl'), state: '[checked]' };
				await expect.poll(() => heardIn(page)).toContainEqual(expect.objectContaining(ticked));
			}
			await tabToWords(text('question.submit'));
			await page.keyboard.press('Space');
		}
		await page.locator('main[data-screen="outcome"]').waitFor();
		await arrived(page);
		await expectOutcomeHeard();
		await tabToWords(text('outcome.done'));
		await page.keyboard.press('Enter');
		await page.locator('main[data-screen="start"]').waitFor();
	});
});

/** Headings go down level by level; each call says whom; nothing is nameless. */
async function expectOutcomeHeard(): Promise<void> {
	const heard = await heardIn(page);
	const levels = heard
		.filter(({ role }) => role === 'heading')
		.map(({ state }) => Number(/level=(\d)/.exec(state)?.[1]));
	expect(levels[0]).toBe(1);
	for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
	const named = heard.filter(({ role }) => role !== 'group');
	expect(named.filter(({ name }) => name === '')).toEqual([]);
	const calls = await page.locator('main a[href^="tel:"]:visible').allInnerTexts();
	const links = named.filter(({ role }) => role === 'link').map(({ name }) => name);
	expect(links).toEqual(expect.arrayContaining(calls.map((words) => words.trim())));
	// What a colour says, a word says too.
	const badges = await page.locator('main :is([data-open], [data-deadline], [data-verdict])').allInnerTexts();
	expect(badges.length).toBeGreaterThan(0);
	expect(badges.filter((words) => !/\p{L}/u.test(words))).toEqual([]);
}

describe('what has the focus stands clear of the bars, and comes in the order of reading', () => {
	const places: Readonly<Record<string, () => Promise<unknown>>> = {
		'a question': async () => {
			await page.locator('[data-begin]').tap();
			await give(page, 'danger-now', 'no');
			await give(page, 'what-do-you-have', 'place');
		},
		'an outcome': async () => {
			await page.locator('[data-begin]').tap();
			await give(page, 'danger-now', 'no');
			await give(page, 'what-do-you-have', 'offender');
			await give(page, 'more-offender', 'about-work');
		},
		settings: () => openPage(page, 'settings'),
		sentences: async () => {
			await openPage(page, 'phrases');
			await page.locator('[data-language="pl"]').tap();
			await page.locator('main[data-screen="sentences"]').waitFor();
			await arrived(page);
		},
	};
	test.each(Object.entries(places))('%s', async (_, goThere) => {
		await goThere();
		for (const size of [
			{ width: 390, height: 844 },
			{ width: 320, height: 568 },
		]) {
			await resize(page, size, '100%');
			await page.evaluate(() => {
				document.body.tabIndex = -1;
				document.body.focus();
				document.body.removeAttribute('tabindex');
			});
			const { words, faults } = await tabThrough(page);
			expect(words.length).toBeGreaterThan(8);
			expect(faults).toEqual([]);
		}
	});
});
