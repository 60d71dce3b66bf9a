import type { Browser, BrowserContext, Page } from 'playwright-core';
import { probe } from './probe.ts';

/** Mostly medians, in ms or bytes. */
export type Measured = {
	bytes: number;
	paint: number;
	begin: number;
	keptPaint: number;
	keptBegin: number;
	tap: number;
	slowTap: number;
};

/** How a page tells that its worker has everything. */
export type Subject = { address: string; ready: (page: Page) => Promise<unknown> };

const slow4g = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const visits = 5;
const taps = 40;

export async function measure(browser: Browser, subject: Subject): Promise<Measured> {
	const first: { bytes: number; paint: number; begin: number }[] = [];
	for (let visit = 0; visit < visits; visit++) first.push(await firstVisit(browser, subject));
	const kept = await keptVisits(browser, subject);
	const times = await tapTimes(browser, subject);
	return {
		bytes: median(first.map(({ bytes }) => bytes)),
		paint: median(first.map(({ paint }) => paint)),
		begin: median(first.map(({ begin }) => begin)),
		keptPaint: median(kept.map(({ paint }) => paint)),
		keptBegin: median(kept.map(({ begin }) => begin)),
		tap: median(times),
		slowTap: quantile(times, 0.95),
	};
}

async function firstVisit(browser: Browser, { address }: Subject) {
	const context = await newPhone(browser);
	const page = await context.newPage();
	const session = await slowDown(page, 4);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', slow4g);
	let start: number | undefined;
	const arrived: { at: number; bytes: number }[] = [];
	session.on('Network.requestWillBeSent', ({ timestamp }) => {
		start ??= timestamp;
	});
	session.on('Network.loadingFinished', ({ timestamp, encodedDataLength }) =>
		arrived.push({ at: (timestamp - (start ?? timestamp)) * 1000, bytes: encodedDataLength }),
	);
	await page.goto(address);
	const times = await readTimes(page);
	const needed = arrived.filter(({ at }) => at <= times.begin);
	const bytes = needed.reduce((sum, part) => sum + part.bytes, 0);
	await context.close();
	return { bytes, ...times };
}

/** Everything comes from the worker's cache: the network is off. */
async function keptVisits(browser: Browser, { address, ready }: Subject) {
	const context = await newPhone(browser);
	const filling = await context.newPage();
	await filling.goto(address);
	await ready(filling);
	await filling.close();
	await context.setOffline(true);
	const times: { paint: number; begin: number }[] = [];
	for (let visit = 0; visit < visits; visit++) {
		const page = await context.newPage();
		await slowDown(page, 4);
		await page.goto(address);
		times.push(await readTimes(page));
		await page.close();
	}
	await context.close();
	return times;
}

/** Walks by the buttons, another answer at every turn, and begins anew where a screen has no answer buttons. */
async function tapTimes(browser: Browser, { address }: Subject): Promise<number[]> {
	const context = await newPhone(browser);
	const page = await context.newPage();
	await slowDown(page, 6);
	const times: number[] = [];
	for (let turn = 0; times.length < taps && turn < taps; turn++) {
		await page.goto(address);
		await page.locator('[data-begin]').tap();
		for (let step = 0; step < 12; step++) {
			await page.waitForTimeout(600);
			const options = page.locator('[data-option]');
			const count = await options.count();
			if (count === 0) break;
			await options.nth((turn + step) % count).tap();
		}
		await page.waitForTimeout(600);
		times.push(...(await page.evaluate(() => window.probe.taps)));
	}
	await context.close();
	if (times.length < 20) throw new Error(`Only ${times.length} taps at ${address} led to a next question`);
	return times;
}

export function newPhone(browser: Browser): Promise<BrowserContext> {
	return browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'nl-NL' });
}

export async function slowDown(page: Page, rate: number) {
	await page.addInitScript(probe);
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate });
	return session;
}

async function readTimes(page: Page): Promise<{ paint: number; begin: number }> {
	const times = await page.waitForFunction(() => {
		const [painted] = performance.getEntriesByName('first-contentful-paint');
		const { begin } = window.probe;
		return painted && begin !== undefined ? { paint: painted.startTime, begin } : undefined;
	});
	const read = await times.jsonValue();
	if (!read) throw new Error(`No first paint at ${page.url()}`);
	return read;
}

export function median(numbers: readonly number[]): number {
	return quantile(numbers, 0.5);
}

function quantile(numbers: readonly number[], part: number): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
