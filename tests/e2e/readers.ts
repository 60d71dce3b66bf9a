import type { Browser, BrowserContextOptions } from 'playwright-core';
import { type Host, newPhone, type Phone } from './harness.ts';
import { hurry } from './hurry.ts';

export const settingsKey = 'signaalroute.settings';

export const boa = { municipality: 'midden-delfland', role: 'boa' };

/** How fast the app takes the next tap: at once, or after the rest that a reader has. */
export type Pace = 'hurried' | 'resting';

/** A phone of somebody who has been here before: these settings are on it. */
export async function phoneOf(
	browser: Browser,
	at: Host,
	settings: unknown = boa,
	options: BrowserContextOptions = {},
	pace: Pace = 'hurried',
): Promise<Phone> {
	const kept = typeof settings === 'string' ? settings : JSON.stringify(settings);
	const origins = [{ origin: new URL(at.address).origin, localStorage: [{ name: settingsKey, value: kept }] }];
	const phone = await newPhone(browser, { storageState: { cookies: [], origins }, ...options });
	if (pace === 'hurried') await hurry(phone.context);
	return phone;
}

/**
 * A phone for tests that ask nothing of the network: without a service worker, which would fetch the whole app for
 * every test. Chromium tells of that in its console, and this forgets it.
 */
export async function lightPhone(
	browser: Browser,
	at: Host,
	settings: unknown = boa,
	pace: Pace = 'hurried',
): Promise<Phone> {
	const phone = await phoneOf(browser, at, settings, { serviceWorkers: 'block' }, pace);
	return {
		...phone,
		get problems() {
			return phone.problems.filter((problem) => !problem.includes('blocked by Playwright'));
		},
	};
}
