import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { OwnNumberLabel } from '../../src/screen/screen.ts';
import { type Host, host, openBrowser, type Phone } from './harness.ts';
import { boa, lightPhone, settingsKey } from './readers.ts';
import { begin, button, chooseSetting, closePage, expectOutcome, expectStart, openPage, walk } from './steps.ts';
import { beginningOf, type TextKey, text } from './texts.ts';

/** The reader's own numbers: the only thing that is ever typed. */

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
	await openPage(page, 'settings');
});

afterEach(async () => {
	expect(phone.problems).toEqual([]);
	await phone.context.close();
});

afterAll(async () => {
	await browser.close();
	await at.goDown();
});

const kept = (): Promise<unknown> =>
	page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}').own ?? {}, settingsKey);

const entryOf = (label: OwnNumberLabel): Locator =>
	page
		.locator('[data-own-number]')
		.filter({ has: page.getByRole('heading', { name: text(`own.${label}`), exact: true }) });

const field = (label: OwnNumberLabel) => entryOf(label).getByRole('textbox');
const press = (label: OwnNumberLabel, key: TextKey) =>
	entryOf(label)
		.getByRole('button', { name: new RegExp(`^${text(key)}`) })
		.tap();

async function type(label: OwnNumberLabel, number: string): Promise<void> {
	await field(label).fill(number);
	await press(label, 'settings.check');
}

async function typeAndKeep(label: OwnNumberLabel, number: string): Promise<void> {
	await type(label, number);
	await press(label, 'settings.keep');
	await entryOf(label).getByText(number, { exact: true }).waitFor();
}

test('a number is typed, shown again for a check, kept, used in the advice and erased', async () => {
	await type('focal-officer', '06 1234 5678');
	await entryOf('focal-officer').getByText(text('settings.shown')).waitFor();
	expect(await entryOf('focal-officer').textContent()).toContain('06 1234 5678');
	expect(await kept()).toEqual({});
	await press('focal-officer', 'settings.again');
	expect(await field('focal-officer').inputValue()).toBe('06 1234 5678');
	await typeAndKeep('focal-officer', '+31 6 8765 4321');
	expect(await entryOf('focal-officer').textContent()).toContain(beginningOf('own.since'));
	expect(await kept()).toEqual({
		'focal-officer': {
			digits: '+31 6 8765 4321',
			since: expect.stringMatching(/^20\d\d-\d\d$/),
			municipality: boa.municipality,
		},
	});
	await typeAndKeep('interpreter', '088 255 5222');
	await closePage(page);
	await expectStart(page);

	await page.reload();
	await begin(page);
	await walk(page, {
		'danger-now': 'no',
		'what-do-you-have': 'person',
		age: 'adult',
		wish: 'refuses',
		form: 'work',
		'more-adult': ['none'],
	});
	await expectOutcome(page, { row: 'R15', first: 'focal-officer' });
	const card = page.locator('[data-layer="now"] [data-partner="focal-officer"]');
	expect(await card.locator('a[href="tel:+31687654321"]').isVisible()).toBe(true);
	expect(await card.textContent()).toContain('+31 6 8765 4321');
	expect(await card.textContent()).toContain(beginningOf('contact.own'));
	expect(await page.locator('a[href="tel:0882555222"]').isVisible()).toBe(true);

	await openPage(page, 'settings');
	await press('focal-officer', 'settings.erase');
	await press('interpreter', 'settings.erase');
	expect(await kept()).toEqual({});
	await closePage(page);
	await expectOutcome(page, { row: 'R15' });
	expect(await page.locator('a[href="tel:+31687654321"]').count()).toBe(0);
	expect(await page.locator('main').textContent()).not.toContain(beginningOf('contact.own'));
});

test('what is no number is refused, and nothing is kept', async () => {
	for (const typed of [
		'Jan',
		'06 Jan 12',
		'jan@gemeente.nl',
		'06--12345678',
		'06+12345678',
		'12',
		'',
		'   ',
		'0612345678901234',
	]) {
		await type('focal-officer', typed);
		const refused = entryOf('focal-officer').getByText(text('settings.rejected'));
		await expect.poll(() => refused.isVisible(), { message: `"${typed}" is refused` }).toBe(true);
		const isFocused = () => field('focal-officer').evaluate((input) => input === document.activeElement);
		await expect.poll(isFocused, { message: `the field of "${typed}" has the focus` }).toBe(true);
		expect(await button(page, text('settings.keep')).count()).toBe(0);
	}
	expect(await kept()).toEqual({});
});

test('everything is erased in one tap', async () => {
	await typeAndKeep('dispatch', '0900 8844');
	await button(page, text('settings.eraseAll')).tap();
	await expectStart(page);
	expect(await button(page, text('scope.chooseMunicipality')).isVisible()).toBe(true);
	const left = await page.evaluate((key) => localStorage.getItem(key), settingsKey);
	for (const trace of [boa.municipality, boa.role, '0900']) expect(left ?? '').not.toContain(trace);
	await begin(page);
	expect(await walk(page, { 'danger-now': 'no' })).toEqual(['danger-now', 'municipality', 'role']);
});

test('the number of a desk stays with the municipality for which it was typed', async () => {
	const offered = () => page.locator('a[href="tel:0612345678"]').count();
	await typeAndKeep('focal-officer', '06 1234 5678');
	await closePage(page);
	await openPage(page, 'partners');
	expect(await offered()).toBeGreaterThan(0);
	await closePage(page);
	await chooseSetting(page, 'municipality', 'leidschendam-voorburg');
	await openPage(page, 'partners');
	expect(await offered()).toBe(0);
});

test('the number of the control room stands on the 112 card', async () => {
	await typeAndKeep('dispatch', '070 111 2222');
	await closePage(page);
	await begin(page);
	await walk(page, { 'danger-now': 'yes' });
	expect(await page.locator('[data-step="call-112"] a[href="tel:0701112222"]').isVisible()).toBe(true);
});
