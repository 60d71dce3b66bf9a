import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { type Host, host, openBrowser, type Phone } from './harness.ts';
import { lightPhone } from './readers.ts';
import {
	adviceNow,
	answer,
	arrived,
	begin,
	button,
	buttonAbout,
	change,
	expectOutcome,
	expectQuestion,
	goOn,
	openPage,
	rules,
	switchLanguage,
	tick,
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
	phone = await lightPhone(browser, at);
});

beforeEach(async () => {
	page = await phone.open(at.address);
});

afterEach(async () => {
	await page.close();
	expect(phone.problems).toEqual([]);
});

afterAll(async () => {
	await browser.close();
	await at.goDown();
});

const adult = { 'danger-now': 'no', 'what-do-you-have': 'person', age: 'adult', wish: 'refuses', form: 'work' };

async function walkToOutcome(boxes: readonly string[]): Promise<Record<string, string>> {
	await begin(page);
	await walk(page, { ...adult, 'more-adult': boxes });
	await expectOutcome(page);
	return told(page);
}

describe('an answer some questions back', () => {
	test('stands marked, keeps what was answered after it, and asks nothing again', async () => {
		await begin(page);
		await walk(page, adult);
		const before = await told(page);
		await change(page, 'age');
		const marked = page.locator('main [aria-current="true"]');
		expect(await marked.count()).toBe(1);
		expect(await marked.textContent()).toContain(answerText('age', 'adult', 'nl'));
		await answer(page, 'age', 'adult');
		await expectQuestion(page, 'more-adult');
		expect(await told(page)).toEqual(before);
		await change(page, 'wish');
		await answer(page, 'wish', 'wants-help');
		await expectQuestion(page, 'more-adult');
		expect(await told(page)).toEqual({ ...before, wish: answerText('wish', 'wants-help', 'nl') });
	});

	test('changed at the outcome, keeps every tick that still fits and asks only what is new', async () => {
		const before = await walkToOutcome(['caught', 'own-name']);
		expect(await rules(page)).toEqual(expect.arrayContaining(['R15', 'O8', 'O16']));
		await change(page, 'what-do-you-have');
		await answer(page, 'what-do-you-have', 'person-and-place');
		await expectOutcome(page, { row: 'R15' });
		expect(await rules(page)).toContain('R21');
		expect(await told(page)).toEqual({
			...before,
			'what-do-you-have': answerText('what-do-you-have', 'person-and-place', 'nl'),
		});
		await change(page, 'age');
		await answer(page, 'age', 'under-18');
		// Another list of boxes, so this is asked; what it looks like was said before.
		await expectQuestion(page, 'more-minor');
		expect(Object.keys(await told(page))).toEqual(['danger-now', 'what-do-you-have', 'age', 'form']);
		await answer(page, 'more-minor', ['caught']);
		await expectOutcome(page, { row: 'R12', first: 'police' });
	});
});

describe('another municipality or role', () => {
	const changeAt = async (setting: 'municipality' | 'role', from: string, to: string) => {
		const key = setting === 'municipality' ? 'scope.changeMunicipality' : 'scope.changeRole';
		await buttonAbout(page, text(key), from).tap();
		await page.locator('main[data-screen="choice"]').waitFor();
		await arrived(page);
		await button(page, answerText(setting, to, 'nl')).tap();
		await expectOutcome(page);
	};

	test('chosen at the outcome, keeps all answers', async () => {
		const before = await walkToOutcome(['exploiter-in-circle']);
		expect(await rules(page)).toEqual(expect.arrayContaining(['R15', 'O1b']));
		await changeAt('municipality', 'Midden-Delfland', 'leidschendam-voorburg');
		expect(await page.locator('main').textContent()).toContain(
			text('scope.appliesTo', { scope: `Leidschendam-Voorburg · ${text('roles.boa.name')}` }),
		);
		expect(await told(page)).toEqual(before);
		await changeAt('role', text('roles.boa.name'), 'wmo');
		expect(await rules(page)).toEqual(expect.arrayContaining(['R16', 'O1']));
		expect(await told(page)).toEqual(before);
		await changeAt('municipality', 'Leidschendam-Voorburg', 'other');
		expect(await rules(page)).toContain('R31');
		expect(await told(page)).toEqual(before);
	});

	test('chosen in the settings in the middle of a walk, keeps the question and the answers', async () => {
		await begin(page);
		await walk(page, { 'danger-now': 'no', 'what-do-you-have': 'place', 'place-kind': 'work' });
		const before = await told(page);
		await openPage(page, 'settings');
		await button(page, text('scope.changeRole')).tap();
		await button(page, answerText('role', 'youth', 'nl')).tap();
		await page.locator('main[data-screen="settings"]').waitFor();
		await page.goBack();
		await expectQuestion(page, 'more-place');
		expect(await told(page)).toEqual(before);
		// A youth worker is at no joint inspection.
		const joint = answerText('more-place', 'joint-inspection', 'nl');
		expect(await page.getByRole('checkbox', { name: joint, exact: true }).count()).toBe(0);
	});
});

test('another language keeps the answers, the ticks that are not given yet, and the advice', async () => {
	await begin(page);
	await walk(page, { 'danger-now': 'no', 'what-do-you-have': 'place' });
	await switchLanguage(page);
	await expectQuestion(page, 'place-kind');
	expect(await told(page)).toEqual({
		'danger-now': answerText('danger-now', 'no', 'en'),
		'what-do-you-have': answerText('what-do-you-have', 'place', 'en'),
	});
	await answer(page, 'place-kind', 'work');
	await expectQuestion(page, 'more-place');
	await tick(page, ['own-name']);
	await switchLanguage(page);
	await expectQuestion(page, 'more-place');
	const ticked = page.getByRole('checkbox', { checked: true });
	expect(await ticked.count()).toBe(1);
	expect(await ticked.getAttribute('data-option')).toBe('own-name');
	await goOn(page);
	await expectOutcome(page, { row: 'R21', first: 'oov-vth-desk' });
	const inDutch = await told(page);
	expect(inDutch['place-kind']).toBe(answerText('place-kind', 'work', 'nl'));
	await switchLanguage(page);
	await expectOutcome(page, { row: 'R21', first: 'oov-vth-desk' });
	expect(Object.keys(await told(page))).toEqual(Object.keys(inDutch));
	// The language stays with the phone, which the next test holds too.
	await switchLanguage(page);
	expect(await told(page)).toEqual(inDutch);
});

test('"to the advice now" stands from the third question, and counts the rest as not asked', async () => {
	const offered = button(page, text('question.adviceNow'));
	await begin(page);
	expect(await offered.count()).toBe(0);
	await answer(page, 'danger-now', 'no');
	await expectQuestion(page, 'what-do-you-have');
	expect(await offered.count()).toBe(0);
	await answer(page, 'what-do-you-have', 'person');
	await expectQuestion(page, 'age');
	await adviceNow(page);
	await expectOutcome(page, { row: 'R10', first: 'veilig-thuis' });
	const answers = await told(page);
	expect(answers.age).toBe(text('path.notAsked'));
	// What was not asked can still be told; from there the walk goes on.
	await change(page, 'age');
	await answer(page, 'age', 'adult');
	await expectQuestion(page, 'wish');
});
