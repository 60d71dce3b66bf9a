import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { root } from './root.ts';

const asRoot = process.getuid?.() === 0;

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
	if (asRoot && attempt('apt-get', ['--version'])) {
		say('No browser found: installing the Debian package chromium.');
		attempt('apt-get', ['update', '-qq']);
		attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
		if (installedBrowser()) return;
	}
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
	return [...onPath(), ...atHome(), chromium.executablePath()].filter((path) => existsSync(path));
}

function onPath(): string[] {
	const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium-browser'];
	const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
	return process.platform === 'win32' ? [] : names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

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

function attempt(command: string, args: string[]): boolean {
	try {
		execFileSync(command, args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
		return true;
	} catch {
		return false;
	}
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}
