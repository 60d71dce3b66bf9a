import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Host, host, networkOff, networkOn, newPhone, offlineReady, openBrowser, type Phone } from './harness.ts';
import { begin, expectOutcome, expectStart, walk } from './steps.ts';

/** What was kept for use without a network is lost, cannot be kept, or is kept by a worker that does not answer. */

let browser: Browser;
let at: Host;
let site: string;

beforeAll(async () => {
	browser = await openBrowser();
	site = mkdtempSync(join(tmpdir(), 'signaalroute-mend-'));
	cpSync(inject('dist'), site, { recursive: true });
	at = await host(site);
});

afterAll(async () => {
	await browser.close();
	await at.goDown();
	rmSync(site, { recursive: true, force: true });
});

const toOutcome = { 'danger-now': 'no', 'what-do-you-have': 'offender', 'more-offender': ['own-name'] };

const stateIs = (page: Page, state: string) => page.locator(`[data-offline="${state}"]`).waitFor({ state: 'attached' });

/** The browser starts a worker when it has time. */
const patient = { timeout: 15_000 };

const online = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')));

/** No first screen asks for it, and the browser keeps no copy of its own that it may use without asking. */
const lost = 'manifest.webmanifest';

async function lose(page: Page): Promise<void> {
	await page.evaluate(async (name) => {
		for (const cache of await Promise.all((await caches.keys()).map((key) => caches.open(key))))
			for (const request of await cache.keys()) if (request.url.includes(name)) await cache.delete(request);
	}, lost);
	expect(await keptText(page)).toBeUndefined();
}

/** As a device does whose storage wears out. */
async function spoil(page: Page): Promise<void> {
	await page.evaluate(async (name) => {
		for (const cache of await Promise.all((await caches.keys()).map((key) => caches.open(key))))
			for (const request of await cache.keys())
				if (request.url.includes(name)) await cache.put(request, new Response('{"name": "Sig'));
	}, lost);
	expect(await keptText(page)).toBe('{"name": "Sig');
}

/** In place of what the build made. */
function sendPortal(path: string): void {
	const file = join(site, path);
	for (const ending of ['', '.br', '.gz']) rmSync(`${file}${ending}`, { force: true });
	writeFileSync(file, '<!doctype html><title>Log in</title>');
}

const sendApp = () => cpSync(inject('dist'), site, { recursive: true });

const keptText = (page: Page) =>
	page.evaluate(async (name) => {
		for (const cache of await Promise.all((await caches.keys()).map((key) => caches.open(key))))
			for (const request of await cache.keys())
				if (request.url.includes(name)) return (await cache.match(request))?.text();
		return undefined;
	}, lost);

async function readyPhone(): Promise<{ phone: Phone; page: Page }> {
	const phone = await newPhone(browser);
	const page = await phone.open(at.address);
	await offlineReady(page);
	return { phone, page };
}

test.each([
	['lost', lose],
	['damaged', spoil],
])('a %s file is told without a network, and fetched again when there is one', async (_, goesWrong) => {
	const { phone, page } = await readyPhone();
	const before = await keptText(page);
	await goesWrong(page);
	await networkOff(phone, at);
	await page.reload();
	await stateIs(page, 'absent');
	await networkOn(phone, at);
	await online(page);
	await offlineReady(page);
	expect(await keptText(page)).toBe(before);
	await goesWrong(page);
	await page.reload();
	await offlineReady(page);
	expect(await keptText(page)).toBe(before);
	await phone.context.close();
});

test('all is thrown away by the browser, worker and choices too: the walk goes on, and the next start mends', async () => {
	const { phone, page } = await readyPhone();
	await begin(page);
	await page.evaluate(async () => {
		for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
		for (const key of await caches.keys()) await caches.delete(key);
		localStorage.clear();
	});
	await walk(page, toOutcome);
	await expectOutcome(page);
	await page.reload();
	await offlineReady(page);
	await networkOff(phone, at);
	await page.reload();
	await offlineReady(page);
	await networkOn(phone, at);
	expect(phone.problems).toEqual([]);
	await phone.context.close();
});

test('what a portal or another version sends in place of a lost file is not kept', async () => {
	const { phone, page } = await readyPhone();
	const before = await keptText(page);
	await lose(page);
	sendPortal(lost);
	await page.reload();
	await stateIs(page, 'absent');
	expect(await keptText(page)).toBeUndefined();
	sendApp();
	await online(page);
	await offlineReady(page);
	expect(await keptText(page)).toBe(before);
	await phone.context.close();
});

test('nothing that a portal sends is kept on a first visit either, though the browser would keep it for a year', async () => {
	const assets = readdirSync(join(site, 'assets'));
	const part = assets.find((name) => /^device-.*\.js$/.test(name)) ?? '';
	sendPortal(join('assets', part));
	const phone = await newPhone(browser);
	const page = await phone.open(at.address);
	await stateIs(page, 'absent');
	sendApp();
	await online(page);
	await offlineReady(page);
	await phone.context.close();
});

test('a worker that never answers does not count', async () => {
	const phone = await newPhone(browser);
	await phone.context.route(/sw\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
	const page = await phone.context.newPage();
	await page.clock.install();
	await page.goto(at.address);
	await stateIs(page, 'preparing');
	await expect
		.poll(async () => {
			await page.clock.fastForward(5000);
			return page.locator('[data-offline]').getAttribute('data-offline');
		}, patient)
		.toBe('absent');
	await phone.context.close();
});

test('a device without room says that it needs a network, also as an installed app, and mends when there is room', async () => {
	const phone = await newPhone(browser);
	await phone.context.addInitScript(() => {
		const real = window.matchMedia.bind(window);
		window.matchMedia = (query) => real(query.includes('display-mode: standalone') ? 'all' : query);
	});
	const page = await phone.context.newPage();
	const session = await phone.context.newCDPSession(page);
	const { origin } = new URL(at.address);
	await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
	await page.goto(at.address);
	await stateIs(page, 'absent');
	await expectStart(page);
	await session.send('Storage.overrideQuotaForOrigin', { origin });
	await online(page);
	await offlineReady(page);
	await phone.context.close();
});
