import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { ensureNginx } from './nginxServer.ts';
import { root } from './root.ts';

/** Everything `npm test` runs: lint, types, and all tests; what follows `--` goes to vitest. Ends with one plain line. */

type Count = { passed: number; failed: number };

const realms = ['pure', 'browser', 'worker', 'node'];

const outcomes = [
	means(ensureBrowser),
	means(ensureNginx),
	check('lint', () => run('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'])),
	// Every realm is checked, so that one run shows all faults.
	check('types', () =>
		realms.map((realm) => run('typescript/bin/tsc', ['-p', `src/tsconfig.${realm}.json`])).every(Boolean),
	),
	tests(),
];
const passed = sum(outcomes.map((outcome) => outcome.passed));
const failed = sum(outcomes.map((outcome) => outcome.failed));
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;

/** Counts only when it fails: what the tests need is not itself a test. */
function means(ensure: () => void): Count {
	try {
		ensure();
		return { passed: 0, failed: 0 };
	} catch (error) {
		process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
		return { passed: 0, failed: 1 };
	}
}

function check(name: string, holds: () => boolean): Count {
	const held = holds();
	process.stdout.write(`${name}: ${held ? 'ok' : 'failed'}\n`);
	return held ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function tests(): Count {
	const folder = mkdtempSync(join(tmpdir(), 'signaalroute-'));
	const file = join(folder, 'results.json');
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	const ended = run('vitest/vitest.mjs', ['run', ...reporters, ...process.argv.slice(2)]);
	const count = readCount(file);
	rmSync(folder, { recursive: true, force: true });
	// Errors outside any test fail the run without failing a test.
	return { passed: count.passed, failed: ended ? count.failed : Math.max(1, count.failed) };
}

type Results = {
	numPassedTests: number;
	numFailedTests: number;
	testResults: { status: string; assertionResults: unknown[] }[];
};

function readCount(file: string): Count {
	try {
		const results: Results = JSON.parse(readFileSync(file, 'utf8'));
		const notLoaded = results.testResults.filter(
			(suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
		);
		return { passed: results.numPassedTests, failed: results.numFailedTests + notLoaded.length };
	} catch {
		return { passed: 0, failed: 1 };
	}
}

function run(tool: string, args: string[]): boolean {
	return (
		spawnSync(process.execPath, [join(root, 'node_modules', tool), ...args], { cwd: root, stdio: 'inherit' }).status ===
		0
	);
}

function sum(numbers: number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
