import type { Browser, BrowserContextOptions } from 'playwright-core';
import { type Host, newPhone, type Phone } from './harness.ts';

export const settingsKey = 'signaalroute.settings';

export const boa = { municipality: 'midden-delfland', role: 'boa' };

/** A phone of somebody who has been here before: these settings are on it. */
export function phoneOf(
	browser: Browser,
	at: Host,
	settings: unknown = boa,
	options: BrowserContextOptions = {},
): Promise<Phone> {
	const kept = typeof settings === 'string' ? settings : JSON.stringify(settings);
	const origins = [{ origin: new URL(at.address).origin, localStorage: [{ name: settingsKey, value: kept }] }];
	return newPhone(browser, { storageState: { cookies: [], origins }, ...options });
}

/**
 * A phone for tests that ask nothing of the network: without a service worker, which would fetch the whole app for
 * every test. Chromium tells of that in its console, and this forgets it.
 */
export async function lightPhone(browser: Browser, at: Host, settings: unknown = boa): Promise<Phone> {
	const phone = await phoneOf(browser, at, settings, { serviceWorkers: 'block' });
	return {
		...phone,
		get problems() {
			return phone.problems.filter((problem) => !problem.includes('blocked by Playwright'));
		},
	};
}
