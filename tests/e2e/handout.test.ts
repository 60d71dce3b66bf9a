import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Host, host, openBrowser, type Phone } from './harness.ts';
import { hurry } from './hurry.ts';
import { boa, phoneOf } from './readers.ts';

/** Hand-outs come out of the printer as one page each, with nothing beside them and nothing cut off. */

/** An A4 in the pixels of a style sheet. */
const SHEET = { width: 794, height: 1123 };
const SHEETS = ['participants', 'debrief', 'trainer', 'programme'];

let browser: Browser;
let at: Host;
let phone: Phone;
let page: Page;

beforeAll(async () => {
	browser = await openBrowser();
	at = await host(inject('dist'));
	phone = await phoneOf(browser, at, boa, { viewport: SHEET, colorScheme: 'dark', serviceWorkers: 'block' });
	await hurry(phone.context);
	page = await phone.open(at.address);
	await page.locator('[data-tile="practise"]').tap();
	await page.locator('main:not([data-resting]) [data-open="handout"]').tap();
	await page.locator('main:not([data-resting]) [data-sheet]').waitFor();
});

afterAll(async () => {
	expect(phone.problems.filter((problem) => !problem.includes('blocked by Playwright'))).toEqual([]);
	await browser.close();
	await at.goDown();
});

const title = () => page.locator('[data-sheet] h2').textContent();

/** With the keyboard, so that the focus stays where it is. */
async function choose(sheet: string): Promise<void> {
	await page.locator(`[data-tab="${sheet}"]`).press('Enter');
	await page.locator(`[data-tab="${sheet}"][aria-current]:focus`).waitFor();
}

async function chooseScenario(id: string): Promise<void> {
	await choose('participants');
	await page.locator('[data-choose="scenario"]').selectOption(id);
	const chosen = await page.locator(`[data-choose="scenario"] option[value="${id}"]`).textContent();
	await expect.poll(title).toBe(chosen);
}

/** Those with most on them. */
test.each([
	{ language: 'nl', other: 'English', scenario: 'kitchen-table' },
	{ language: 'en', other: 'Nederlands', scenario: 'counter-niece' },
])('one page each: $language', async ({ language, other, scenario }) => {
	await chooseScenario(scenario);
	for (const sheet of SHEETS) {
		await choose(sheet);
		await page.locator(`[data-sheet="${sheet}"]`).waitFor();
		await expectOnePage(`${scenario} ${sheet} ${language}`);
	}
	await page.locator('header').getByRole('button', { name: other }).tap();
	await page.locator(`html:not([lang="${language}"])`).waitFor({ state: 'attached' });
});

test('the button prints, and nothing on the sheet calls', async () => {
	await page.evaluate(() => {
		window.print = () => document.documentElement.setAttribute('data-printed', '');
	});
	await page.locator('[data-print]').tap();
	await page.locator('html[data-printed]').waitFor({ state: 'attached' });
	expect(await page.locator('a[href^="tel:"]').count()).toBe(0);
});

test('the second situation is one that fits, and comes on the programme', async () => {
	await chooseScenario('greenhouse-beds');
	await choose('programme');
	await page.locator('[data-choose="second"]').selectOption('grow-loft');
	const second = await page.locator('[data-choose="second"] option:checked').textContent();
	await expect
		.poll(() => page.locator('[data-part="scenario"] h3').allTextContents())
		.toEqual([expect.any(String), expect.stringContaining(second ?? 'no second situation')]);
	expect(await page.locator('[data-choose="second"] option[value="greenhouse-beds"]').count()).toBe(0);
});

test('the message is copied as it stands, and back leads to the list', async () => {
	await choose('message');
	// Reading the clipboard is forbidden to this app, so the test hears what is written to it.
	await page.evaluate(() => {
		navigator.clipboard.writeText = async (text) => document.documentElement.setAttribute('data-copied', text);
	});
	await page.locator('[data-copy-message]').tap();
	const message = await page.locator('[data-message]').textContent();
	expect(await page.locator('html[data-copied]').getAttribute('data-copied')).toBe(message);
	expect(message?.split(' ').length).toBeGreaterThan(30);
	await page.goBack();
	await page.locator('main[data-screen="practise"]').waitFor();
});

async function expectOnePage(name: string): Promise<void> {
	await page.emulateMedia({ media: 'print' });
	const { texts, foot, room } = await page.evaluate(look);
	expect(texts.length, name).toBeGreaterThan(15);
	expect(
		texts.filter(({ isOnSheet }) => !isOnSheet),
		name,
	).toEqual([]);
	for (const { text, bottom, left, right, size, colour } of texts) {
		const where = `${name}: ${text}`;
		expect(bottom, where).toBeLessThan(SHEET.height - 15);
		expect(left, where).toBeGreaterThan(15);
		expect(right, where).toBeLessThan(SHEET.width - 15);
		// Nine points.
		expect(size, where).toBeGreaterThan(11.9);
		expect(colour, where).toBe('rgb(0, 0, 0)');
	}
	// Nothing that stands above it runs into the foot.
	expect(foot, name).toBeGreaterThan(
		Math.max(...texts.filter(({ isInFoot }) => !isInFoot).map(({ bottom }) => bottom)),
	);
	expect(room, name).toEqual({ background: 'rgb(255, 255, 255)', isWhole: true });
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g), name).toHaveLength(1);
	expect(pdf, name).not.toMatch(/\/Subtype\s*\/Image/);
	await page.emulateMedia({ media: 'screen' });
}

/** Runs in the page. */
function look() {
	const sheet = document.querySelector<HTMLElement>('[data-sheet]');
	const foot = sheet?.lastElementChild;
	const texts: {
		text: string;
		isOnSheet: boolean;
		isInFoot: boolean;
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
		const { bottom, left, right } = range.getBoundingClientRect();
		const { fontSize, color } = getComputedStyle(parent);
		texts.push({
			text: node.textContent,
			isOnSheet: sheet?.contains(node) ?? false,
			isInFoot: foot?.contains(node) ?? false,
			bottom,
			left,
			right,
			size: Number.parseFloat(fontSize),
			colour: color,
		});
	}
	return {
		texts,
		foot: foot?.getBoundingClientRect().top ?? 0,
		room: sheet && {
			background: getComputedStyle(sheet).backgroundColor,
			isWhole: sheet.scrollHeight <= sheet.clientHeight && sheet.scrollWidth <= sheet.clientWidth,
		},
	};
}
