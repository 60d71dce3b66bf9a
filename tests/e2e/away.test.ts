import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { type Host, host, openBrowser, type Phone } from './harness.ts';
import { hurry } from './hurry.ts';
import { lightPhone } from './readers.ts';
import { answer, begin, enter, expectQuestion, expectStart, openPage, tick, told, walk } from './steps.ts';
import { text } from './texts.ts';

let browser: Browser;
let at: Host;
let phone: Phone;
let page: Page;

beforeAll(async () => {
	browser = await openBrowser();
	at = await host(inject('dist'));
	phone = await lightPhone(browser, at);
	await phone.context.clock.install();
	await hurry(phone.context);
});

beforeEach(async () => {
	page = await phone.open(at.address);
	// The second part, which watches whether the reader is there.
	await page.waitForLoadState('networkidle');
});

afterEach(async () => {
	await page.close();
	expect(phone.problems).toEqual([]);
});

afterAll(async () => {
	await browser.close();
	await at.goDown();
});

const over = (kind: 'idle' | 'cover') => page.locator(`[data-over="${kind}"]`);
const stay = () => page.locator('[data-stay]').tap();
const wipe = () => page.locator('[data-wipe]').tap();
const minutes = (count: number) => page.clock.fastForward(count * 60_000);
const person = { 'danger-now': 'no', 'what-do-you-have': 'person', age: 'adult' };
const toConsult = { M01b: 'yes', 'M-T': 'no', M03: 'no', M04: 'no' };
const outcome = { 'danger-now': 'no', 'what-do-you-have': 'offender', 'more-offender': ['own-name'] };

describe('nobody touches the app', () => {
	test('for ten minutes at a question: a warning, and time to extend', async () => {
		await begin(page);
		await walk(page, person);
		await minutes(9);
		expect(await over('idle').count()).toBe(0);
		await minutes(1);
		await over('idle').waitFor();
		expect(await page.locator('a[data-emergency]').isVisible()).toBe(true);
		await stay();
		await over('idle').waitFor({ state: 'detached' });
		await minutes(9);
		await expectQuestion(page, 'wish');
		expect(Object.keys(await told(page))).toEqual(Object.keys(person));
	});

	test('nor the warning: wiped, and the start says so', async () => {
		await begin(page);
		await walk(page, person);
		await minutes(10);
		await over('idle').waitFor();
		await minutes(2);
		await expectStart(page);
		expect(await page.locator('p[role="status"]').allTextContents()).toContain(text('notice.wiped'));
		await begin(page);
		await expectQuestion(page, 'danger-now');
		expect(await told(page)).toEqual({});
	});

	test.each([
		['an outcome', () => walk(page, outcome)],
		['the 112 card', () => answer(page, 'danger-now', 'yes')],
	])('for thirty minutes at %s, where the reader is told to call', async (_, goThere) => {
		await begin(page);
		await goThere();
		await minutes(29);
		expect(await over('idle').count()).toBe(0);
		await minutes(1);
		await over('idle').waitFor();
		await wipe();
		await expectStart(page);
	});

	test('at a question of the meldcode that says whom to consult', async () => {
		await enter(page, 'meldcode');
		await walk(page, { ...toConsult, 'M-START': 'step-2', 'danger-now': 'no', age: 'adult' });
		await expectQuestion(page, 'M08');
		await minutes(29);
		expect(await over('idle').count()).toBe(0);
		await minutes(1);
		await over('idle').waitFor();
	});

	test('hidden from under the warning by one tap', async () => {
		await begin(page);
		await minutes(10);
		await over('idle').waitFor();
		await page.locator('[data-hide]').tap();
		await page.locator('main[data-screen="hidden"]').waitFor();
	});
});

/** The app goes out of view or comes back, as a phone tells it. */
async function turn(hidden: boolean): Promise<void> {
	await page.evaluate((isHidden) => {
		Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	}, hidden);
}

const isInView = () => page.evaluate(() => getComputedStyle(document.body).clipPath === 'none');

async function leaveFor(seconds: number): Promise<void> {
	await turn(true);
	expect(await isInView()).toBe(false);
	await page.clock.fastForward(seconds * 1000);
	await turn(false);
	await expect.poll(isInView).toBe(true);
}

