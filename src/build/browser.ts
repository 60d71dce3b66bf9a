import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { asRoot, attempt, installPackages, programs, say } from './debianPackage.ts';
import { root } from './root.ts';

const launchArguments = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	...(asRoot ? ['--no-sandbox'] : []),
];

export function launchBrowser(): Promise<Browser> {
	const executablePath = installedBrowser();
	if (executablePath === undefined) throw new Error(`No browser found. ${advice}`);
	return chromium.launch({ executablePath, args: launchArguments });
}

/** Gets a browser when there is none, or says in one line what to install. */
export function ensureBrowser(): void {
	if (installedBrowser()) return;
	installPackages('browser', ['chromium']);
	if (installedBrowser()) return;
	say('No browser found: asking Playwright for its Chromium.');
	attempt(process.execPath, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
	if (!installedBrowser()) throw new Error(`No browser could be installed. ${advice}`);
}

const advice = 'Install Chromium, Chrome or Edge, or point CHROMIUM_PATH at one.';

let known: string | undefined;

function installedBrowser(): string | undefined {
	known ??= candidates().find((path) => attempt(path, ['--version', ...launchArguments]));
	return known;
}

function candidates(): string[] {
	const chosen = process.env.CHROMIUM_PATH;
	if (chosen) return [chosen];
	const elsewhere = [...atHome(), chromium.executablePath()].filter((path) => existsSync(path));
	return [...programs(names), ...elsewhere];
}

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium-browser'];

/** Where macOS and Windows keep theirs. */
function atHome(): string[] {
	if (process.platform === 'darwin')
		return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
			(name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
		);
	if (process.platform !== 'win32') return [];
	const homes = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
	return homes
		.filter((home) => home !== undefined)
		.flatMap((home) =>
			['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((file) => join(home, file)),
		);
}
