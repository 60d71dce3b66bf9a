import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asText, type EngineBrowser, phone, tapAt } from './engineBrowser.ts';
import { freePorts } from './nginxServer.ts';

/** The WebKit of today in the browser that GTK brings along, on a screen that nobody sees. */
export function openWebKit(driver: string, folder: string): Promise<EngineBrowser> {
	const style = join(folder, 'gtk-3.0');
	mkdirSync(style);
	// Its buttons would keep the window wider than a phone.
	writeFileSync(join(style, 'gtk.css'), '* { border: 0; font-size: 1px; margin: 0; min-width: 0; padding: 0; }');
	return open({
		command: 'xvfb-run',
		before: ['-a', '-s', '-screen 0 1280x1024x24', driver],
		browser: 'webkitgtk:browserOptions',
		binary: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
		env: { XDG_CONFIG_HOME: folder, LIBGL_ALWAYS_SOFTWARE: '1' },
		version: (told) => `WebKitGTK ${told}`,
	});
}

/** An old WebKit, made for devices; without a screen it is 800 by 600, so the page is kept as narrow as a phone. */
export function openOldWebKit(driver: string): Promise<EngineBrowser> {
	return open({
		command: driver,
		browser: 'wpe:browserOptions',
		binary: '/usr/bin/cog',
		options: ['--platform=headless'],
		version: (told) => `WPE WebKit ${told}`,
	});
}

type Choice = {
	command: string;
	before?: readonly string[];
	browser: string;
	binary: string;
	options?: readonly string[];
	env?: Record<string, string>;
	version: (told: string) => string;
};

async function open({ command, before = [], browser, binary, options = [], env, version }: Choice) {
	const [port] = await freePorts(1);
	// In a group of its own: the driver does not take its browser along when it ends.
	const child = spawn(command, [...before, `--port=${port}`], {
		env: { ...process.env, ...env },
		stdio: 'ignore',
		detached: true,
	});
	const end = () => endGroup(child.pid);
	process.once('exit', end);
	const address = `http://127.0.0.1:${port}`;
	await ready(address);
	const choice = { binary, args: ['--automation', ...options] };
	const { sessionId, capabilities } = await ask<Started>('POST', `${address}/session`, {
		capabilities: { alwaysMatch: { [browser]: choice } },
	});
	const session = `${address}/session/${sessionId}`;
	if (capabilities.setWindowRect) await ask('POST', `${session}/window/rect`, phone);
	const run = async (expression: string): Promise<unknown> => {
		const script = `return ${asText(expression)}`;
		return JSON.parse(await ask<string>('POST', `${session}/execute/sync`, { script, args: [] }));
	};
	return {
		version: version(capabilities.browserVersion),
		complaints: [],
		goTo: async (url) => {
			await ask('POST', `${session}/url`, { url });
			if (!capabilities.setWindowRect) await run(narrow);
		},
		evaluate: run,
		tap: async (x, y) => {
			await ask('POST', `${session}/actions`, { actions: tapAt(x, y) });
		},
		picture: async () => Buffer.from(await ask<string>('GET', `${session}/screenshot`), 'base64'),
		close: async () => {
			await ask('DELETE', session);
			process.removeListener('exit', end);
			end();
		},
	} satisfies EngineBrowser;
}

const narrow = `document.documentElement.style.maxInlineSize = '${phone.width}px'`;

type Started = { sessionId: string; capabilities: { browserVersion: string; setWindowRect: boolean } };

async function ask<Value>(method: string, address: string, body?: object): Promise<Value> {
	const response = await fetch(address, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
	const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
	if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
	return value;
}

async function ready(address: string): Promise<void> {
	for (let tries = 0; tries < 100; tries++) {
		const answered = await fetch(`${address}/status`).catch(() => undefined);
		if (answered?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`No driver answers at ${address}`);
}

function endGroup(leader: number | undefined): void {
	try {
		if (leader !== undefined) process.kill(-leader);
	} catch {
		// It has ended by itself.
	}
}
