import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { tab, tabThrough } from './access/tabbing.ts';
import { type Host, host, openBrowser, type Phone } from './harness.ts';
import { hurry } from './hurry.ts';
import { axeFaults, layoutFaults } from './layout.ts';
import { phoneOf, settingsKey } from './readers.ts';
import { arrived, begin, enter, expectQuestion, expectStart, openPage, switchLanguage, told, walk } from './steps.ts';

let browser: Browser;
let at: Host;
let desk: Phone;
let page: Page;

const wmo = { municipality: 'midden-delfland', role: 'wmo' };
const room = { viewport: { width: 1280, height: 800 }, isMobile: false, serviceWorkers: 'block' } as const;

beforeAll(async () => {
	browser = await openBrowser();
	at = await host(inject('dist'));
	desk = await openDesk();
	page = await desk.context.newPage();
});

beforeEach(async () => {
	await page.goto(at.address);
	await linkToKeys(page).waitFor();
});

afterEach(() => {
	expect(desk.problems.filter((problem) => !problem.includes('blocked by Playwright'))).toEqual([]);
});

afterAll(async () => {
	await browser.close();
	await at.goDown();
});

async function openDesk(): Promise<Phone> {
	const opened = await phoneOf(browser, at, wmo, room);
	await opened.context.clock.install();
	await hurry(opened.context);
	return opened;
}

/** The fifth link in the foot comes with the part for the desk. */
const linkToKeys = (window: Page) => window.locator('footer nav button').nth(4);

const screen = (kind: string, window = page) => window.locator(`main[data-screen="${kind}"]:not([data-resting])`);
const focused = (selector: string) => page.locator(`${selector}:focus`).waitFor();
const kept = (window = page) => window.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}'), settingsKey);
const person = { 'danger-now': 'no', 'what-do-you-have': 'person', age: 'adult' };
const helped = { ...person, wish: 'wants-help', form: 'sexual', 'more-adult': ['bed-tonight', 'children'] };

/** Tab goes as one reads, with the focus in sight; the columns stand side by side. */
async function expectInOrder(columns: readonly string[]): Promise<void> {
	const { words, faults } = await tabThrough(page);
	expect(words.length).toBeGreaterThan(12);
	expect(faults.filter((fault) => !fault.endsWith('stands above what comes before it'))).toEqual([]);
	const boxes = await Promise.all(columns.map((column) => page.locator(column).first().boundingBox()));
	const [left, right] = boxes;
	expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
}

describe('with room for two columns', () => {
	test('beside a question stand the way so far, why, help and the sources; above an outcome what is at hand', async () => {
		await begin(page);
		await walk(page, person);
		expect(await page.locator('main details').count()).toBe(0);
		expect(Object.keys(await told(page))).toEqual(Object.keys(person));
		await page.locator('[data-sources] a[href^="https://"]').first().waitFor();
		expect([...(await layoutFaults(page)), ...(await axeFaults(page))]).toEqual([]);
		await expectInOrder(['[data-option]', '[data-answered]']);

		await walk(page, helped);
		await screen('outcome').waitFor();
		for (const part of ['[data-first="shop"]', '[data-copy-note]', '[data-icon="print"]', '[data-code]']) {
			const box = await page.locator(`[data-at-hand] ${part}`).boundingBox();
			expect((box?.y ?? 999) + (box?.height ?? 999), part).toBeLessThan(room.viewport.height);
		}
		expect([...(await layoutFaults(page)), ...(await axeFaults(page))]).toEqual([]);
		await expectInOrder(['[data-layer="now"]', '[data-layer="prepare"]']);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('[data-at-hand]').isVisible()).toBe(false);
		await page.emulateMedia({ media: 'screen' });
	});

	test('at 200 % text it is the narrow screen again, without the keys of a desk', async () => {
		await begin(page);
		await page.evaluate(() => {
			document.documentElement.style.fontSize = '200%';
			dispatchEvent(new Event('resize'));
		});
		await linkToKeys(page).waitFor({ state: 'detached' });
		await page.keyboard.press('/');
		await page.locator('summary').first().waitFor();
		expect(await screen('question').count()).toBe(1);
	});
});

