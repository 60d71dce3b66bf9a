import { describe, expect, test } from 'vitest';
import type { Given } from '../../helpers/answered.ts';
import { type Walked, walkedIn } from '../../helpers/journeys.ts';

/**
 * The test set of meldcode.md 1.9: five weighing questions, three answers, three kinds of victim, a role under the
 * meldcode or not. Typed by hand from sections C and D; section D leads.
 */

const QUESTIONS = { V1: 'M11', V2: 'M12', V3: 'M13', V4: 'M14', V5: 'M15' } as const;
const ANSWERS = { ja: 'yes', nee: 'no', 'weet niet': 'unknown' } as const;

/** Where each cell leads: a question, or the row of an end. */
const table = [
	//                minor                 adult in the circle   adult outside the circle
	//                duty       voluntary  duty       voluntary  duty       voluntary
	['V1', 'ja', /*        */ 'M12', /*  */ 'M12', /* */ 'M12', /* */ 'M12', /* */ 'M12', /* */ 'M12'],
	['V1', 'nee', /*       */ 'E-SLUIT', 'E-SLUIT', 'E-SLUIT', 'E-SLUIT', 'E-SLUIT', 'E-SLUIT'],
	['V1', 'weet niet', /* */ 'M11-vt', 'M11-vt', 'M11-vt', 'M11-vt', 'M11-vt', 'M11-vt'],
	['V2', 'ja', /*        */ 'M-MELD', 'M-MELD', 'M-MELD', 'M-MELD', 'M-MELD', 'M-MELD'],
	['V2', 'nee', /*       */ 'M13', /*  */ 'M13', /* */ 'M13', /* */ 'M13', /* */ 'M13', /* */ 'M13'],
	['V2', 'weet niet', /* */ 'M12-vt', 'M12-vt', 'M12-vt', 'M12-vt', 'M12-vt', 'M12-vt'],
	['V3', 'ja', /*        */ 'M14', /*  */ 'M14', /* */ 'M14', /* */ 'M14', /* */ 'M14', /* */ 'M14'],
	['V3', 'nee', /*       */ 'M-MELD', 'M-MELD', 'M-MELD', 'M-MELD', 'M-MELD', 'M-MELD'],
	['V3', 'weet niet', /* */ 'M-MELD', 'M-MELD', 'M-MELD', 'M-MELD', 'M-MELD', 'M-MELD'],
	['V4', 'ja', /*        */ 'M15', /*  */ 'M15', /* */ 'M15', /* */ 'M15', /* */ 'M15', /* */ 'M15'],
	['V4', 'nee', /*       */ 'M-MELD', 'M-MELD', 'M-MELD', 'M-MELD', 'M-MELD', 'M-MELD'],
	['V4', 'weet niet', /* */ 'M-MELD', 'M-MELD', 'M-MELD', 'M-MELD', 'M-MELD', 'M-MELD'],
	['V5', 'ja', /*        */ 'E-VOLG', 'E-VOLG', 'E-VOLG', 'E-VOLG', 'E-VOLG', 'E-VOLG'],
	['V5', 'nee', /*       */ 'M-MELD', 'M-MELD', 'M-MELD', 'M-MELD', 'M-MELD', 'M-MELD'],
	// "Nog niet te zeggen": follow, with a date to look again.
	['V5', 'weet niet', /* */ 'E-VOLG', 'E-VOLG', 'E-VOLG', 'E-VOLG', 'E-VOLG', 'E-VOLG'],
] as const;

/** The end of the route of each cell, when everything that is asked after it is not known. */
const ends: Record<string, string> = {
	'V1 ja': 'E-VT',
	'V1 nee': 'E-SLUIT',
	'V1 weet niet': 'E-VT',
	'V2 ja': 'E-VT',
	'V2 nee': 'E-VT',
	'V2 weet niet': 'E-VT',
	'V3 ja': 'E-VT',
	'V3 nee': 'E-VT',
	'V3 weet niet': 'E-VT',
	'V4 ja': 'E-VOLG',
	'V4 nee': 'E-VT',
	'V4 weet niet': 'E-VT',
	'V5 ja': 'E-VOLG',
	'V5 nee': 'E-VT',
	'V5 weet niet': 'E-VOLG',
};

/** What Veilig Thuis is called for once the decision is to report: an adult outside the circle has no name there. */
const reports = { minor: 'M-MELD2', circle: 'M-MELD2', outside: 'M-MELD2-outside' } as const;

const victims = [
	{ kind: 'minor', about: { age: 'under-18' } },
	{ kind: 'circle', about: { age: 'adult', M03: 'yes' } },
	{ kind: 'outside', about: { age: 'adult', M03: 'no' } },
] as const;
const roles = [
	{ role: 'wmo', under: 'plicht', scope: {} },
	{ role: 'boa', under: 'vrijwillig', scope: { M01b: 'yes' } },
] as const;

