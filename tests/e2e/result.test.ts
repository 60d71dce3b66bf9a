import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { coldStart, type Host, host, networkOff, offlineReady, openBrowser, type Phone } from './harness.ts';
import { hurry } from './hurry.ts';
import { boa, phoneOf, settingsKey } from './readers.ts';
import {
	answer,
	arrived,
	begin,
	change,
	closePage,
	done,
	expectOutcome,
	openPage,
	rules,
	told,
	walk,
} from './steps.ts';

/** What a worker does with an outcome, without a network: calls, copies, changes, looks up. */

let browser: Browser;
let at: Host;
let phone: Phone;
let page: Page;

beforeAll(async () => {
	browser = await openBrowser();
	at = await host(inject('dist'));
	phone = await phoneOf(browser, at);
	await phone.context.clock.setFixedTime(new Date('2026-11-24T10:15:00+01:00'));
	await hurry(phone.context);
	await offlineReady(await phone.open(at.address));
	await networkOff(phone, at);
});

beforeEach(async () => {
	page = await coldStart(phone, at.address);
	await page.locator('[data-tile]').first().waitFor();
});

afterAll(async () => {
	expect(phone.problems).toEqual([]);
	await browser.close();
});

const helped = {
	'danger-now': 'no',
	'what-do-you-have': 'person',
	age: 'adult',
	wish: 'wants-help',
	form: 'work',
	'more-adult': ['none'],
};

async function toOutcome(): Promise<void> {
	await begin(page);
	await walk(page, helped);
	await expectOutcome(page, { row: 'R14', first: 'shop' });
	await page.locator('[data-copy-note]').waitFor();
}

const card = (partner: string) => page.locator(`[data-layer="now"] [data-partner="${partner}"]`).first();

