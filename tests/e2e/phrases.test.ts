import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { type Host, host, networkOff, offlineReady, openBrowser, type Phone } from './harness.ts';
import { boa, lightPhone, phoneOf, settingsKey } from './readers.ts';
import { arrived, begin, expectOutcome, expectStart, openPage, pressBackKey, walk } from './steps.ts';

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

const screen = (kind: string) => page.locator(`main[data-screen="${kind}"]:not([data-resting])`);

async function press(selector: string): Promise<void> {
	await arrived(page);
	await page.locator(selector).tap();
}

async function openSentences(language: string): Promise<void> {
	await openPage(page, 'phrases');
	await press(`[data-language="${language}"]`);
	await screen('sentences').waitFor();
}

async function open(about: string): Promise<void> {
	await press(`[data-sentence="${about}"]`);
	await screen('phrase').waitFor();
}

const person = { 'danger-now': 'no', 'what-do-you-have': 'person', age: 'adult', wish: 'wants-help', form: 'work' };

test('the person points at a language, and without a network the sentence stands there, turned, in the form that was chosen', async () => {
	await phone.context.close();
	phone = await phoneOf(browser, at, boa);
	page = await phone.open(at.address);
	await offlineReady(page);
	await networkOff(phone, at);
	await openPage(page, 'phrases');
	await press('[data-point]');
	await screen('point').waitFor();
	await press('[data-language="pl"]');
	await screen('sentences').waitFor();
	await press('[data-form="pl feminine"]');
	await expect.poll(() => page.locator('[data-form="pl feminine"]').getAttribute('aria-pressed')).toBe('true');
	await open('pl feminine danger');
	await press('[data-turn]');
	const shown = page.locator('[data-turned="true"]');
	await shown.waitFor();
	expect(await shown.locator('h1[lang="pl"]').innerText()).toMatch(/jest Pani teraz/);
	expect(await shown.evaluate((element) => getComputedStyle(element).rotate)).toBe('180deg');
	await at.comeBack();
});

describe('what faces the other person', () => {
	beforeEach(async () => {
		await openSentences('bg');
		await open('bg both danger');
	});

	test('holds the sentence and the answers, and nothing of the app', async () => {
		const words = await page.locator('[data-turned]').innerText();
		expect(words.split('\n').filter((line) => line.trim() !== '')).toEqual([
			'В опасност ли сте сега?',
			'Да',
			'(ja)',
			'Не',
			'(nee)',
			'Стоп',
			'(stop)',
		]);
		expect(await page.locator('header, footer').count()).toBe(0);
	});

	test('a tap on an answer lights up and is written down nowhere', async () => {
		const before = await page.evaluate(() => [
			JSON.stringify(localStorage),
			location.href,
			document.title,
			history.length,
		]);
		await press('[data-picture="yes"]');
		await expect.poll(() => page.locator('[data-picture="yes"]').getAttribute('aria-pressed')).toBe('true');
		expect(
			await page.evaluate(() => [JSON.stringify(localStorage), location.href, document.title, history.length]),
		).toEqual(before);
		await press('[data-step="forward"]');
		await expect.poll(() => page.locator('h1').innerText()).toMatch(/казвате/);
		expect(await page.locator('[aria-pressed="true"][data-picture]').count()).toBe(0);
	});

	test('is as large as there is room for', async () => {
		const size = () => page.locator('h1').evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
		const onPhone = await size();
		expect(onPhone).toBeGreaterThan(36);
		await page.setViewportSize({ width: 1280, height: 800 });
		await expect.poll(size).toBeGreaterThan(1.5 * onPhone);
	});

	test('hidden in one tap, and nothing of it comes back', async () => {
		await press('[data-hide]');
		await page.locator('main[data-screen="hidden"]').waitFor();
		await pressBackKey(page).catch(() => undefined);
		expect(await page.locator('[data-sentence], [data-picture]').count()).toBe(0);
	});
});

test('the back key leads to the sentences, the languages, and only then to the outcome from which they were opened', async () => {
	await begin(page);
	await walk(page, { ...person, 'more-adult': ['none'] });
	await expectOutcome(page);
	await openSentences('es');
	await open('es both alone');
	await press('[data-step="forward"]');
	await page.locator('[data-step="back"]').waitFor();
	for (const kind of ['sentences', 'phrases', 'outcome']) {
		await pressBackKey(page);
		await screen(kind).waitFor();
	}
});

test('read aloud only with a voice that is on the device', async () => {
	const voice = (localService: boolean) => `
		const voice = { lang: 'ro-RO', localService: ${localService}, name: 'Ioana', voiceURI: 'ro', default: false };
		Object.defineProperty(window, 'speechSynthesis', { value: Object.assign(new EventTarget(), {
			getVoices: () => [voice], cancel() {}, speak(said) { window.said = said.text; } }) });
		window.SpeechSynthesisUtterance = function (text) { this.text = text; };`;
	for (const localService of [true, false]) {
		const other = await phone.context.newPage();
		await other.addInitScript(voice(localService));
		await other.goto(at.address);
		page = other;
		await openSentences('ro');
		await open('ro both all-right');
		expect(await page.locator('[data-read]').count()).toBe(localService ? 1 : 0);
		if (!localService) continue;
		await press('[data-read]');
		expect(await page.evaluate('window.said')).toBe('Sunteți bine?');
	}
});

test('nothing of the languages, the sentences or the way to them is kept', async () => {
	await openSentences('vi');
	await open('vi both danger');
	await pressBackKey(page);
	await pressBackKey(page);
	await pressBackKey(page);
	await expectStart(page);
	const kept = await page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}'), settingsKey);
	expect(kept).toMatchObject(boa);
	expect(JSON.stringify(kept)).not.toMatch(/vi\b|danger|phrase|sentence/);
});
