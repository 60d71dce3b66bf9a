import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Host, host, newPhone, openBrowser, type Phone } from './harness.ts';
import { boa, lightPhone, phoneOf } from './readers.ts';
import { begin, done, expectOutcome, expectStart, openPage, pressBackKey, walk } from './steps.ts';

let browser: Browser;
let at: Host;
let phone: Phone;
let page: Page;

beforeAll(async () => {
	browser = await openBrowser();
	at = await host(inject('dist'));
});

afterEach(() => phone.context.close());

afterAll(async () => {
	await browser.close();
	await at.goDown();
});

const iPhone =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';
const short = { 'danger-now': 'no', 'what-do-you-have': 'offender', 'more-offender': ['none'] };
const told = () => page.locator('main[data-screen="install"]');

async function walkToTheEnd(): Promise<void> {
	await begin(page);
	await walk(page, short);
	await expectOutcome(page);
	// The part that can tell has come by now, or comes in a moment.
	await page.locator('[data-code]').first().waitFor();
	await done(page);
}

describe('a new device', () => {
	test('is told once, after the first advice, and nothing of it is kept', async () => {
		phone = await newPhone(browser, { userAgent: iPhone, serviceWorkers: 'block' });
		page = await phone.open(at.address);
		await expectStart(page);
		expect(await told().count()).toBe(0);
		await walkToTheEnd();
		await told().waitFor();
		expect(await told().locator('ol > li svg').count()).toBe(3);
		expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/install/);
		await pressBackKey(page);
		await expectStart(page);
		await walkToTheEnd();
		await expectStart(page);
	});

	test('that offers it itself is asked by one button', async () => {
		phone = await newPhone(browser, { serviceWorkers: 'block' });
		page = await phone.open(at.address);
		await page.locator('[data-tile="phrases"]').waitFor();
		await begin(page);
		await walk(page, short);
		await expectOutcome(page);
		await page.locator('[data-code]').first().waitFor();
		await page.evaluate(() => {
			const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
				prompt: async () => document.documentElement.setAttribute('data-asked', 'yes'),
			});
			dispatchEvent(offer);
			if (!offer.defaultPrevented) document.documentElement.setAttribute('data-asked', 'by the browser');
		});
		await done(page);
		await told().waitFor();
		await page.locator('main:not([data-resting]) [data-install]').tap();
		await expect.poll(() => page.locator('html').getAttribute('data-asked')).toBe('yes');
	});
});

test('a device of somebody who has been here before is not told, but can find it', async () => {
	phone = await phoneOf(browser, at, boa, { userAgent: iPhone, serviceWorkers: 'block' });
	page = await phone.open(at.address);
	await walkToTheEnd();
	await expectStart(page);
	await openPage(page, 'about');
	await page.locator('[data-open="install"]').tap();
	await told().waitFor();
});

test('an app that is on the device already says so', async () => {
	phone = await lightPhone(browser, at);
	await phone.context.addInitScript(() => Object.defineProperty(navigator, 'standalone', { value: true }));
	page = await phone.open(at.address);
	await openPage(page, 'about');
	await page.locator('[data-open="install"]').tap();
	await told().waitFor();
	expect(await told().locator('ol, [data-install]').count()).toBe(0);
});
