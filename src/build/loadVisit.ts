import type { Browser, Page } from 'playwright-core';
import type { LoadHost, Sent } from './loadHost.ts';
import { median, newPhone, slowDown } from './measure.ts';

export type Visited = { first: Sent[]; update: Sent[] };

/** A first visit until the app is there for use offline; then the same phone when a new version is on the host. */
export async function visit(
	browser: Browser,
	host: LoadHost,
	way: keyof LoadHost['counting'],
	next?: string,
): Promise<Visited> {
	const context = await newPhone(browser);
	const page = await context.newPage();
	const before = host.sent().length;
	await page.goto(host.counting[way]);
	await offlineReady(page);
	const first = await settled(host, before);
	if (next !== undefined) {
		host.publish(next);
		await page.reload();
		// The browser looks for a newer worker when it has time; this asks it to look now.
		await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	}
	const update = await settled(host, before + first.length);
	await context.close();
	return { first, update };
}

function offlineReady(page: Page): Promise<void> {
	return page.locator('[data-offline="ready"]').waitFor({ state: 'attached' });
}

/** What was sent after `from`, once nothing new was asked for two seconds. */
async function settled(host: LoadHost, from: number): Promise<Sent[]> {
	for (let known = -1; ; ) {
		const sent = host.sent();
		if (sent.length === known) return sent.slice(from);
		known = sent.length;
		await new Promise((resolve) => setTimeout(resolve, 2000));
	}
}

/** The shortest way to an advice for somebody who is here for the first time. */
const answers = [
	['danger-now', 'no'],
	['municipality', 'midden-delfland'],
	['role', 'boa'],
	['what-do-you-have', 'feeling'],
	['maybe-minor', 'no'],
] as const;

const walks = 5;

/** From opening the address to the advice, on a phone four times slower than this machine; median in ms. */
export async function timeToOutcome(browser: Browser, address: string): Promise<number> {
	const times: number[] = [];
	for (let turn = 0; turn < walks; turn++) {
		const context = await newPhone(browser);
		const page = await context.newPage();
		await slowDown(page, 4);
		await page.goto(address);
		await page.locator('[data-begin]').tap();
		for (const [step, option] of answers)
			await page.locator(`main:not([data-resting]) [data-step="${step}"] [data-option="${option}"]`).tap();
		await page.locator('main[data-screen="outcome"]').waitFor();
		times.push(await page.evaluate(() => performance.now()));
		await context.close();
	}
	return median(times);
}
