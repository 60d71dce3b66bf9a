import type { BrowserContext } from 'playwright-core';

/**
 * After each screen the app is deaf for a quarter of a second, against double taps. Long walks tap once and go without
 * that rest, which is most of their time. How it works with the rest is in the other files.
 */
export async function hurry(context: BrowserContext): Promise<void> {
	await context.addInitScript(() => {
		const wait = window.setTimeout.bind(window);
		window.setTimeout = ((run: () => void, time?: number) =>
			wait(run, time === 250 ? 0 : time)) as typeof window.setTimeout;
	});
}
