import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Host, host, newPhone, offlineReady, openBrowser, type Phone } from './harness.ts';
import { hurry } from './hurry.ts';
import { boa, lightPhone, phoneOf, settingsKey } from './readers.ts';
import {
	type Answers,
	answer,
	begin,
	closePage,
	done,
	expectOutcome,
	expectQuestion,
	expectStart,
	openPage,
	switchLanguage,
	told,
	walk,
} from './steps.ts';
import { text } from './texts.ts';

let browser: Browser;
let at: Host;

beforeAll(async () => {
	browser = await openBrowser();
	at = await host(inject('dist'));
});

afterAll(async () => {
	await browser.close();
	await at.goDown();
});

const person = { 'danger-now': 'no', 'what-do-you-have': 'person', age: 'adult' };
const helped = { ...person, wish: 'wants-help', form: 'sexual', 'more-adult': ['bed-tonight', 'children'] };
const place = { 'danger-now': 'no', 'what-do-you-have': 'place' };
const work = { ...place, 'place-kind': 'work', 'more-place': ['own-name', 'colleague'] };
const criminal = { ...place, 'place-kind': 'criminal', 'more-place': ['none'] };
const danger = { 'danger-now': 'yes', 'call-112': 'stop' };

const settingsOn = (page: Page): Promise<unknown> =>
	page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null'), settingsKey);

/** What the browser may write to its history on the disk. */
const traceOf = (page: Page) =>
	page.evaluate(() => ({
		title: document.title,
		address: location.href,
		length: history.length,
		state: history.state,
	}));

/** From the start to the outcome. */
async function tracesOf(phone: Phone, answers: Answers) {
	const page = await phone.open(at.address);
	const traces = [await traceOf(page)];
	await begin(page);
	for (const [step, choice] of Object.entries(answers)) {
		await expectQuestion(page, step);
		traces.push(await traceOf(page));
		await answer(page, step, choice);
	}
	await expectOutcome(page);
	traces.push(await traceOf(page));
	await page.close();
	return traces;
}

describe('what a walk leaves behind', () => {
	test('settings, and nothing else in any storage', async () => {
		const phone = await newPhone(browser);
		const page = await phone.open(at.address);
		await offlineReady(page);
		for (const answers of [danger, helped]) {
			await begin(page);
			await walk(page, answers);
			await expectOutcome(page);
			await done(page);
			// A new device is told once how to keep the app at hand.
			if (answers === danger) await closePage(page);
			await expectStart(page);
		}
		const left = await page.evaluate(async () => {
			const names = await caches.keys();
			const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
			return {
				local: Object.keys(localStorage),
				session: sessionStorage.length,
				databases: await indexedDB.databases(),
				cached: kept.flat().map(({ url }) => new URL(url).pathname.split('/').at(-1) ?? ''),
			};
		});
		expect(left).toMatchObject({ local: [settingsKey], session: 0, databases: [] });
		expect(await settingsOn(page)).toEqual({ ...boa, language: 'nl', appearance: 'system', size: 'usual', own: {} });
		expect(await phone.context.cookies()).toEqual([]);
		const files = new Set(
			readdirSync(inject('dist'), { recursive: true, encoding: 'utf8' }).map((path) => path.split(/[\\/]/).at(-1)),
		);
		expect(left.cached.filter((name) => !files.has(name))).toEqual([]);
		expect(phone.problems).toEqual([]);
		await phone.context.close();
	});

	test('the same title, address and history for every walk', async () => {
		const phone = await lightPhone(browser, at);
		const [one, other, short] = [
			await tracesOf(phone, work),
			await tracesOf(phone, criminal),
			await tracesOf(phone, danger),
		];
		expect(one).toEqual(other);
		expect(new Set(one.map(({ address, state }) => `${address} ${state}`))).toEqual(new Set([`${at.address} null`]));
		expect(one.map(({ title }) => title)).toEqual([
			text('app.name'),
			...Array<string>(4).fill(`${text('app.name')} · ${text('question.step')}`),
			`${text('app.name')} · ${text('outcome.step')}`,
		]);
		expect(short.at(-1)).toEqual(one.at(-1));
		await phone.context.close();
	});

	test('a reload in the middle of a walk starts anew, with the settings', async () => {
		const phone = await lightPhone(browser, at);
		const page = await phone.open(at.address);
		await openPage(page, 'settings');
		await page.getByRole('radio', { name: text('appearance.dark') }).check();
		await page.goBack();
		await expectStart(page);
		await begin(page);
		await walk(page, person);
		await switchLanguage(page);
		await page.reload();
		await expectStart(page);
		await begin(page);
		expect(await told(page)).toEqual({});
		expect(await walk(page, person)).toEqual(Object.keys(person));
		expect(await settingsOn(page)).toEqual({ ...boa, language: 'en', appearance: 'dark', size: 'usual', own: {} });
		expect(await page.locator('html').getAttribute('data-appearance')).toBe('dark');
		await phone.context.close();
	});
});

