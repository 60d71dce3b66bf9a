import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { root } from '../../src/build/root.ts';
import { type Served, serve } from '../../src/build/serve.ts';

/** Builds in a process of its own, because a test runner's environment makes another build. `from`: another content. */
export function buildInto(folder: string, municipality?: string, from?: string): void {
	const choice = [
		...(municipality === undefined ? [] : ['--gemeente', municipality]),
		...(from === undefined ? [] : ['--inhoud', from]),
	];
	const { NODE_ENV: _, VITEST: __, ...env } = process.env;
	execFileSync(process.execPath, [join(root, 'src/build/build.ts'), '--naar', folder, ...choice], {
		env,
		stdio: 'pipe',
	});
}

/** A host that can go down and come back on the same port, which is how the network goes off in these tests. */
export type Host = { address: string; goDown: () => Promise<void>; comeBack: () => Promise<void> };

export async function host(folder: string, base = '/map/van/een/host/'): Promise<Host> {
	let served: Served = await serve({ folder, port: 0, base });
	const { address, port } = served;
	return {
		address,
		goDown: () => served.close(),
		comeBack: async () => {
			served = await serve({ folder, port, base });
			if (served.port !== port) throw new Error(`Port ${port} was taken meanwhile`);
		},
	};
}

export function openBrowser(): Promise<Browser> {
	const { executablePath, light } = inject('browser');
	return chromium.launch({ executablePath, args: light });
}

/** A phone with a storage of its own. `problems` fills with everything that should not happen on any screen. */
export type Phone = { context: BrowserContext; problems: string[]; open: (address: string) => Promise<Page> };

export const phoneOptions: BrowserContextOptions = {
	viewport: { width: 390, height: 844 },
	hasTouch: true,
	isMobile: true,
	locale: 'nl-NL',
	timezoneId: 'Europe/Amsterdam',
	reducedMotion: 'reduce',
};

export async function newPhone(browser: Browser, options: BrowserContextOptions = {}): Promise<Phone> {
	return watched(await browser.newContext({ ...phoneOptions, ...options }));
}

export function watched(context: BrowserContext): Phone {
	const problems: string[] = [];
	context.setDefaultTimeout(15_000);
	watchForProblems(context, problems);
	return {
		context,
		problems,
		open: async (address) => {
			const page = await context.newPage();
			await page.goto(address);
			return page;
		},
	};
}

/** The app has told that it works without a network. */
export async function offlineReady(page: Page): Promise<void> {
	await page.locator('[data-offline="ready"]').waitFor({ state: 'attached', timeout: 30_000 });
}

/** Off for the page, for the worker and for whoever has not noticed: the host is gone too. */
export async function networkOff(phone: Phone, from: Host): Promise<void> {
	await phone.context.setOffline(true);
	await from.goDown();
}

export async function networkOn(phone: Phone, to: Host): Promise<void> {
	await to.comeBack();
	await phone.context.setOffline(false);
}

/** Closes every page of the phone and opens the app anew, as after a restart of the phone. */
export async function coldStart(phone: Phone, address: string): Promise<Page> {
	for (const page of phone.context.pages()) await page.close();
	return phone.open(address);
}

function watchForProblems(context: BrowserContext, problems: string[]): void {
	context.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`);
	});
	context.on('weberror', (error) => problems.push(`error: ${error.error().message}`));
	context.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? '';
		// A reload cuts off what was still on its way; that is no fault.
		if (!isUpdateCheck(request.url()) && reason !== 'net::ERR_ABORTED')
			problems.push(`failed: ${request.url()} ${reason}`);
	});
	context.on('response', (response) => {
		if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
	});
	context.on('request', (request) => {
		if (!['localhost', '127.0.0.1'].includes(new URL(request.url()).hostname)) problems.push(`away: ${request.url()}`);
	});
}

/** The browser itself looks for a newer worker at every start, also without a network. */
function isUpdateCheck(url: string): boolean {
	return new URL(url).pathname.endsWith('/sw.js');
}
