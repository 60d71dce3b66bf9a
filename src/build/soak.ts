import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser.ts';
import { stop } from './build.ts';
import { say } from './debianPackage.ts';
import { root } from './root.ts';

/**
 * Whatever comes up, for a long time: on the shell and the flows, in a real browser, in the content files, and on the
 * disk of that browser. `--events`, `--minutes` and `--seed` say how long, and where chance begins.
 */

type Part = { name: string; file: string; how: readonly string[]; env?: Record<string, string> };

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { events: text, minutes: text, seed: text } });
const { events = '1000000', minutes = '20', seed = String(randomInt(2 ** 30)) } = values;
const asked = ['--events', events, '--minutes', minutes, '--seed', seed];

const monkey = (name: string, file: string): Part => ({ name, file: `tests/helpers/monkey/${file}`, how: asked });
const parts: readonly Part[] = [
	monkey('schil en routes', 'soakShell.ts'),
	monkey('browser', 'soakBrowser.ts'),
	monkey('inhoud', 'soakContent.ts'),
	{
		name: 'sporen op de schijf',
		file: 'node_modules/vitest/vitest.mjs',
		how: ['run', '--project', 'e2e', '--passWithNoTests', 'tests/e2e/forensics'],
		env: { FORENSICS: 'long' },
	},
];

function soak(): void {
	for (const value of [events, minutes, seed])
		if (!(Number(value) >= 0)) throw new Error(`"${value}" is geen getal. Schrijf: npm run soak -- --minutes 20`);
	ensureBrowser();
	say(`seed ${seed}, ${events} gebeurtenissen, ${minutes} minuten in de browser`);
	const failed = parts.filter(({ name, file, how, env }) => {
		const begun = Date.now();
		say(`\n${name}`);
		const { status } = spawnSync(process.execPath, [join(root, file), ...how], {
			cwd: root,
			stdio: 'inherit',
			env: { ...process.env, ...env },
		});
		say(`${name}: ${status === 0 ? 'in orde' : 'fout'} na ${Math.round((Date.now() - begun) / 1000)} s`);
		return status !== 0;
	});
	if (failed.length === 0) return;
	throw new Error(
		`Fout in: ${failed.map(({ name }) => name).join(', ')}. Met --seed ${seed} begint het toeval weer daar.`,
	);
}

try {
	soak();
} catch (error) {
	stop(error);
}
