import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { type Host, host, openBrowser, type Phone } from './harness.ts';
import { boa, lightPhone } from './readers.ts';
import {
	adviceNow,
	answer,
	arrived,
	back,
	begin,
	button,
	expectOutcome,
	expectQuestion,
	expectStart,
	openPage,
	pressBackKey,
	told,
	walk,
} from './steps.ts';
import { answerText, text } from './texts.ts';

let browser: Browser;
let at: Host;
let phone: Phone;
/** With the rest after each screen. */
let resting: Phone;
let page: Page;

beforeAll(async () => {
	browser = await openBrowser();
	at = await host(inject('dist'));
	phone = await lightPhone(browser, at);
	resting = await lightPhone(browser, at, boa, 'resting');
});

beforeEach(async () => {
	page = await phone.open(at.address);
});

afterEach(async () => {
	await page.close();
	expect([phone, resting].flatMap(({ problems }) => problems)).toEqual([]);
});

afterAll(async () => {
	await browser.close();
	await at.goDown();
});

async function takeTheOther(): Promise<void> {
	await page.close();
	page = await resting.open(at.address);
}

const answers = { 'danger-now': 'no', 'what-do-you-have': 'person', age: 'adult', wish: 'refuses', form: 'work' };
const steps = Object.keys(answers);

/** At the last question, with five answers behind it. */
async function walkToBoxes(): Promise<Record<string, string>> {
	await begin(page);
	await walk(page, answers);
	await expectQuestion(page, 'more-adult');
	return told(page);
}

/** The back key takes the answers away one by one, the last one first, and then leaves the walk. */
async function expectOneByOne(before: Record<string, string>, goBack: () => Promise<void>): Promise<void> {
	for (const [index, step] of steps.toReversed().entries()) {
		await goBack();
		await expectQuestion(page, step);
		expect(Object.entries(await told(page))).toEqual(Object.entries(before).slice(0, steps.length - 1 - index));
	}
	await goBack();
	await expectStart(page);
}

describe('one step back undoes one answer and keeps the rest', () => {
	test('with the back key', async () => {
		await takeTheOther();
		await expectOneByOne(await walkToBoxes(), () => pressBackKey(page));
	});

	test('with the button, and with Alt and the left arrow', async () => {
		let presses = 0;
		await expectOneByOne(await walkToBoxes(), () =>
			presses++ % 2 ? back(page) : page.keyboard.press('Alt+ArrowLeft'),
		);
	});

	test('from the outcome, and after it the walk goes on', async () => {
		await begin(page);
		await walk(page, { 'danger-now': 'no', 'what-do-you-have': 'offender', 'more-offender': ['own-name'] });
		await expectOutcome(page);
		await pressBackKey(page);
		await expectQuestion(page, 'more-offender');
		await pressBackKey(page);
		await answer(page, 'what-do-you-have', 'feeling');
		await answer(page, 'maybe-minor', 'no');
		await expectOutcome(page, { row: 'R30' });
	});

	test('through the 112 card, and "to the advice now" is one answer', async () => {
		await begin(page);
		await answer(page, 'danger-now', 'unknown');
		await expectQuestion(page, 'call-112');
		await pressBackKey(page);
		await walk(page, { 'danger-now': 'no', 'what-do-you-have': 'person' });
		await adviceNow(page);
		await expectOutcome(page, { row: 'R10' });
		await pressBackKey(page);
		await expectQuestion(page, 'age');
		expect(Object.keys(await told(page))).toEqual(['danger-now', 'what-do-you-have']);
	});
});

describe('pages over the walk', () => {
	test('the back key closes the page and undoes nothing', async () => {
		await begin(page);
		await walk(page, { 'danger-now': 'no', 'what-do-you-have': 'person' });
		const before = await told(page);
		for (const name of ['partners', 'about', 'settings'] as const) {
			await openPage(page, name);
			await pressBackKey(page);
			await expectQuestion(page, 'age');
			expect(await told(page)).toEqual(before);
		}
	});

	test('over the start, and then the app can be left at once', async () => {
		const length = await page.evaluate(() => history.length);
		await openPage(page, 'settings');
		await pressBackKey(page);
		await expectStart(page);
		expect(length).toBe(2);
		await page.goBack();
		expect(page.url()).toBe('about:blank');
	});

	test('after a reload in the middle of a walk the app can be left at once', async () => {
		await begin(page);
		await walk(page, { 'danger-now': 'no', 'what-do-you-have': 'place' });
		await page.reload({ waitUntil: 'networkidle' });
		await expectStart(page);
		await page.goBack();
		expect(page.url()).toBe('about:blank');
	});
});

