import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { frailHost } from './frailHost.ts';
import { buildInto, coldStart, host, networkOff, newPhone, offlineReady, openBrowser } from './harness.ts';
import { closePage, done, expectOutcome, switchLanguage, walk } from './steps.ts';

let browser: Browser;
let older: string;
let newer: string;
let site: string;
let folder: string;

beforeAll(async () => {
	browser = await openBrowser();
	folder = mkdtempSync(join(tmpdir(), 'signaalroute-versions-'));
	older = inject('dist');
	newer = join(folder, 'newer');
	site = join(folder, 'site');
	buildInto(newer, 'midden-delfland');
});

afterAll(async () => {
	await browser.close();
	rmSync(folder, { recursive: true, force: true });
});

/** Puts a version on the host, as a municipality would: the folder is replaced. */
function publish(version: string): void {
	rmSync(site, { recursive: true, force: true });
	cpSync(version, site, { recursive: true });
}

const script = (page: Page) => page.locator('script[type=module]').getAttribute('src');

/** Walks are told apart from start by their buttons only, so this test knows no texts. */
const beginWalk = async (page: Page) => {
	await page.locator('[data-begin]').tap();
	await page.locator('[data-option]').first().waitFor();
};

const toOutcome = { 'danger-now': 'no', 'what-do-you-have': 'offender', 'more-offender': ['own-name'] };

/** The browser looks for a newer worker when it has time. */
const patient = { timeout: 15_000 };

const newerWaits = (page: Page) =>
	page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));

describe('without a network', () => {
	test('a cold start shows the whole app, from any folder of a host and for any name in that folder', async () => {
		const at = await host(older, '/een/map/');
		const phone = await newPhone(browser);
		await offlineReady(await phone.open(at.address));
		await networkOff(phone, at);
		for (const address of [at.address, `${at.address}index.html`, `${at.address}?bron=poster`, `${at.address}start`]) {
			const page = await coldStart(phone, address);
			await beginWalk(page);
			await offlineReady(page);
		}
		expect(phone.problems).toEqual([]);
		// A deeper folder may be another app's: the network is asked first, and fails.
		const page = await coldStart(phone, `${at.address}dieper/in/een/map`);
		await page.waitForURL(at.address);
		await beginWalk(page);
		await phone.context.close();
	});

	test('an installed app with an empty storage says so, and mends it when the network comes back', async () => {
		const at = await host(older);
		const phone = await newPhone(browser);
		await phone.context.addInitScript(() => {
			const real = window.matchMedia.bind(window);
			window.matchMedia = (query) => real(query.includes('display-mode: standalone') ? 'all' : query);
		});
		await phone.context.route(/sw\.js$/, (route) => route.abort());
		const page = await phone.open(at.address);
		await page.locator('[data-offline="installed-empty"]').waitFor({ state: 'attached' });
		await phone.context.unroute(/sw\.js$/);
		await page.evaluate(() => dispatchEvent(new Event('online')));
		await offlineReady(page);
		await phone.context.close();
		await at.goDown();
	});

	test('without a service worker the app works and says it is not there offline', async () => {
		const at = await host(older);
		const phone = await newPhone(browser, { serviceWorkers: 'block' });
		const page = await phone.open(at.address);
		await page.locator('[data-offline="absent"]').waitFor({ state: 'attached' });
		await beginWalk(page);
		await phone.context.close();
		await at.goDown();
	});
});

