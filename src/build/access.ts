import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { stop } from './build.ts';
import { say } from './debianPackage.ts';
import { root } from './root.ts';

/**
 * Looks with axe and at the layout on every question and every advice of every route, in every mode: dark, forced
 * colours, 400 % zoom, large and so on. Of this `npm test` does a part in turn.
 */

type Line = { screen: string; withAxe: number; faults: number };

function access(): void {
	ensureBrowser();
	const folder = mkdtempSync(join(tmpdir(), 'signaalroute-access-'));
	const file = join(folder, 'tally');
	const vitest = ['run', '--project', 'e2e', 'tests/e2e/access/screens.test.ts'];
	const { status } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...vitest], {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, ACCESS: file },
	});
	const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
	rmSync(folder, { recursive: true, force: true });
	const seen = lines.map((line): Line => JSON.parse(line));
	const sum = (of: 'withAxe' | 'faults') => seen.reduce((total, line) => total + line[of], 0);
	say(`\n${seen.length} schermen, ${sum('withAxe')} keer bekeken (scherm × weergave), ${sum('faults')} fouten`);
	for (const { screen, faults } of seen.filter((line) => line.faults > 0)) say(`${faults} op ${screen}`);
	if (status !== 0) throw new Error('Niet alles is bekeken of in orde; zie hierboven.');
}

try {
	access();
} catch (error) {
	stop(error);
}
