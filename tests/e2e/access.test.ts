import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { type Host, host, openBrowser, type Phone } from './harness.ts';
import { faultsOf } from './layout.ts';
import { lightPhone } from './readers.ts';
import {
	answer,
	arrived,
	back,
	begin,
	button,
	change,
	closePage,
	done,
	expectOutcome,
	expectQuestion,
	expectStart,
	goOn,
	openPage,
	switchLanguage,
	told,
	walk,
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
	phone = await lightPhone(browser, at);
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

describe('nothing is cut off, too small to hit, or wrong for axe', () => {
	const found: string[] = [];
	const look = async (name: string, isOtherAtDesk = false) =>
		found.push(...(await faultsOf(page, name, isOtherAtDesk)));
	afterEach(() => {
		expect(found.splice(0)).toEqual([]);
	});

	test('on the start and its pages', async () => {
		await look('start');
		for (const name of ['partners', 'about', 'settings'] as const) {
			await openPage(page, name);
			await look(name);
			if (name !== 'settings') await closePage(page);
		}
		// One number refused, one shown again for a check, one kept.
		for (const [label, number] of [
			['after-hours', 'Jan'],
			['interpreter', '+31 6 1234 5678'],
			['dispatch', '070 123 4567'],
		]) {
			const entry = page.locator(`[data-own-number="${label}"]`);
			await entry.getByRole('textbox').fill(number ?? '');
			await entry.getByRole('button').tap();
		}
		await page
			.locator('[data-own-number="dispatch"]')
			.getByRole('button', { name: text('settings.keep') })
			.tap();
		await look('settings with numbers');
		await button(page, text('scope.changeRole')).tap();
		await page.locator('main[data-screen="choice"]').waitFor();
		await look('choice');
	});

	test('on every kind of question', async () => {
		await begin(page);
		await look('first question');
		await answer(page, 'danger-now', 'unknown');
		await expectQuestion(page, 'call-112');
		await look('112 card');
		await page.locator('[data-step="call-112"] [data-option="go-on"]').tap();
		await expectQuestion(page, 'what-do-you-have');
		await look('question while 112 is watched');
		await walk(page, { ...person, 'danger-now': 'unknown' });
		await goOn(page);
		await look('boxes with nothing ticked');
		await switchLanguage(page);
		await look('boxes in English');
		await switchLanguage(page);
		await change(page, 'age');
		await look('a question asked again');
	});

	test('on every kind of outcome', async () => {
		for (const [name, answers] of Object.entries({
			'one track': { ...person, 'more-adult': ['bed-tonight', 'children', 'secret', 'own-name'] },
			'two tracks': { ...person, 'what-do-you-have': 'person-and-place', 'more-adult': ['none'] },
			danger: { 'danger-now': 'yes', 'call-112': 'stop' },
			'danger and more': {
				'danger-now': 'yes',
				'call-112': 'go-on',
				'what-do-you-have': 'place',
				'place-kind': 'work',
				'more-place': ['none'],
			},
		})) {
			await begin(page);
			await walk(page, answers);
			await expectOutcome(page);
			await look(name, name === 'two tracks');
			if (name === 'two tracks') {
				await switchLanguage(page);
				await look(`${name}, in English`);
				await switchLanguage(page);
			}
			await done(page);
			await expectStart(page);
		}
	});
});

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
