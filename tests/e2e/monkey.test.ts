import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type BrowserFault, browserMonkey } from '../helpers/monkey/browserMonkey.ts';
import { type Host, host, openBrowser } from './harness.ts';

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

/** The long run of this is `npm run soak`. */
test('whatever is tapped, with and without a network: a screen with 112, nothing kept, nothing asked of another', async () => {
	const faults: BrowserFault[] = [];
	const { events, screens } = await browserMonkey(browser, at, {
		seed: 5,
		events: 60,
		time: 60_000,
		onFault: (fault) => faults.push(fault),
	});
	expect(faults).toEqual([]);
	expect(events).toBe(60);
	expect(Object.keys(screens).length).toBeGreaterThan(3);
});
