import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildApp, stop } from './build.ts';
import { installPackages, programs, say } from './debianPackage.ts';
import type { EngineBrowser } from './engineBrowser.ts';
import { openFirefox } from './engineFirefox.ts';
import { enginePage } from './enginePage.ts';
import { parts } from './engineWalk.ts';
import { openOldWebKit, openWebKit } from './engineWebKit.ts';
import { serve } from './serve.ts';

/** The built app in other engines than Chromium. `--naar` is for the pictures, `--alleen` for one engine. */

type Engine = {
	id: string;
	/** Where to find another version of it. */
	path?: string | undefined;
	names: readonly string[];
	packages: readonly string[];
	open: (program: string, folder: string) => Promise<EngineBrowser>;
};

const engines: readonly Engine[] = [
	{
		id: 'firefox',
		path: process.env.FIREFOX_PATH,
		names: ['firefox-esr', 'firefox'],
		packages: ['firefox-esr'],
		open: openFirefox,
	},
	{ id: 'webkit', names: ['WebKitWebDriver'], packages: ['webkit2gtk-driver', 'xvfb', 'xauth'], open: openWebKit },
	{
		id: 'old-webkit',
		names: ['WPEWebDriver'],
		packages: ['wpewebkit-driver', 'cog'],
		open: openOldWebKit,
	},
];

const text = { type: 'string' } as const;

async function walkAll(): Promise<void> {
	const { values } = parseArgs({ options: { naar: text, alleen: text } });
	const wanted = engines.filter(({ id }) => values.alleen === undefined || values.alleen === id);
	if (wanted.length === 0) throw new Error(`--alleen kent ${engines.map(({ id }) => id).join(', ')}`);
	const folder = mkdtempSync(join(tmpdir(), 'signaalroute-engines-'));
	const pictures = resolve(values.naar ?? join(folder, 'pictures'));
	mkdirSync(pictures, { recursive: true });
	let faults = 0;
	try {
		const dist = await buildApp({ folder: join(folder, 'dist') });
		for (const engine of wanted) {
			const profile = join(folder, engine.id);
			mkdirSync(profile);
			faults += await walkIn(engine, { dist, profile, pictures });
		}
	} finally {
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}
	if (values.naar !== undefined) say(`\nBeelden in ${pictures}`);
	if (faults > 0) throw new Error(`${faults} ${faults === 1 ? 'fout' : 'fouten'}`);
}

type Folders = { dist: string; profile: string; pictures: string };

/** The number of faults. */
async function walkIn(
	{ id, path, names, packages, open }: Engine,
	{ dist, profile, pictures }: Folders,
): Promise<number> {
	const program = path ?? installed(names, packages);
	if (program === undefined) {
		say(`\n${id}: niet hier. Debian: apt-get install ${packages.join(' ')}`);
		return 1;
	}
	const served = await serve({ folder: dist, port: 0 });
	const browser = await open(program, profile);
	const page = enginePage(browser);
	const picture = async (name: string) => {
		await page.standStill();
		writeFileSync(join(pictures, `${id}-${name}.png`), await browser.picture());
	};
	say(`\n${browser.version}`);
	let faults = 0;
	try {
		for (const { name, walk } of parts) {
			const begun = Date.now();
			const found: string[] = [];
			try {
				await walk({ page, address: served.address, picture, goDown: served.close });
				found.push(...(await page.heard()));
			} catch (error) {
				writeFileSync(join(pictures, `${id}-fout.png`), await browser.picture());
				found.push(String(error), ...(await page.heard()));
			}
			faults += found.length;
			say(`  ${found.length === 0 ? 'goed' : 'FOUT'}  ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
			for (const fault of found) say(`        ${fault}`);
		}
	} finally {
		await browser.close();
		await served.close();
	}
	return faults;
}

function installed(names: readonly string[], packages: readonly string[]): string | undefined {
	if (programs(names).length === 0) installPackages(names[0] ?? '', packages);
	return programs(names)[0];
}

try {
	await walkAll();
} catch (error) {
	stop(error);
}
