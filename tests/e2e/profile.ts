import { chromium } from 'playwright-core';
import { inject } from 'vitest';
import { type Phone, phoneOptions, watched } from './harness.ts';

type Options = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/** A phone whose storage lies in a folder, so that a browser can be closed and another opened on it. */
export async function openProfile(folder: string, options: Options = {}): Promise<Phone> {
	const { executablePath, asIs: args } = inject('browser');
	return watched(await chromium.launchPersistentContext(folder, { ...phoneOptions, executablePath, args, ...options }));
}
