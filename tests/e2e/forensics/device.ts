import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Phone } from '../harness.ts';
import { openProfile } from '../profile.ts';

/** A phone with all that its browser writes in one folder, and a way to end it as a system does that is short of memory. */
export type Device = Phone & { kill: () => Promise<void> };

/** What a test runner switches off in a browser and a reader does not. */
const asReaders = [
	'--disable-back-forward-cache',
	'--disable-breakpad',
	'--disable-component-extensions-with-background-pages',
	'--disable-default-apps',
	'--disable-extensions',
	'--enable-automation',
	'--metrics-recording-only',
];

/** `from`: the folder of a device that is gone, to go on with what it left. */
export async function openDevice(folder: string, from?: string): Promise<Device> {
	if (from) cpSync(from, folder, { recursive: true });
	const places = { HOME: 'home', XDG_CONFIG_HOME: 'config', XDG_CACHE_HOME: 'cache', TMPDIR: 'temporary' };
	const own = Object.entries(places).map(([name, place]) => [name, join(folder, place)] as const);
	for (const [, place] of own) mkdirSync(place, { recursive: true });
	const phone = await openProfile(join(folder, 'profile'), {
		ignoreDefaultArgs: asReaders,
		env: { ...process.env, ...Object.fromEntries(own) },
	});
	return { ...phone, kill: () => kill(phone) };
}

async function kill({ context }: Phone): Promise<void> {
	const session = await context.browser()?.newBrowserCDPSession();
	const running = await session?.send('SystemInfo.getProcessInfo');
	const browser = running?.processInfo.find(({ type }) => type === 'browser');
	if (!browser) throw new Error('The browser did not tell its process');
	const gone = new Promise((resolve) => context.once('close', resolve));
	process.kill(browser.id, 'SIGKILL');
	await gone;
	// The other processes of the browser notice that, and end by themselves.
	await setTimeout(500);
}