describe('the keys', () => {
	test('a walk by the digits, and back by Alt and the arrow', async () => {
		await page.locator('[data-begin]').focus();
		await page.keyboard.press('Enter');
		for (const [step, digit] of Object.entries({ 'danger-now': '2', 'what-do-you-have': '1', age: '2' })) {
			await page.locator(`[data-step="${step}"]`).waitFor();
			await arrived(page);
			await focused('h1');
			await page.keyboard.press(digit);
			expect((await tab(page)).option).not.toBe('');
			await page.keyboard.press(digit);
			await page.locator(`[data-step="${step}"]`).waitFor({ state: 'detached' });
		}
		await arrived(page);
		await page.keyboard.press('Alt+ArrowLeft');
		await page.locator('[data-step="age"]').waitFor();
	});

	test('"/" goes to the numbers to search there, where it is a sign like any other; "?" tells the keys', async () => {
		await begin(page);
		await page.keyboard.press('/');
		await focused('[data-search]');
		await page.keyboard.type('pol/?');
		expect(await page.locator('[data-search]').inputValue()).toBe('pol/?');
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('/');
		await focused('[data-search]');
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('?');
		await screen('keys').waitFor();
		await focused('h1');
		await page.keyboard.press('Alt+ArrowLeft');
		await focused('[data-search]');
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Alt+ArrowLeft');
		await screen('question').waitFor();
	});

	test('they do nothing with another key, over a cover, or where the app is hidden', async () => {
		await begin(page);
		for (const keys of ['Control+/', 'Alt+/', 'Meta+/']) await page.keyboard.press(keys);
		await page.clock.fastForward('10:01');
		await page.locator('[data-over="idle"]').waitFor();
		await page.keyboard.press('/');
		await page.locator('[data-stay]').tap();
		await page.locator('[data-over]').waitFor({ state: 'detached' });
		await expectQuestion(page, 'danger-now');
		await page.locator('[data-hide]').tap();
		await page.locator('main[data-screen="hidden"]').waitFor();
		for (const key of ['/', '?']) await page.keyboard.press(key);
		await page.locator('[data-show]').tap();
		await expectStart(page);
	});

	test('they are switched off on their page, which stays a link in the foot, and stay off', async () => {
		await linkToKeys(page).tap();
		await screen('keys').waitFor();
		await page.locator('input[name="keys"]').nth(1).check();
		await expect.poll(() => kept()).toMatchObject({ ...wmo, keys: 'off' });
		await page.reload();
		await linkToKeys(page).waitFor();
		for (const key of ['/', '?']) await page.keyboard.press(key);
		await openPage(page, 'settings');
		expect(await page.locator('input[name="keys"]').nth(1).isChecked()).toBe(true);
		await page.locator('input[name="keys"]').first().check();
		await expect.poll(() => kept()).toMatchObject({ keys: 'on' });
		await page.locator('h1').focus();
		await page.keyboard.press('?');
		await screen('keys').waitFor();
	});
});

test('windows do not disturb each other: each its own walk, one hidden, one practising, settings of each kept', async () => {
	const own = await openDesk();
	const [one, meldcode, practising] = [
		await own.open(at.address),
		await own.open(at.address),
		await own.open(at.address),
	];
	await one.bringToFront();
	await begin(one);
	await walk(one, person);
	await meldcode.bringToFront();
	await enter(meldcode, 'meldcode');
	await practising.bringToFront();
	await practising.locator('[data-tile="practise"]').tap();
	await screen('practise', practising).waitFor();
	await meldcode.bringToFront();
	await switchLanguage(meldcode);
	await one.bringToFront();
	await openPage(one, 'settings');
	await one.locator('input[name="size"]').nth(1).check();
	const both = { ...wmo, language: 'en', appearance: 'system', size: 'large', own: {} };
	await expect.poll(() => kept(one)).toEqual(both);
	await one.locator('main button').first().tap();

	expect(Object.keys(await told(one))).toEqual(Object.keys(person));
	expect(await one.locator('html').getAttribute('lang')).toBe('nl');
	await expectQuestion(meldcode, 'M-START');
	await meldcode.bringToFront();
	await meldcode.locator('[data-hide]').tap();
	await meldcode.locator('main[data-screen="hidden"]').waitFor();
	await practising.bringToFront();
	await practising.locator('[data-stop]').tap();
	await expectStart(practising);
	await expectQuestion(one, 'wish');
	await one.reload();
	await one.locator('html[lang="en"][data-size="large"]').waitFor({ state: 'attached' });
	await own.context.close();
});