/** The answers that lead to each weighing question; the entry is step 4, where this region begins to weigh. */
const before: Record<keyof typeof QUESTIONS, Given> = {
	V1: { M10: 'done' },
	V2: { M10: 'done', M11: 'yes' },
	V3: { M10: 'done', M11: 'yes', M12: 'no' },
	V4: { M10: 'done', M11: 'yes', M12: 'no', M13: 'yes' },
	V5: { M10: 'done', M11: 'yes', M12: 'no', M13: 'yes', M14: 'yes' },
};

const notKnown: Given = {
	M11: 'unknown',
	'M11-vt': 'not-reached',
	M12: 'unknown',
	'M12-vt': 'not-reached',
	M13: 'unknown',
	M14: 'unknown',
	M15: 'unknown',
	'M-MELD': 'unknown',
	'M-MELD2': 'done',
	'M-MELD2-outside': 'done',
	M16: 'unknown',
};

const cells = table.flatMap(([question, answer, ...expected]) =>
	victims.flatMap(({ kind, about }, column) =>
		roles.map(({ role, under, scope }, half) => ({
			name: `${question} ${answer}, ${kind}, ${under}`,
			question,
			answer,
			kind,
			expected: expected[column * 2 + half],
			given: { role, 'M-START': 'step-4', 'danger-now': 'no', 'M-T': 'no', ...scope, ...about, ...before[question] },
		})),
	),
);
type Cell = (typeof cells)[number];

function walkCell({ question, answer, given }: Cell, after: Given = {}): Walked {
	return walkedIn('meldcode', { ...after, ...given, [QUESTIONS[question]]: ANSWERS[answer] });
}

/** Whether the route of this cell comes to the decision to report. */
const decides = ({ question, answer }: Cell): boolean => ends[`${question} ${answer}`] === 'E-VT';

/** Where only advice was asked, Veilig Thuis has no view on the safety: that end has a name of its own. */
const endOf = (cell: Cell): string | undefined =>
	decides(cell) && cell.kind === 'outside' ? 'E-ADVIES' : ends[`${cell.question} ${cell.answer}`];

/** The question that is due, or the row of the end. */
const reachedBy = ({ path, advice }: Walked): string | undefined =>
	path.at === 'outcome' ? advice.tracks.find(({ kind }) => kind === 'meldcode')?.row : path.at;

/** Whether the weighing question of this cell is asked at all. */
const isReached = ({ question, given }: Cell): boolean => walkedIn('meldcode', given).path.at === QUESTIONS[question];

describe('the 90 cells of the weighing', () => {
	test('there are 90, and every one of them can be reached', () => {
		expect(new Set(cells.map(({ name }) => name)).size).toBe(90);
		expect(cells.filter((cell) => !isReached(cell)).map(({ name }) => name)).toEqual([]);
	});

	test.each(cells.map((cell) => [cell.name, cell.expected, cell] as const))('%s leads to %s', (_, expected, cell) => {
		const walked = walkCell(cell);
		expect(walked.refused).toEqual([]);
		expect(reachedBy(walked)).toBe(expected);
	});

	test.each(cells.map((cell) => [cell.name, cell] as const))(
		'%s: the end, and how Veilig Thuis is called',
		(_, cell) => {
			const walked = walkCell(cell, notKnown);
			const end = endOf(cell);
			expect(reachedBy(walked)).toBe(end);
			const called = walked.path.steps.map(({ step }) => step).filter((step) => step.startsWith('M-MELD2'));
			expect(called).toEqual(decides(cell) ? [reports[cell.kind]] : []);
		},
	);
});

describe('where the weighing begins', () => {
	const known: Given = { 'danger-now': 'no', age: 'under-18', 'M-T': 'no' };

	test.each([
		['step-4', 'M10'],
		['step-5', 'M12'],
		['evaluation', 'M15'],
	])('whoever says %s is asked %s first', (entry, first) => {
		expect(walkedIn('meldcode', { ...known, 'M-START': entry }).path.at).toBe(first);
	});

	test('help that does not work leads to a report again', () => {
		const again = walkedIn('meldcode', { ...known, 'M-START': 'evaluation', M15: 'no' });
		expect(again.path.at).toBe('M-MELD');
	});

	test('whoever is told of it by the person goes to the decision, and to no weighing question', () => {
		const talk = { 'M-START': 'step-3', M04: 'no', M09: 'no', M09b: 'told', M09c: 'done' };
		const { path } = walkedIn('meldcode', { ...known, ...talk });
		expect(path.at).toBe('M-MELD');
		expect(path.steps.map(({ step }) => step)).not.toContain('M12');
	});

	test.each(['refuses', 'unknown'])('when who decides says "%s", there is an own right to report', (answer) => {
		const { path } = walkedIn('meldcode', { ...known, 'M-START': 'step-5', M12: 'yes', 'M-MELD': answer });
		expect(path.at).toBe('M-MELD2');
		expect(path.situation.facts).toContain('own-right');
	});
});
