import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownOptions, stepOf } from '../../src/flow/walk.ts';
import { content } from '../helpers/content.ts';
import { beginWalk, type WalkInProgress } from '../helpers/walking.ts';

const { route } = content;

/** Answers the question that is due with the option (or the boxes) that this number picks. */
function answerWith(walk: WalkInProgress, pick: number): void {
	const { at, situation } = walk.path();
	const shown = shownOptions(route, at, situation);
	const boxes = shown.filter((option) => option.exclusive !== 'yes').map(({ id }) => id);
	if (stepOf(route, at).kind !== 'all') walk.answer(shown[pick % shown.length]?.id ?? '');
	else if (pick % 5 === 0) walk.answer(...shown.filter((option) => option.exclusive === 'yes').map(({ id }) => id));
	else walk.answer(...boxes.filter((_, index) => index === pick % boxes.length || (pick >> index) % 2 === 1));
}

function walkWith(picks: readonly number[], presets = {}): WalkInProgress {
	const walk = beginWalk(presets);
	for (const pick of picks) if (walk.at() !== 'outcome') answerWith(walk, pick);
	return walk;
}

const picks = fc.array(fc.nat(5000), { minLength: 1, maxLength: 9 });

test('undo after any answer restores the former state exactly', () => {
	fc.assert(
		fc.property(picks, fc.nat(5000), (before, last) => {
			const walk = walkWith(before);
			if (walk.at() === 'outcome') return;
			const former = { at: walk.at(), walk: walk.walk(), path: walk.path() };
			answerWith(walk, last);
			walk.send({ type: 'answer.undo' });
			expect({ at: walk.at(), walk: walk.walk(), path: walk.path() }).toEqual(former);
		}),
		{ numRuns: 2000 },
	);
});

test('undo takes a whole walk back to its first question', () => {
	fc.assert(
		fc.property(picks, (given) => {
			const walk = walkWith(given);
			while (walk.walk().answers.length > 0) walk.send({ type: 'answer.undo' });
			expect(walk.at()).toBe(route.flow.start);
			expect(walk.path().steps).toEqual([]);
		}),
	);
});

test('changing any earlier answer never leaves an answer to a question that is no longer asked', () => {
	fc.assert(
		fc.property(
			fc.array(fc.nat(5000), { minLength: 9, maxLength: 9 }),
			fc.nat(),
			fc.nat(5000),
			(given, where, pick) => {
				const walk = walkWith(given);
				const steps = walk.path().steps.filter(({ step }) => stepOf(route, step).kind !== 'setting');
				const target = steps[where % steps.length]?.step ?? route.flow.start;
				const before = walk.answers();
				walk.send({ type: 'answer.revise', step: target });
				expect(walk.at()).toBe(target);
				answerWith(walk, pick);
				const { steps: after, situation } = walk.path();
				// What stands on the path was given there and is still offered there.
				const fresh = beginWalk({});
				for (const { step, chosen } of after) {
					expect(fresh.at()).toBe(step);
					fresh.answer(...chosen);
				}
				expect(fresh.at()).toBe(walk.at());
				expect(fresh.path().situation).toEqual(situation);
				// And what was valid is kept: no question is asked again that had an answer.
				if (walk.at() !== 'outcome') expect(before[walk.at()]).toBeUndefined();
			},
		),
		{ numRuns: 2000 },
	);
});

test('an answer that is not offered, or belongs to another question, changes nothing', () => {
	const walk = beginWalk();
	for (const [step, chosen] of [
		['danger-now', ['maybe']],
		['danger-now', ['yes', 'no']],
		['danger-now', []],
		['age', ['adult']],
	] as const) {
		walk.send({ type: 'answer.give', step, chosen });
		expect(walk.at()).toBe('danger-now');
		expect(walk.walk().answers).toEqual([]);
	}
});

test('none of these excludes every other box', () => {
	const walk = beginWalk();
	for (const answer of ['no', 'place', 'work']) walk.answer(answer);
	walk.answer('none', 'young-people');
	expect(walk.at()).toBe('more-place');
	walk.answer('young-people');
	expect(walk.at()).toBe('outcome');
});

test('municipality and role are asked inside the first walk, after danger, and are not counted', () => {
	const walk = beginWalk({});
	walk.answer('no');
	expect(walk.at()).toBe('municipality');
	walk.answer('other');
	expect(walk.at()).toBe('role');
	walk.answer('wmo');
	expect(walk.at()).toBe('what-do-you-have');
});

test('another municipality keeps every answer; a box that is no longer offered falls away', () => {
	const walk = beginWalk();
	for (const answer of ['no', 'place', 'work']) walk.answer(answer);
	walk.answer('joint-inspection', 'young-people');
	walk.send({ type: 'setting.choose', setting: 'municipality', value: 'leidschendam-voorburg' });
	expect(walk.at()).toBe('outcome');
	expect(walk.answers()['more-place']).toEqual(['joint-inspection', 'young-people']);
	walk.send({ type: 'setting.choose', setting: 'role', value: 'wmo' });
	expect(walk.at()).toBe('outcome');
	expect(walk.answers()['more-place']).toEqual(['young-people']);
});

test('to the advice now, from the third question: what was not asked counts as unknown', () => {
	const walk = beginWalk();
	walk.send({ type: 'advice.now' });
	walk.answer('no');
	walk.send({ type: 'advice.now' });
	expect(walk.at()).toBe('what-do-you-have');
	walk.answer('person');
	walk.send({ type: 'advice.now' });
	expect(walk.at()).toBe('outcome');
	expect(walk.path().situation.facts).toContain('minor');
	walk.change('age', 'adult');
	expect(walk.at()).toBe('wish');
});

test('starting again keeps municipality and role', () => {
	const walk = beginWalk({});
	for (const answer of ['no', 'midden-delfland', 'boa', 'feeling', 'no']) walk.answer(answer);
	walk.send({ type: 'walk.restart' });
	expect(walk.at()).toBe('danger-now');
	walk.answer('no');
	expect(walk.at()).toBe('what-do-you-have');
});