describe('haste', () => {
	beforeEach(takeTheOther);

	test('forward and back in any order never lose the walk', async () => {
		const before = await walkToBoxes();
		for (const move of ['back', 'forward', 'back', 'forward', 'forward', 'back'] as const) {
			if (move === 'back') await page.goBack({ timeout: 3000 });
			else await page.goForward({ timeout: 1000 }).catch(() => undefined);
			await arrived(page);
		}
		const { step } = await arrived(page);
		const left = Object.entries(await told(page));
		expect(left).toEqual(Object.entries(before).slice(0, left.length));
		expect(steps[left.length]).toBe(step);
		// Three times back: three answers are gone, and forward has neither given nor taken one.
		expect(left.length).toBe(2);
		await walk(page, { ...answers, 'more-adult': ['none'] });
		await expectOutcome(page, { row: 'R15' });
	});

	test('back pressed three times in a row undoes at most three answers', async () => {
		const before = await walkToBoxes();
		await Promise.all([1, 2, 3].map(() => page.goBack().catch(() => undefined)));
		await page.waitForTimeout(500);
		const { kind, step } = await arrived(page);
		const left = Object.entries(await told(page));
		expect(kind).toBe('question');
		expect(left).toEqual(Object.entries(before).slice(0, left.length));
		expect(left.length).toBeGreaterThanOrEqual(2);
		expect(left.length).toBeLessThan(5);
		expect(steps[left.length]).toBe(step);
	});

	test('a double tap answers one question only, and undoes one answer only', async () => {
		await begin(page);
		const { language } = await expectQuestion(page, 'danger-now');
		const box = await button(page, answerText('danger-now', 'no', language)).boundingBox();
		const [x, y] = [(box?.x ?? 0) + 40, (box?.y ?? 0) + 20];
		// All at once: on a slow machine one after the other would come after the rest.
		await Promise.all([1, 2, 3].map(() => page.touchscreen.tap(x, y)));
		await expectQuestion(page, 'what-do-you-have');
		expect(Object.keys(await told(page))).toEqual(['danger-now']);
		await answer(page, 'what-do-you-have', 'person');
		await arrived(page);
		await button(page, text('question.back')).dblclick();
		await expectQuestion(page, 'what-do-you-have');
	});
});

/** Chromium passes over the entries that a page adds by itself: pressed twice, the back key would leave the app. */
test('who begins again while a walk is still being left can go back all the same', async () => {
	await begin(page);
	await answer(page, 'danger-now', 'no');
	await expectQuestion(page, 'what-do-you-have');
	// A browser that takes its time to go back.
	await page.evaluate(() => {
		const go = history.go.bind(history);
		history.go = (steps) => void setTimeout(() => go(steps), 400);
	});
	await page.keyboard.press('Alt+ArrowLeft');
	await expectQuestion(page, 'danger-now');
	await page.keyboard.press('Alt+ArrowLeft');
	await expectStart(page);
	await begin(page);
	await expectQuestion(page, 'danger-now');
	await page.waitForTimeout(600);
	await pressBackKey(page);
	await expectStart(page);
});

test('the back key adds nothing to the history; only a touch does', async () => {
	await page.close();
	page = await phone.context.newPage();
	await page.addInitScript(() => {
		let touched = true;
		const touch = () => {
			touched = true;
		};
		for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, touch, true);
		addEventListener('popstate', () => {
			touched = false;
		});
		const push = history.pushState.bind(history);
		history.pushState = (...entry) => {
			if (!touched) document.documentElement.dataset.untouched = 'added';
			push(...entry);
		};
	});
	await page.goto(at.address);
	await walkToBoxes();
	for (const step of ['form', 'wish', 'age']) {
		await pressBackKey(page);
		await expectQuestion(page, step);
	}
	await answer(page, 'age', 'adult');
	await pressBackKey(page);
	await expectQuestion(page, 'age');
	expect(await page.locator('html').getAttribute('data-untouched')).toBeNull();
});
