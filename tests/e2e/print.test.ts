import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { coldStart, type Host, host, networkOff, offlineReady, openBrowser, type Phone } from './harness.ts';
import { hurry } from './hurry.ts';
import { phoneOf } from './readers.ts';
import { type Answers, begin, enter, openPage, switchLanguage, takeOffer, walk } from './steps.ts';
import { text } from './texts.ts';

/** What comes out of the printer, without a network: one sheet, of which the top third says nothing. */

/** An A4 in the pixels of a style sheet. */
const SHEET = { width: 794, height: 1123 };

const wmo = { municipality: 'leidschendam-voorburg', role: 'wmo' };

let browser: Browser;
let at: Host;
let phone: Phone;
let page: Page;

beforeAll(async () => {
	browser = await openBrowser();
	at = await host(inject('dist'));
	phone = await phoneOf(browser, at, wmo, { viewport: SHEET, colorScheme: 'dark' });
	await phone.context.clock.setFixedTime(new Date('2026-11-24T10:15:00+01:00'));
	await hurry(phone.context);
	await offlineReady(await phone.open(at.address));
	await networkOff(phone, at);
});

afterAll(async () => {
	expect(phone.problems).toEqual([]);
	await browser.close();
});

const person = {
	age: 'under-18-alone',
	form: 'rent',
	'more-minor': ['missing', 'bed-tonight', 'recent-sexual-violence', 'caught', 'wants-charges', 'secret', 'own-name'],
};

const danger: Answers = { 'danger-now': 'yes', 'call-112': 'go-on' };

type Long = { to: () => Promise<void>; answers: Answers; precise?: Answers };

/** The longest of each flow. */
const longest: Record<string, Long> = {
	signal: { to: () => begin(page), answers: { ...danger, 'what-do-you-have': 'person-and-place', ...person } },
	meldcode: {
		to: () => enter(page, 'meldcode'),
		answers: {
			'M-START': 'step-5',
			'danger-now': 'no',
			age: 'under-18-alone',
			'M-T': 'yes',
			M12: 'yes',
			'M-MELD': 'agreed',
			'M-MELD2': 'not-reached',
			M16: 'no',
		},
		precise: person,
	},
	sharing: { to: () => enter(page, 'sharing'), answers: { P00: 'veilig-thuis', P05: 'child', P08: 'unsafe' } },
	signs: {
		to: () => enter(page, 'signs'),
		answers: { 'signs-list': 'housing', 'signs-housing': ['HU01', 'HU02', 'HU10'] },
	},
};

test.each(Object.entries(longest))('%s: one sheet in both languages', async (_, { to, answers, precise }) => {
	page = await coldStart(phone, at.address);
	await to();
	await walk(page, answers);
	if (precise) {
		await takeOffer(page, 'precise');
		await walk(page, precise);
	}
	await page.locator('[data-paper]').waitFor({ state: 'attached' });
	expect(await page.locator('[data-paper]').isVisible()).toBe(false);
	await expectSheet();
	await switchLanguage(page);
	await expectSheet();
	await page.evaluate(() => {
		document.documentElement.style.fontSize = '200%';
	});
	await expectSheet();
});

test('a page of the app still prints as it stands', async () => {
	page = await coldStart(phone, at.address);
	await openPage(page, 'partners');
	await page.emulateMedia({ media: 'print' });
	const entries = page.locator('main [data-partner]');
	expect(await entries.first().isVisible()).toBe(true);
	expect(await entries.last().isVisible()).toBe(true);
	expect(await page.locator('header').isVisible()).toBe(true);
});

/** Everything that is seen of the page as it would be printed, and the sheet itself. */
async function expectSheet(): Promise<void> {
	const calls = await page
		.locator('[data-layer="now"] [data-partner]')
		.evaluateAll((cards) => cards.map((card) => card.getAttribute('data-partner')));
	await page.emulateMedia({ media: 'print' });
	const { texts, cards, sheet } = await page.evaluate(look);
	const above = texts.filter(({ top }) => top < SHEET.height / 3);
	expect(above.map(({ text }) => text)).toEqual([
		text('app.name'),
		expect.stringMatching(/^[2-9A-Z]{4}(-[2-9A-Z]+)+$/),
	]);
	for (const { bottom } of above) expect(bottom).toBeLessThan(SHEET.height / 3);
	expect(texts.length).toBeGreaterThan(20);
	for (const one of texts) {
		expect(one.bottom, one.text).toBeLessThan(SHEET.height - 15);
		expect(one.left, one.text).toBeGreaterThan(15);
		expect(one.right, one.text).toBeLessThan(SHEET.width - 15);
		// 9.5 points.
		expect(one.size, one.text).toBeGreaterThan(12.6);
		expect(one.colour, one.text).toBe('rgb(0, 0, 0)');
	}
	expect(cards).toEqual(calls);
	expect(sheet).toEqual({ background: 'rgb(255, 255, 255)', isWhole: true });
	const pdf = await page.pdf({ preferCSSPageSize: true });
	expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
	await page.emulateMedia({ media: 'screen' });
}

function look() {
	const texts: {
		text: string;
		top: number;
		bottom: number;
		left: number;
		right: number;
		size: number;
		colour: string;
	}[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		const parent = node.parentElement;
		if (!parent?.checkVisibility({ visibilityProperty: true }) || !node.textContent?.trim()) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		const { top, bottom, left, right } = range.getBoundingClientRect();
		const { fontSize, color } = getComputedStyle(parent);
		texts.push({ text: node.textContent, top, bottom, left, right, size: Number.parseFloat(fontSize), colour: color });
	}
	const sheet = document.querySelector<HTMLElement>('[data-paper]');
	return {
		texts,
		cards: [...document.querySelectorAll('[data-paper-card]')].map((card) => card.getAttribute('data-paper-card')),
		sheet: sheet && {
			background: getComputedStyle(sheet).backgroundColor,
			isWhole: sheet.scrollHeight <= sheet.clientHeight && sheet.scrollWidth <= sheet.clientWidth,
		},
	};
}
