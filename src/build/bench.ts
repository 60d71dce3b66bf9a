import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureBrowser, launchBrowser } from './browser.ts';
import { buildApp, stop } from './build.ts';
import { filesIn } from './filesIn.ts';
import { isForVisitors } from './hostFiles.ts';
import { type Measured, measure } from './measure.ts';
import { packFiles } from './packFiles.ts';
import { root } from './root.ts';
import { serve } from './serve.ts';

type Numbers = Measured & { kept: number };
type Line = { what: string; key: keyof Numbers; unit: 'kB' | 'ms' };

const lines: readonly Line[] = [
	{ what: 'bytes over the wire, until the first answer', key: 'bytes', unit: 'kB' },
	{ what: 'everything kept for use offline, gzip', key: 'kept', unit: 'kB' },
	{ what: 'slow 4G, CPU 4x: first contentful paint', key: 'paint', unit: 'ms' },
	{ what: 'slow 4G, CPU 4x: first answer possible', key: 'begin', unit: 'ms' },
	{ what: 'network off, CPU 4x: first contentful paint', key: 'keptPaint', unit: 'ms' },
	{ what: 'network off, CPU 4x: first answer possible', key: 'keptBegin', unit: 'ms' },
	{ what: 'CPU 6x: tap to next question, median', key: 'tap', unit: 'ms' },
	{ what: 'CPU 6x: tap to next question, p95', key: 'slowTap', unit: 'ms' },
];

async function bench(): Promise<void> {
	ensureBrowser();
	const folder = mkdtempSync(join(tmpdir(), 'signaalroute-bench-'));
	const dist = await buildApp({ folder: join(folder, 'dist') });
	const bare = join(folder, 'floor');
	cpSync(join(root, 'src/build/floor'), bare, { recursive: true });
	await packFiles(bare);
	const appHost = await serve({ folder: dist, port: 0 });
	const bareHost = await serve({ folder: bare, port: 0 });
	const browser = await launchBrowser();
	try {
		const app = await measure(browser, {
			address: appHost.address,
			ready: (page) => page.locator('[data-offline="ready"]').waitFor({ state: 'attached' }),
		});
		const floor = await measure(browser, {
			address: bareHost.address,
			ready: (page) => page.evaluate(async () => (await navigator.serviceWorker.ready).scope),
		});
		print({ ...app, kept: zipped(dist) }, { ...floor, kept: zipped(bare) });
	} finally {
		await browser.close();
		await Promise.all([appHost.close(), bareHost.close()]);
		rmSync(folder, { recursive: true, force: true });
	}
}

function zipped(folder: string): number {
	const kept = filesIn(folder).filter((path) => isForVisitors(path) && path !== '/sw.js');
	return kept.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);
}

function print(app: Numbers, floor: Numbers): void {
	const row = (...[what, ...cells]: string[]) =>
		`${what?.padEnd(48)}${cells.map((cell) => cell.padStart(12)).join('')}\n`;
	process.stdout.write(`\n${row('', 'app', 'bare page', 'ratio')}`);
	for (const { what, key, unit } of lines)
		process.stdout.write(
			row(what, show(app[key], unit), show(floor[key], unit), `${(app[key] / floor[key]).toFixed(1)}x`),
		);
}

function show(value: number, unit: Line['unit']): string {
	return unit === 'kB' ? `${(value / 1000).toFixed(1)} kB` : `${value.toFixed(0)} ms`;
}

try {
	await bench();
} catch (error) {
	stop(error);
}
