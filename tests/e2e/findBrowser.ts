import { launchBrowser } from '../../src/build/browser.ts';

/** How to launch the browser of this machine: as it is, and without what no test looks at. */
export type Found = { executablePath: string; asIs: string[]; light: string[] };

/**
 * For the list under the address bar Chromium loads two pages of its own with every window that opens: more work than the
 * app, and never seen here.
 */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];
const OFF = '--disable-features=';

/** The browser that the app's own search finds; a running one tells by which words it was called. */
export async function findBrowser(): Promise<Found> {
	const browser = await launchBrowser();
	const session = await browser.newBrowserCDPSession();
	const { commandLine } = await session.send('SystemInfo.getInfo');
	await browser.close();
	const [executablePath = '', ...words] = commandLine.split(/ (?=--)/).map((word) => word.trim());
	const asIs = words.includes('--no-sandbox') ? ['--no-sandbox'] : [];
	// Of this option a browser reads the last, which takes the place of the one that Playwright gives.
	const off = words
		.filter((word) => word.startsWith(OFF))
		.at(-1)
		?.slice(OFF.length);
	const light = [...asIs, `${OFF}${[off, ...ADDRESS_BAR].filter(Boolean).join(',')}`];
	return { executablePath, asIs, light };
}
