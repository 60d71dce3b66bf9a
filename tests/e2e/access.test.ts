import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { type Host, host, openBrowser, type Phone } from './harness.ts';
import { boa, lightPhone } from './readers.ts';
import {
	answer,
	arrived,
	back,
	begin,
	closePage,
	expectOutcome,
	expectQuestion,
	expectStart,
	openPage,
	told,
} from './steps.ts';
import { answerText, text } from './texts.ts';

let browser: Browser;
let at: Host;
let phone: Phone;
let page: Page;

beforeAll(async () => {
	browser = await openBrowser();
	at = await host(inject('dist'));
});

beforeEach(async () => {
	phone = await lightPhone(browser, at, boa, 'resting');
	page = await phone.open(at.address);
});

afterEach(async () => {
	expect(phone.problems).toEqual([]);
	await phone.context.close();
});

afterAll(async () => {
	await browser.close();
	await at.goDown();
});

const person = { 'danger-now': 'no', 'what-do-you-have': 'person', age: 'adult', wish: 'wants-help', form: 'work' };

/** What has the focus: its tag, and whether it is in view and uncovered. */
const focus = () =>
	page.evaluate(() => {
		const element = document.activeElement ?? document.body;
		const { left, top, width, height } = element.getBoundingClientRect();
		const at = document.elementFromPoint(left + width / 2, top + Math.min(height, 40) / 2);
		const words = (element.textContent ?? '').trim();
		return { tag: element.tagName, words, isSeen: at !== null && (element.contains(at) || at.contains(element)) };
	});

/** The focus follows a frame after the screen. */
const expectFocusOnHeading = async () => {
	const { heading } = await arrived(page);
	await expect.poll(focus).toEqual({ tag: 'H1', words: heading, isSeen: true });
};

/** Presses Tab until the focus is on the element with these words. */
async function tabTo(words: string): Promise<void> {
	for (let press = 0; press < 60; press++) {
		await page.keyboard.press('Tab');
		const { tag, words: now, isSeen } = await focus();
		expect(isSeen, `${tag} "${now}" is covered`).toBe(true);
		if (now === words) return;
	}
	throw new Error(`Tab does not reach "${words}"`);
}

describe('focus and keys', () => {
	test('the focus goes to the new heading at every step', async () => {
		expect((await focus()).tag).toBe('BODY');
		await begin(page);
		for (const [step, choice] of Object.entries({ ...person, 'more-adult': ['none'] })) {
			await expectFocusOnHeading();
			await answer(page, step, choice);
		}
		await expectOutcome(page);
		await expectFocusOnHeading();
		await back(page);
		await expectQuestion(page, 'more-adult');
		await expectFocusOnHeading();
		await page.goBack();
		await expectQuestion(page, 'form');
		await expectFocusOnHeading();
		await openPage(page, 'about');
		await expectFocusOnHeading();
		await closePage(page);
		await expectQuestion(page, 'form');
		await expectFocusOnHeading();
	});

	test('the keys 1 to 9 choose only while the answers have the focus', async () => {
		await begin(page);
		await expectFocusOnHeading();
		for (const key of ['1', '2', '3']) await page.keyboard.press(key);
		await expectQuestion(page, 'danger-now');
		await tabTo(answerText('danger-now', 'yes', 'nl'));
		await page.keyboard.press('9');
		await page.keyboard.press('Control+2');
		await expectQuestion(page, 'danger-now');
		await page.keyboard.press('2');
		await expectQuestion(page, 'what-do-you-have');
		expect((await told(page))['danger-now']).toBe(answerText('danger-now', 'no', 'nl'));
		await page.keyboard.press('1');
		await expectQuestion(page, 'what-do-you-have');
	});

	test('a whole walk by keyboard', async () => {
		const press = async (words: string, key: string) => {
			await tabTo(words);
			await page.keyboard.press(key);
		};
		await press(text('start.begin'), 'Enter');
		await expectQuestion(page, 'danger-now');
		await press(text('steps.danger-now.options.no.text'), 'Space');
		await expectQuestion(page, 'what-do-you-have');
		await press(text('steps.what-do-you-have.options.offender.text'), 'Enter');
		await expectQuestion(page, 'more-offender');
		await page.keyboard.press('1');
		expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
		await tabTo('');
		await page.keyboard.press('Space');
		await page.keyboard.press('3');
		expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2);
		await press(text('question.submit'), 'Enter');
		await expectOutcome(page, { row: 'R24' });
		await expectFocusOnHeading();
		await press(text('outcome.done'), 'Enter');
		await expectStart(page);
	});

	test('the link to the content is the first thing to reach, and keeps the address', async () => {
		await page.keyboard.press('Tab');
		expect((await focus()).words).toBe(text('app.skip'));
		await page.keyboard.press('Enter');
		expect((await focus()).tag).toBe('MAIN');
		expect(page.url()).toBe(at.address);
	});
});
