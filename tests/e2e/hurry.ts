import type { BrowserContext } from 'playwright-core';

/**
 * After each screen the app is deaf for a quarter of a second, against double taps. Who taps once can go without that
 * rest, which is most of the time of a walk. A new device keeps it, and so do the tests of haste. To be called after a
 * clock is set, which brings timers of its own.
 */
export async function hurry(context: BrowserContext): Promise<void> {
	await context.addInitScript(() => {
		const wait = window.setTimeout.bind(window);
		window.setTimeout = ((run: () => void, time?: number) =>
			wait(run, time === 250 ? 0 : time)) as typeof window.setTimeout;
	});
}