/** What a finger or an eye meets, all over the screen: nothing of what lies under a cover. */
const underTheCover = () =>
	page.evaluate(() => {
		const found = new Set<string>();
		for (let x = 5; x < innerWidth; x += 20)
			for (let y = 5; y < innerHeight; y += 20) {
				const element = document.elementFromPoint(x, y);
				if (element?.closest('main, footer')) found.add(element.textContent?.slice(0, 40) ?? '');
			}
		return [...found];
	});

describe('another app in front', () => {
	test('nothing is in view for the list of apps; back within half a minute all stands there', async () => {
		await begin(page);
		await walk(page, person);
		await leaveFor(29);
		expect(await over('cover').count()).toBe(0);
		await expectQuestion(page, 'wish');
	});

	test('for longer: first a cover, and after it the question, what was ticked, and where the reader was', async () => {
		await begin(page);
		await walk(page, { ...person, wish: 'refuses', form: 'work' });
		await tick(page, ['children', 'bed-tonight']);
		await page.evaluate(() => document.body.scrollTo(0, 200));
		const place = () => page.evaluate(() => document.body.scrollTop);
		const before = await place();
		expect(before).toBeGreaterThan(100);
		await leaveFor(31);
		await over('cover').waitFor();
		expect(await underTheCover()).toEqual([]);
		await stay();
		await over('cover').waitFor({ state: 'detached' });
		await expectQuestion(page, 'more-adult');
		expect(await page.locator('input:checked').count()).toBe(2);
		expect(await place()).toBe(before);
	});

	test('twice, without a tap on the cover: it stands there still', async () => {
		await begin(page);
		for (const seconds of [31, 31, 5]) {
			await leaveFor(seconds);
			await over('cover').waitFor();
		}
	});

	test('the keys and the back key reach nothing under the cover', async () => {
		await begin(page);
		await walk(page, person);
		await leaveFor(31);
		await over('cover').waitFor();
		const reached: string[] = [];
		for (let count = 0; count < 12; count++) {
			await page.keyboard.press('Tab');
			reached.push(await page.evaluate(() => document.activeElement?.closest('main, footer')?.tagName ?? ''));
		}
		expect(reached.filter(Boolean)).toEqual([]);
		await page.keyboard.press('Alt+ArrowLeft');
		await page.goBack({ timeout: 1000 }).catch(() => undefined);
		await over('cover').waitFor();
		await stay();
		await expectQuestion(page, 'wish');
		expect(Object.keys(await told(page))).toEqual(Object.keys(person));
	});

	test.each([
		['a walk', () => begin(page)],
		['a page', () => openPage(page, 'partners')],
	])('"wis" on the cover ends %s on the start', async (_, goThere) => {
		await goThere();
		await leaveFor(31);
		await over('cover').waitFor();
		await wipe();
		await expectStart(page);
		expect(await page.locator('[data-over]').count()).toBe(0);
	});

	test('for an hour: not even "verder" brings the answers back', async () => {
		await begin(page);
		await walk(page, person);
		await leaveFor(3600);
		await over('cover').or(page.locator('main[data-screen="start"]')).first().waitFor();
		if (await over('cover').count()) await stay().catch(() => undefined);
		await expectStart(page);
		await expect.poll(() => page.locator('[data-over]').count()).toBe(0);
	});

	test('and meanwhile the app breaks: whoever comes back sees 112, now and later', async () => {
		await begin(page);
		for (const seconds of [5, 31]) {
			await turn(true);
			await page.evaluate(() => dispatchEvent(new ErrorEvent('error', { error: new Error() })));
			await page.clock.fastForward(seconds * 1000);
			await turn(false);
			await page.locator('main[data-screen="broken"] a[href="tel:112"]').waitFor();
			await expect.poll(isInView).toBe(true);
		}
	});

	test('on the start there is nothing to cover', async () => {
		await turn(true);
		await page.clock.fastForward(31_000);
		await turn(false);
		expect(await isInView()).toBe(true);
		await expectStart(page);
		expect(await over('cover').count()).toBe(0);
	});
});
