import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../../src/build/root.ts';
import { adviceOf, momentOf, runCases } from '../../src/build/runCases.ts';
import { wallTime } from '../../src/directory/wallTime.ts';
import { content } from '../helpers/content.ts';

describe.each(readdirSync(join(root, 'flows/cases')))('%s', (name) => {
	const cases = runCases(root, content, join('flows/cases', name));

	test.each(cases.map(({ situation, ...result }) => [situation, result] as const))('%s', (_, { faults }) => {
		expect(faults).toEqual([]);
	});

	test('tells every situation once', () => {
		const situations = cases.map(({ situation }) => situation);
		expect(situations.filter((one, index) => situations.indexOf(one) !== index)).toEqual([]);
	});
});

const folder = mkdtempSync(join(tmpdir(), 'signaalroute-cases-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Change = Record<string, string | string[] | Record<string, string | string[]>>;

/** A case that holds, with something about it changed. */
const aCase = (situation: string, change: Change = {}) => ({
	situation,
	municipality: 'midden-delfland',
	role: 'boa',
	answers: { 'danger-now': 'no', 'what-do-you-have': 'resident', 'maybe-minor': 'no' },
	first: 'meld-misdaad-anoniem',
	...change,
});

/** JSON is YAML too. One case per line, so the first case stands on line 2. */
function caseFile(name: string, cases: readonly unknown[]): string {
	const file = join(folder, name);
	writeFileSync(file, `[\n${cases.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
	return file;
}

const faultsOf = (change: Change): string[] =>
	runCases(root, content, caseFile('one.yaml', [aCase('Eén situatie.', change)])).flatMap(({ faults }) => faults);

describe('a case that does not hold says why', () => {
	test('the case that is changed below holds', () => {
		expect(faultsOf({})).toEqual([]);
	});

	test.each<[string, Change, string]>([
		['another first partner', { first: 'police' }, 'eerste is meld-misdaad-anoniem, verwacht police'],
		['somebody for now who is not', { nowAll: ['police'] }, 'police ontbreekt bij nu'],
		['somebody who is not there', { also: ['nidos'] }, 'nidos is nergens te zien'],
		['somebody who should not be there', { absent: ['police'] }, 'police hoort hier niet te staan'],
		['somebody who should not be first', { never: ['meld-misdaad-anoniem'] }, 'mag niet de eerste zijn'],
		['another row', { row: 'R30' }, 'verwacht R30'],
		['another data rule', { dataRule: 'DS-3' }, 'is DS-7, verwacht DS-3'],
		['a data rule for somebody who is not there', { dataRule: { nidos: 'DS-10' } }, 'nidos staat niet in het advies'],
		['a municipality that is not there', { municipality: 'midden-delft' }, 'bedoel je "midden-delfland"'],
		['a role that is not there', { role: 'boaa' }, 'bedoel je "boa"'],
		['a question that is not there', { answers: { 'danger-nou': 'no' } }, 'bedoel je "danger-now"'],
		['an answer that is not there', { answers: { 'danger-now': 'noo' } }, 'bedoel je "no"'],
		['two answers where one may be given', { answers: { 'danger-now': ['yes', 'no'] } }, 'danger-now'],
		['a partner that does not exist, as absent', { absent: ['polcie'] }, 'polcie'],
		['a partner that does not exist, as never first', { never: ['polcie'] }, 'polcie'],
		['an hour that is no time', { hour: 'half past nine' }, 'half past nine'],
	])('%s', (_, change, fault) => {
		expect(faultsOf(change)).toEqual([expect.stringContaining(fault)]);
	});
});

describe('the hour of a case', () => {
	test.each([
		['day', { weekday: 3, minutes: 11 * 60 }],
		['night', { weekday: 3, minutes: 3 * 60 }],
		['weekend', { weekday: 6, minutes: 11 * 60 }],
		['holiday', { date: `${new Date().getFullYear()}-12-25`, minutes: 660 }],
		['2026-03-09T14:30', { date: '2026-03-09', minutes: 14 * 60 + 30 }],
		['2026-07-09T16:30', { date: '2026-07-09', minutes: 16 * 60 + 30 }],
		['14:30', { minutes: 14 * 60 + 30 }],
		['8', { minutes: 8 * 60 }],
	])('%s is told in Dutch time', (hour, wall) => {
		const moment = momentOf(hour);
		expect(moment && wallTime(moment)).toMatchObject(wall);
	});

	test.each(['soon', 'half past nine', '25:00', 'noon 3'])('"%s" is no time', (hour) => {
		expect(momentOf(hour)).toBeUndefined();
	});

	test('decides how soon a desk is told', () => {
		const hours = ['day', 'night', 'weekend', 'holiday'];
		const refuses = { 'danger-now': 'no', 'what-do-you-have': 'person', age: 'adult', wish: 'refuses' };
		const cases = hours.map((hour) => aCase(`Uur ${hour}.`, { hour, answers: refuses, first: 'focal-officer' }));
		const run = runCases(root, content, caseFile('hours.yaml', cases));
		const deadlines = run.map((one) => adviceOf(content, one).tracks?.[0]?.actions[0]?.deadline);
		expect(deadlines).toEqual(['today', 'today', 'next-working-day', 'next-working-day']);
	});
});

describe('npm run flows', () => {
	const flows = (...choice: string[]) => {
		const { stdout, stderr, status } = spawnSync('npm', ['run', '--silent', 'flows', '--', ...choice], { cwd: root });
		return { out: stdout.toString(), err: stderr.toString(), status };
	};

	test('--cases FILE --json: what the advice was per case, and a failure when one does not hold', () => {
		const file = caseFile('mixed.yaml', [aCase('Deze klopt.'), aCase('Deze niet.', { first: 'police' })]);
		const { out, status } = flows('--cases', file, '--json');
		expect(status).toBe(1);
		expect(JSON.parse(out)).toEqual([
			expect.objectContaining({
				situation: 'Deze klopt.',
				municipality: 'midden-delfland',
				role: 'boa',
				hour: 'day',
				passed: true,
				faults: [],
				first: 'meld-misdaad-anoniem',
				rows: ['R02'],
				always: ['police', 'emergency-112'],
				tracks: [
					expect.objectContaining({
						row: 'R02',
						actions: expect.arrayContaining([
							expect.objectContaining({ partner: 'meld-misdaad-anoniem', urgency: 'now', deadline: 'today' }),
						]),
					}),
				],
			}),
			expect.objectContaining({ situation: 'Deze niet.', passed: false, faults: [expect.stringContaining('police')] }),
		]);
	});

	test('--cases FILE: one line for every case that does not hold, whatever is wrong with the others', () => {
		const cases = [
			aCase('Deze klopt.'),
			aCase('Andere eerste.', { first: 'police' }),
			aCase('Ander antwoord.', { answers: { 'danger-now': 'noo' } }),
			aCase('Andere gemeente.', { municipality: 'midden-delft' }),
			aCase('Geen tijd.', { hour: 'half past nine' }),
		];
		const { out, err, status } = flows('--cases', caseFile('wrong.yaml', cases));
		expect(status).toBe(1);
		const told = `${out}${err}`.split('\n').filter((line) => line.includes('wrong.yaml'));
		expect(told.map((line) => /wrong\.yaml:(\d+) /.exec(line)?.[1])).toEqual(['3', '4', '5', '6']);
	});

	test('--cases FILE: nothing is wrong with cases that hold', () => {
		const { out, status } = flows('--cases', caseFile('right.yaml', [aCase('Deze klopt.')]));
		expect({ out, status }).toEqual({ out: '1 situaties kloppen, 0 niet\n', status: 0 });
	});

	test('--cases of a file that is not there: one line, no trace of the program', () => {
		const { out, err, status } = flows('--cases', join(folder, 'nowhere.yaml'));
		expect(status).toBe(1);
		expect(`${out}${err}`).toMatch(/^.*nowhere\.yaml.*\n$/);
	});
});
