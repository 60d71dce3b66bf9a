import { chromium } from 'playwright-core';
import { openBrowser, type Phone, phoneOptions, watched } from './harness.ts';

type Options = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/** A phone whose storage lies in a folder, so that a browser can be closed and another opened on it. */
export async function openProfile(folder: string, options: Options = {}): Promise<Phone> {
	found ??= installed();
	const { executablePath, args } = await found;
	return watched(await chromium.launchPersistentContext(folder, { ...phoneOptions, executablePath, args, ...options }));
}

let found: ReturnType<typeof installed> | undefined;

/** Which browser the app's own search found: a running one tells by which words it was called. */
async function installed(): Promise<{ executablePath: string; args: string[] }> {
	const browser = await openBrowser();
	const session = await browser.newBrowserCDPSession();
	const { commandLine } = await session.send('SystemInfo.getInfo');
	await browser.close();
	const [executablePath = '', ...options] = commandLine.split(' --');
	return { executablePath, args: options.filter((option) => option.trim() === 'no-sandbox').map(() => '--no-sandbox') };
}
