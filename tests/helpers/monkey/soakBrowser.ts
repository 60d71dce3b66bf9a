import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../../../src/build/browser.ts';
import { buildInto, host } from '../../e2e/harness.ts';
import { type BrowserFault, browserMonkey } from './browserMonkey.ts';
import { say, sayFaults, soakOptions } from './soakOptions.ts';

const MINUTE = 60_000;
const { minutes, seed } = soakOptions();
const folder = mkdtempSync(join(tmpdir(), 'signaalroute-soak-'));
const faults: BrowserFault[] = [];

try {
	const dist = join(folder, 'dist');
	buildInto(dist);
	const [browser, at] = [await launchBrowser(), await host(dist)];
	const { events, lives, screens } = await browserMonkey(browser, at, {
		seed,
		time: minutes * MINUTE,
		onFault: (fault) => faults.push(fault),
	});
	await browser.close();
	await at.goDown();
	const seen = Object.entries(screens).map(([screen, times]) => `${screen} ${times}`);
	say(`browser: ${events} gebeurtenissen op ${lives} telefoons, ${faults.length} fouten (${seen.join(', ')})`);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
sayFaults(faults);