describe('settings that are damaged or unknown', () => {
	const asksBoth = ['danger-now', 'municipality', 'role'];
	let phone: Phone;
	let page: Page;
	beforeAll(async () => {
		phone = await lightPhone(browser, at);
		page = await phone.open(at.address);
		await expectStart(page);
	});
	afterAll(() => phone.context.close());

	test.each([
		['no JSON', '{"municipality":"midden', asksBoth],
		[
			'unknown values',
			{ municipality: 'atlantis', role: 'koning', language: 'fr', appearance: 'pink', own: [] },
			asksBoth,
		],
		['half right', { municipality: 'leidschendam-voorburg', role: 'koning' }, ['danger-now', 'role']],
		['a property of every object', { municipality: 'constructor', role: 'toString' }, asksBoth],
		['a name for a number', { ...boa, own: { 'focal-officer': { digits: 'Jan', since: '2026-11' } } }, ['danger-now']],
		['an unknown label', { ...boa, own: { mother: { digits: '0612345678', since: '2026-11' } } }, ['danger-now']],
	])('%s: dropped and asked again', async (_, kept, asked) => {
		const before = phone.problems.length;
		const text = typeof kept === 'string' ? kept : JSON.stringify(kept);
		await page.evaluate(([key, value]) => localStorage.setItem(key, value), [settingsKey, text] as const);
		await page.reload();
		await expectStart(page);
		await begin(page);
		expect(await walk(page, { 'danger-now': 'no' })).toEqual(asked);
		const now = JSON.stringify(await settingsOn(page));
		expect(now).not.toMatch(/atlantis|koning|pink|"fr"|Jan|mother|constructor/);
		expect(phone.problems.slice(before)).toEqual([]);
	});
});

describe('where something is forbidden', () => {
	const worksAll = async (phone: Phone): Promise<Page> => {
		const page = await phone.open(at.address);
		await begin(page);
		await walk(page, work);
		await expectOutcome(page, { row: 'R21', first: 'integrity' });
		await done(page);
		return page;
	};

	test('storage, the app works and says so in the settings', async () => {
		const phone = await newPhone(browser);
		await phone.context.addInitScript(() => {
			for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
				Object.defineProperty(window, name, {
					get() {
						throw new DOMException('Access is denied', 'SecurityError');
					},
				});
		});
		const page = await worksAll(phone);
		await openPage(page, 'settings');
		await page.getByText(text('settings.forgetful')).waitFor();
		expect(await page.getByText('Midden-Delfland', { exact: true }).isVisible()).toBe(true);
		expect(phone.problems).toEqual([]);
		await phone.context.close();
	});

	test('the worker, the app works and says that it needs a network', async () => {
		const phone = await lightPhone(browser, at);
		const page = await worksAll(phone);
		await page.getByText(text('offline.absent')).waitFor();
		expect(await page.getByText(text('offline.ready')).count()).toBe(0);
		expect(phone.problems).toEqual([]);
		await phone.context.close();
	});

	test('scripts, there is 112 with the numbers that hold for everybody', async () => {
		const phone = await phoneOf(browser, at, boa, { javaScriptEnabled: false });
		const page = await phone.open(at.address);
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('112');
		for (const number of ['112', '0800 2000', '0900 8844'])
			expect(await page.locator(`main a[href="tel:${number.replace(' ', '')}"]`).textContent()).toBe(number);
		expect(await page.locator('a[href="tel:112"]').count()).toBe(2);
		expect(phone.problems).toEqual([]);
		await phone.context.close();
	});
});

test('a part of the app that does not come leaves 112 and the numbers that hold for everybody, until it comes', async () => {
	const phone = await lightPhone(browser, at);
	await phone.context.route('**/assets/*.js', (route, request) =>
		/\/index-[^/]*\.js$/.test(request.url()) ? route.continue() : route.abort(),
	);
	const page = await phone.open(at.address);
	await page.locator('[data-begin]').tap();
	await page.locator('[data-option="yes"]').tap();
	await page.locator('main[data-screen="wait"] a[href="tel:08002000"]').waitFor();
	expect(await page.locator('a[data-emergency][href="tel:112"]').isVisible()).toBe(true);
	await phone.context.unroute('**/assets/*.js');
	await page.locator('main[data-screen="danger"]').waitFor();
	await phone.context.close();
});

test('with a clock that is years off it routes all the same, and says what the clock says', async () => {
	const phone = await lightPhone(browser, at);
	await hurry(phone.context);
	const page = await phone.context.newPage();
	for (const moment of ['1999-12-31T23:59:00+01:00', '2099-02-03T04:05:00+01:00']) {
		await page.clock.setFixedTime(new Date(moment));
		await page.goto(at.address);
		await begin(page);
		await walk(page, danger);
		await expectOutcome(page);
		await done(page);
		await openPage(page, 'about');
		await page.locator('[data-open="kept"]').tap();
		await page.getByText(moment.slice(0, 4)).first().waitFor();
	}
	expect(phone.problems).toEqual([]);
	await phone.context.close();
});

/** Every other test serves it from a folder of a host. */
test('served from the root of a host the app is whole', async () => {
	const root = await host(inject('dist'), '/');
	const phone = await newPhone(browser);
	const page = await phone.open(root.address);
	await offlineReady(page);
	await begin(page);
	await walk(page, work);
	await expectOutcome(page, { row: 'R21', first: 'integrity' });
	expect(page.url()).toBe(root.address);
	expect(phone.problems).toEqual([]);
	await phone.context.close();
	await root.goDown();
});
