import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import device from '../../locales/nl/device.json' with { type: 'json' };
import { filesIn } from '../../src/build/filesIn.ts';
import { isForVisitors } from '../../src/build/hostFiles.ts';
import { type Host, host, offlineReady, openBrowser } from './harness.ts';
import { lightPhone, phoneOf, settingsKey } from './readers.ts';
import { closePage, expectStart, openPage, switchLanguage } from './steps.ts';

let browser: Browser;
let at: Host;
const all = filesIn(inject('dist'));
const visited = all.filter(isForVisitors);

beforeAll(async () => {
	browser = await openBrowser();
	at = await host(inject('dist'));
});

afterAll(async () => {
	await browser.close();
	await at.goDown();
});

async function openDevicePage(page: Page, name: 'kept' | 'it'): Promise<void> {
	await openPage(page, 'about');
	await page.locator(`[data-open="${name}"]`).tap();
	await page.locator(`main[data-screen="${name}"]`).waitFor();
}

const part = (page: Page, id: string) => page.locator(`[data-section="${id}"]`);

/** What is really on the device, whatever the page says. */
const onDevice = (page: Page) =>
	page.evaluate(async (key) => {
		const names = await caches.keys();
		const files = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
		return {
			settings: localStorage.getItem(key) !== null,
			files: files.reduce((sum, count) => sum + count, 0),
			worker: (await navigator.serviceWorker.getRegistration()) !== undefined,
		};
	}, settingsKey);

test('the list is what is on the device, also after each part of it is erased', async () => {
	const own = { 'after-hours': { digits: '015 123 45 67', since: '2026-11' } };
	const phone = await phoneOf(browser, at, { municipality: 'midden-delfland', role: 'boa', own });
	const other = await phone.open(at.address);
	await offlineReady(other);
	const page = await phone.open(at.address);
	await offlineReady(page);
	await openDevicePage(page, 'kept');
	const kept = visited.length - 1; // The worker itself stands in no cache.
	expect(await onDevice(page)).toEqual({ settings: true, files: kept, worker: true });
	await part(page, 'files').getByText(`${kept} bestanden`).waitFor();
	for (const value of ['Midden-Delfland', 'Boa', 'Nederlands', '015 123 45 67'])
		expect(await part(page, 'choices').getByText(value).count(), value).toBe(1);

	await page.locator('[data-erase="choices"]').tap();
	await part(page, 'choices').getByText('Niets.').waitFor();
	expect(await page.locator('main[data-screen="kept"] dt').count()).toBe(0);
	expect(await onDevice(page)).toMatchObject({ settings: false, files: kept });

	await page.locator('[data-erase="files"]').tap();
	expect(await onDevice(page)).toMatchObject({ files: kept });
	await page.locator('[data-erase="sure"]').tap();
	await part(page, 'files').getByText('Geen bestanden.').waitFor();
	expect(await onDevice(page)).toEqual({ settings: false, files: 0, worker: false });
	for (const window of [page, other]) await window.locator('[data-offline="absent"]').waitFor({ state: 'attached' });
	expect(await page.locator('[data-erase]').count()).toBe(0);

	// It stays gone until the app is opened anew.
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await closePage(page);
	await expectStart(page);
	expect(await onDevice(page)).toMatchObject({ files: 0, worker: false });
	await other.close();
	await page.reload();
	await offlineReady(page);
	expect(await onDevice(page)).toEqual({ settings: false, files: kept, worker: true });
	expect(phone.problems).toEqual([]);
	await phone.context.close();
});

test('without a worker the page says that nothing is kept', async () => {
	const phone = await lightPhone(browser, at);
	const page = await phone.open(at.address);
	await openDevicePage(page, 'kept');
	await part(page, 'files').getByText('Geen bestanden.').waitFor();
	expect(await part(page, 'files').getByText('alleen met internet').count()).toBe(1);
	expect(phone.problems).toEqual([]);
	await phone.context.close();
});

test('the page for IT is one sheet of A4, in both languages', async () => {
	const phone = await lightPhone(browser, at);
	const page = await phone.open(at.address);
	await openDevicePage(page, 'it');
	const margin = { top: '12mm', right: '12mm', bottom: '12mm', left: '12mm' };
	for (const language of ['nl', 'en']) {
		const paper = (await page.pdf({ format: 'A4', margin })).toString('latin1');
		expect(paper.match(/\/Type\s*\/Page\b/g), language).toHaveLength(1);
		expect(await page.locator('html').getAttribute('lang')).toBe(language);
		await switchLanguage(page);
	}
	await phone.context.close();
});

test('the size that the page for IT tells is that of the build', () => {
	const sizeOf = (path: string) => statSync(join(inject('dist'), path)).size;
	const packed = visited.map((path) => sizeOf(all.includes(`${path}.br`) ? `${path}.br` : path));
	const kilobytes = packed.reduce((sum, size) => sum + size, 0) / 1000;
	const told = Number(/(\d+) kB/.exec(device.device.it.size.lines.join())?.[1]);
	expect(Math.abs(kilobytes - told) / told).toBeLessThan(0.1);
});