describe('a new version', () => {
	test('is taken on start without a question, and so is the one of before when it is rolled back', async () => {
		publish(older);
		const at = await host(site);
		const phone = await newPhone(browser);
		const page = await phone.open(at.address);
		await offlineReady(page);
		const before = await script(page);
		publish(newer);
		await page.reload();
		await expect.poll(() => script(page), patient).not.toBe(before);
		await offlineReady(page);
		publish(older);
		await page.reload();
		await expect.poll(() => script(page), patient).toBe(before);
		await offlineReady(page);
		expect(phone.problems).toEqual([]);
		await phone.context.close();
		await at.goDown();
	});

	test('waits while any window is in a walk, and a walk is never lost', async () => {
		publish(older);
		const at = await host(site);
		const phone = await newPhone(browser);
		const walker = await phone.open(at.address);
		await offlineReady(walker);
		const before = await script(walker);
		const idle = await phone.open(at.address);
		await beginWalk(walker);
		const question = await walker.locator('h1').textContent();

		publish(newer);
		await idle.reload();
		await expect.poll(() => newerWaits(idle), patient).toBe(true);
		// Time enough for the question to every window and its answer.
		await idle.waitForTimeout(2500);
		expect(await newerWaits(idle)).toBe(true);
		expect(await walker.locator('h1').textContent()).toBe(question);
		expect(await script(walker)).toBe(before);

		await walker.close();
		await idle.reload();
		await expect.poll(() => script(idle), patient).not.toBe(before);
		expect(phone.problems).toEqual([]);
		await phone.context.close();
		await at.goDown();
	});

	test('forced upon a window in a walk changes nothing there until its next start', async () => {
		publish(older);
		const at = await host(site);
		const phone = await newPhone(browser);
		const page = await phone.open(at.address);
		await offlineReady(page);
		const before = await script(page);
		await beginWalk(page);
		const question = await page.locator('h1').textContent();

		publish(newer);
		await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
		await expect.poll(() => newerWaits(page), patient).toBe(true);
		const session = await phone.context.newCDPSession(page);
		await session.send('ServiceWorker.enable');
		const replaced = page.evaluate(
			() =>
				new Promise<void>((resolve) => navigator.serviceWorker.addEventListener('controllerchange', () => resolve())),
		);
		await session.send('ServiceWorker.skipWaiting', { scopeURL: at.address });
		await replaced;
		await page.waitForTimeout(1000);
		expect(await page.locator('h1').textContent()).toBe(question);
		expect(await script(page)).toBe(before);

		await page.reload();
		expect(await script(page)).not.toBe(before);
		expect(phone.problems).toEqual([]);
		await phone.context.close();
		await at.goDown();
	});

	test('in one window and an older one in another: both walk to an outcome, in two languages', async () => {
		publish(older);
		const at = await host(site);
		const phone = await newPhone(browser);
		const walker = await phone.open(at.address);
		await offlineReady(walker);
		const before = await script(walker);
		const ahead = await phone.open(at.address);
		await beginWalk(walker);
		publish(newer);
		// Past the worker, as when a reader holds Shift.
		const session = await phone.context.newCDPSession(ahead);
		await session.send('Page.reload', { ignoreCache: true });
		await expect.poll(() => script(ahead).catch(() => before), patient).not.toBe(before);
		const after = await script(ahead);
		await beginWalk(ahead);
		for (const page of [walker, ahead]) {
			// A window behind another gets its turn once a second.
			await page.bringToFront();
			await walk(page, toOutcome);
			await expectOutcome(page);
			await switchLanguage(page);
			await expectOutcome(page);
		}
		expect([await script(walker), await script(ahead)]).toEqual([before, after]);
		for (const page of [ahead, walker]) {
			await done(page);
			// A new device is told once how to keep the app at hand.
			await closePage(page);
		}
		await expect.poll(() => script(walker).catch(() => before), patient).toBe(after);
		expect(phone.problems).toEqual([]);
		await phone.context.close();
		await at.goDown();
	});
});

describe('a new version that cannot be had whole leaves the old one at work, also without a network', () => {
	const fresh = () => {
		const had = new Set(readdirSync(join(older, 'assets')));
		return readdirSync(join(newer, 'assets')).filter((name) => name.endsWith('.js') && !had.has(name));
	};

	/** In place of what the build made. */
	function damage(path: string, bytes: string): void {
		for (const ending of ['', '.br', '.gz']) rmSync(join(site, `${path}${ending}`), { force: true });
		writeFileSync(join(site, path), bytes);
	}

	test.each([
		['it breaks off halfway', 'redundant', () => Math.ceil(fresh().length / 2)],
		['a file of it is damaged', 'redundant', () => damage(`assets/${fresh().at(-1)}`, 'export const damaged = true;')],
		['its worker is cut off', 'refused', () => damage('sw.js', 'self.addEventListener("install", (event) => {')],
	])('%s, and the next try takes it', async (_, fate, goesWrong) => {
		publish(older);
		const at = await frailHost(site);
		const phone = await newPhone(browser);
		const page = await phone.open(at.address);
		await offlineReady(page);
		const before = await script(page);

		publish(newer);
		const files = goesWrong();
		if (files !== undefined) at.breakOff(files);
		expect(await page.evaluate(fateOfUpdate)).toBe(fate);
		at.breakOff();
		await phone.context.setOffline(true);
		await page.reload();
		await offlineReady(page);
		await beginWalk(page);
		expect(await script(page)).toBe(before);

		publish(newer);
		at.recover();
		await phone.context.setOffline(false);
		await page.reload();
		await expect.poll(() => script(page).catch(() => before), patient).not.toBe(before);
		await offlineReady(page);
		await phone.context.close();
		await at.goDown();
	});
});

/** Runs in the page: looks for a newer version, and tells what became of it. */
async function fateOfUpdate(): Promise<string> {
	const registration = await navigator.serviceWorker.getRegistration();
	const fate = new Promise<string>((resolve) => {
		registration?.addEventListener('updatefound', () => {
			const { installing } = registration;
			installing?.addEventListener('statechange', () => resolve(installing.state));
		});
	});
	const isRefused = await registration?.update().then(
		() => false,
		() => true,
	);
	return isRefused ? 'refused' : fate;
}