test('the first call is prepared: a sentence to say, and what to have at hand', async () => {
	await toOutcome();
	const said = await card('shop').locator('[data-call] blockquote').first().textContent();
	expect(said).toContain('boa');
	expect(said).toContain('Midden-Delfland');
	expect(said).not.toMatch(/\{\{|undefined/);
	expect(await card('shop').locator('[data-call] li').count()).toBeLessThanOrEqual(4);
});

test('nobody answers: one tap and the next stands there, and it can be taken back', async () => {
	await toOutcome();
	await card('shop').locator('[data-nobody]').tap();
	const next = card('shop').locator('[data-next]');
	await next.waitFor();
	expect(await next.getAttribute('data-next')).toBe('police');
	expect(await next.locator('a[href^="tel:"]').first().getAttribute('href')).toBe('tel:09008844');
	const hasFocus = () => page.evaluate(() => document.activeElement?.closest('[data-next]') instanceof Element);
	await expect.poll(hasFocus).toBe(true);
	await card('shop').locator('[data-again]').tap();
	await card('shop').locator('a[href="tel:0703614747"]').waitFor();
});

describe('the note', () => {
	test('is copied in one tap, without a network and without a name', async () => {
		await phone.context.grantPermissions(['clipboard-write']);
		// Reading the clipboard is forbidden to this app, so the test hears what is written to it.
		await page.addInitScript(() => {
			const write = navigator.clipboard.writeText.bind(navigator.clipboard);
			navigator.clipboard.writeText = async (text) => {
				await write(text);
				document.documentElement.dataset.copied = text;
			};
		});
		await page.reload();
		await toOutcome();
		await page.locator('[data-copy-note]').tap();
		const copied = await page.locator('html[data-copied]').getAttribute('data-copied');
		expect(copied).toContain('[ ] SHOP');
		expect(copied).toContain('R14');
		expect(copied).not.toMatch(/\{\{|undefined|\d{9}/);
		await phone.context.clearPermissions();
	});

	test('where copying is refused the text stands there to be selected', async () => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', { value: undefined });
		});
		await page.reload();
		await toOutcome();
		await page.locator('[data-copy-note]').tap();
		await page.locator('summary', { hasText: /notitie/i }).tap();
		expect(await page.locator('[data-note]').textContent()).toContain('[ ] SHOP');
		expect(await page.locator('[data-note]').evaluate((note) => getComputedStyle(note).userSelect)).not.toBe('none');
	});

	test('leaves nothing behind', async () => {
		await toOutcome();
		await page.locator('[data-copy-note]').tap();
		await card('shop').locator('[data-nobody]').tap();
		const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
		expect(kept.replaceAll(settingsKey, '')).not.toMatch(/shop|R14|wants-help|work/);
		expect(page.url()).toBe(at.address);
	});
});

test('a changed answer says what is different, and what would change it leads to the question', async () => {
	await toOutcome();
	await change(page, 'wish');
	await answer(page, 'wish', 'refuses');
	await expectOutcome(page, { row: 'R15' });
	await page.locator('[data-differs]:has(p)').waitFor();
	await page.locator('summary:has-text("Wat zou het advies veranderen")').tap();
	await page.locator('[data-what-if="age"]').first().tap();
	await page.locator('[data-step="age"]').waitFor();
});

test('a term opens its meaning in place, by key', async () => {
	await toOutcome();
	const term = page.locator('[data-layer="prepare"] [data-term]:visible').first();
	await term.focus();
	await page.keyboard.press('Enter');
	expect(await term.getAttribute('aria-expanded')).toBe('true');
	const id = await term.getAttribute('aria-controls');
	expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
	await arrived(page);
});

test('the numbers are searched by everyday words, and what was typed is forgotten', async () => {
	await openPage(page, 'partners');
	const all = await page.locator('main [data-partner]').count();
	await page.locator('[data-search]').fill('inspectie szw');
	await page.locator('main [data-partner="nla"]').waitFor();
	expect(await page.locator('main [data-partner]').count()).toBeLessThan(all);
	await closePage(page);
	await openPage(page, 'partners');
	expect(await page.locator('[data-search]').inputValue()).toBe('');
	expect(await page.locator('main [data-partner]').count()).toBe(all);
});

describe('the route code', () => {
	const typed = async (code: string): Promise<void> => {
		await page.locator('[data-code-field]').fill(code);
		await page.locator('[data-open-code]').tap();
	};
	const cards = () =>
		page
			.locator('[data-layer="now"] [data-partner]')
			.evaluateAll((found) => found.map((one) => one.getAttribute('data-partner')));

	test('stands beside the call, and opens the same advice after a restart of the phone', async () => {
		await toOutcome();
		const code = (await page.locator('[data-code]').textContent()) ?? '';
		expect(await card('shop').locator('[data-lost]').textContent()).toContain(code);
		const [before, rows] = [await cards(), await rules(page)];

		page = await coldStart(phone, at.address);
		await page.locator('[data-tile="code"]').tap();
		await typed('7777-7777');
		await page.locator('[data-refused] p').waitFor();
		await typed(code.replaceAll('-', ' ').toLowerCase());
		await expectOutcome(page, { row: 'R14', first: 'shop' });
		expect([await cards(), await rules(page)]).toEqual([before, rows]);
		expect(await told(page)).toEqual({});
		expect(await page.locator('[data-code]').textContent()).toBe(code);
		expect(await page.evaluate(() => [location.href, history.state, document.title.includes('-')])).toEqual([
			at.address,
			null,
			false,
		]);
	});

	test('with the settings of the phone left as they are, and nothing of it left behind', async () => {
		await toOutcome();
		const code = (await page.locator('[data-code]').textContent()) ?? '';
		await done(page);
		await page.evaluate(([key]) => localStorage.setItem(key, '{"municipality":"leidschendam-voorburg","role":"wmo"}'), [
			settingsKey,
		] as const);
		page = await coldStart(phone, at.address);
		await page.locator('[data-tile="code"]').tap();
		await typed(code);
		await expectOutcome(page, { row: 'R14' });
		expect(await page.locator('h1 + *').textContent()).toContain('Midden-Delfland');
		await page.goBack();
		await page.locator('main[data-screen="start"]').waitFor();
		const kept = await page.evaluate(([key]) => localStorage.getItem(key) ?? '', [settingsKey] as const);
		expect(kept).toContain('leidschendam-voorburg');
		expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(code);
		await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
			settingsKey,
			JSON.stringify(boa),
		] as const);
	});
});
