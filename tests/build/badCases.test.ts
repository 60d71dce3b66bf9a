import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../src/build/root.ts';
import { runCases } from '../../src/build/runCases.ts';
import { content } from '../helpers/content.ts';

const folder = mkdtempSync(join(tmpdir(), 'signaalroute-cases-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Five lines, and one between. */
const aCase = (at: number, role = 'role'): string =>
	[
		`- situation: Geval ${at}.`,
		'  municipality: other',
		`  ${role}: boa`,
		"  answers: { danger-now: 'yes', call-112: stop }",
		'  first: emergency-112',
		'',
	].join('\n');

/** What is told of a file with these cases, without the folder. */
function told(cases: readonly string[]): string[] {
	const file = join(folder, 'cases.yaml');
	writeFileSync(file, `${cases.join('\n')}\n`);
	try {
		const wrong = runCases(root, content, file).filter(({ faults }) => faults.length > 0);
		return wrong.map(({ line, faults }) => `cases.yaml:${line} ${faults.join('; ')}`);
	} catch (error) {
		const lines = error instanceof Error ? error.message.split('\n') : [];
		return lines.map((line) => line.replace(/^\S*\//, '').replace(folder, basename(folder)));
	}
}

test('cases that hold', () => {
	expect(told([1, 2, 3].map((at) => aCase(at)))).toEqual([]);
});

test('a wrong key in one case: the key, and its line', () => {
	expect(told([aCase(1), aCase(2, 'rol'), aCase(3)])).toEqual([
		expect.stringMatching(/^cases\.yaml:9 .*"rol" bestaat hier niet \(bedoel je "role"\?\)/),
	]);
});

test('the same wrong key in very many cases: each with its line, and not without end', () => {
	const lines = told(Array.from({ length: 300 }, (_, at) => aCase(at, 'rol')));
	expect(lines.slice(0, 4)).toEqual([
		...[3, 9, 15, 21].map((line) => expect.stringMatching(`^cases.yaml:${line} .*"rol" bestaat hier niet`)),
	]);
	expect(lines.length).toBeLessThan(300);
});

test('a name that no list of cases has', () => {
	expect(told(['situaties: []'])).toEqual([expect.stringMatching(/^cases\.yaml:1 .*"situaties" bestaat hier niet/)]);
});

test.each(['', 'x', '[[]]', '- x'])('no cases: %j', (text) => {
	expect(told([text])).not.toEqual([]);
	for (const line of told([text])) expect(line).toMatch(/^cases\.yaml:[12] \S/);
});

test('an expectation longer than anybody reads is not told in full', () => {
	const [line = ''] = told([aCase(1).replace('first: emergency-112', `row: ${'x'.repeat(100_000)}`)]);
	expect(line).toMatch(/^cases\.yaml:1 rij is R01/);
	expect(line.length).toBeLessThan(600);
});
