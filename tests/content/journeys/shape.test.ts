import { describe, expect, test } from 'vitest';
import type { Settings } from '../../../src/flow/holds.ts';
import { sectionOf } from '../../../src/flow/section.ts';
import { branches, isQuestion, type Path, shownOptions, stepOf } from '../../../src/flow/walk.ts';
import { type Beside, everyPlace, flowFor, JOURNEYS, journeyFor, precisely } from '../../helpers/journeys.ts';

/** Together these roles are asked everything: under the meldcode or not, with client files or not, and the desk itself. */
const ROLES = ['wmo', 'boa', 'oov-vth'];
const settings: readonly Settings[] = ROLES.map((role) => ({ municipality: 'midden-delfland', role }));

const given = (step: string, ...chosen: string[]) => ({ step, chosen });

type Place = ReturnType<typeof everyPlace>[number];
const places = new Map<Beside, Place[]>();

/** Every place of a journey; also with what is deferred asked. */
function placesOf(id: Beside): Place[] {
	const known = places.get(id);
	if (known) return known;
	const { route } = flowFor(id);
	const begins = id === 'meldcode' ? [[], [precisely]] : [[]];
	const found = settings.flatMap((presets) => begins.flatMap((begin) => everyPlace(route, presets, { begin })));
	places.set(id, found);
	return found;
}

const questionsOn = (id: Beside, { steps }: Path): string[] =>
	steps.filter(({ step, assumed }) => !assumed && isQuestion(stepOf(flowFor(id).route, step))).map(({ step }) => step);

describe.each(JOURNEYS)('%s', (id) => {
	const { route } = flowFor(id);

	test('every question and every answer of the data is on some walk', () => {
		const offered = new Set(
			placesOf(id).flatMap(({ path: { at, situation } }) =>
				at === 'outcome' ? [] : shownOptions(route, at, situation).map((option) => `${at} ${option.id}`),
			),
		);
		const written = Object.entries(route.flow.steps).flatMap(([step, { options }]) =>
			(options ?? []).map((option) => `${step} ${option.id}`),
		);
		expect(written.length).toBeGreaterThan(20);
		expect(written.filter((edge) => !offered.has(edge))).toEqual([]);
	});

	test('every walk ends: nothing leads back, and every question offers an answer', () => {
		const safe = new Set(['outcome']);
		const rounds: string[] = [];
		const visit = (step: string, before: readonly string[]): void => {
			if (before.includes(step)) rounds.push([...before, step].join(' › '));
			else if (!safe.has(step)) for (const next of branches(route, step)) visit(next, [...before, step]);
			safe.add(step);
		};
		visit(route.flow.start, []);
		expect(rounds).toEqual([]);
		const due = placesOf(id).filter(({ path }) => path.at !== 'outcome');
		expect(due.filter(({ path: { at, situation } }) => shownOptions(route, at, situation).length === 0)).toEqual([]);
		expect(placesOf(id).length - due.length).toBeGreaterThan(0);
	});

	test('every question has a branch for who does not know', () => {
		const without = Object.entries(route.flow.steps)
			.filter(([, step]) => isQuestion(step))
			.filter(
				([, { options = [] }]) =>
					!options.some(
						(option) => option.id === 'unknown' || option.asUnknown === 'yes' || option.exclusive === 'yes',
					),
			);
		expect(without.map(([step]) => step)).toEqual([]);
	});

	test('nothing is asked twice in one walk', () => {
		const twice = placesOf(id).filter(({ path }) => {
			const asked = [...path.steps.map(({ step }) => step), path.at];
			return new Set(asked).size < asked.length;
		});
		expect(twice).toEqual([]);
	});
});

test('sharing asks at most five questions, and signs at most two', () => {
	const longest = (id: Beside): number => Math.max(...placesOf(id).map(({ path }) => questionsOn(id, path).length));
	// sharing.md 4.7: the longest walk is four.
	expect(longest('sharing')).toBe(4);
	expect(longest('signs')).toBe(2);
});

describe('the meldcode, step by step', () => {
	const { route } = flowFor('meldcode');
	const journey = journeyFor('meldcode');
	/** meldcode.md D: at most this many questions in the start and in each step. */
	const most = { start: 6, '1': 7, '2': 3, '3': 2, '4': 2, '5': 7 } as const;

	type InSection = (step: string, path: Path) => string | undefined;
	const inGraph: InSection = (step) => stepOf(route, step).section;
	const asTold: InSection = (step, path) => sectionOf(journey, stepOf(route, step), path.situation);

	/** How many questions this path took in each step of the meldcode. */
	function asked(path: Path, section: InSection): Record<string, number> {
		const counts: Record<string, number> = {};
		for (const step of questionsOn('meldcode', path)) {
			const at = section(step, path) ?? 'none';
			counts[at] = (counts[at] ?? 0) + 1;
		}
		return counts;
	}

	// A boa is asked most: whether the meldcode is for this at all. The answers given here add no question and end nothing.
	const longest = everyPlace(
		route,
		{ municipality: 'midden-delfland', role: 'boa' },
		{
			begin: [
				given('danger-now', 'no'),
				given('M-T', 'yes'),
				given('M01b', 'yes'),
				given('M08c', 'no'),
				given('M16', 'no'),
			],
			tells: (path) => JSON.stringify([asked(path, inGraph), asked(path, asTold)]),
		},
	).filter(({ path }) => path.at === 'outcome');

	function mostOf(section: InSection): Record<string, number> {
		const found: Record<string, number> = {};
		for (const { path } of longest)
			for (const [at, count] of Object.entries(asked(path, section))) found[at] = Math.max(found[at] ?? 0, count);
		return found;
	}

	test('asks no more than its limits in the start and in each of the five steps of the graph', () => {
		const found = mostOf(inGraph);
		expect(Object.keys(found).toSorted()).toEqual(Object.keys(most).toSorted());
		const over = Object.entries(found).filter(([at, count]) => count > most[at as keyof typeof most]);
		expect(over).toEqual([]);
	});

	test('as the reader is told: with all weighing in step 4, steps 4 and 5 together keep their nine', () => {
		const told = mostOf(asTold);
		const both = longest.map(({ path }) => {
			const counts = asked(path, asTold);
			return (counts['4'] ?? 0) + (counts['5'] ?? 0);
		});
		expect(Math.max(...both)).toBeLessThanOrEqual(most['4'] + most['5']);
		for (const at of ['start', '1', '2', '3'] as const) expect(told[at]).toBeLessThanOrEqual(most[at]);
	});

	test('its data says the same limits', () => {
		expect(journey.mostPerSection).toEqual(
			Object.fromEntries(Object.entries(most).map(([at, count]) => [at, `${count}`])),
		);
	});

	test('who comes in later is asked nothing of an earlier step', () => {
		const earlier: Record<string, RegExp> = {
			'step-2': /^M0[567]/,
			'step-3': /^M0[5678](?!a$)/,
			'step-4': /^M0[4-9]/,
			'step-5': /^M(0[4-9]|1[01])/,
			evaluation: /^M(0[4-9]|1[0-4])/,
		};
		for (const { path } of placesOf('meldcode')) {
			const entry = path.steps.find(({ step }) => step === 'M-START')?.chosen[0] ?? '';
			const wrong = [...path.steps.map(({ step }) => step)].filter((step) => earlier[entry]?.test(step));
			expect(wrong, entry).toEqual([]);
		}
	});

	test('a minor is asked no care check, no wish, and the kindcheck only about an own child', () => {
		const minors = placesOf('meldcode').filter(({ path }) => path.situation.facts.has('minor'));
		expect(minors.length).toBeGreaterThan(100);
		const wrong = minors.flatMap(({ path }) =>
			path.steps.filter(({ step }) => ['M06', 'M06a', 'M07', 'M07a', 'wish', 'more-adult', 'M03'].includes(step)),
		);
		expect(wrong).toEqual([]);
	});

	test('honour, a forced marriage or cutting: first who knows, then no talk without a word of theirs', () => {
		const honour = placesOf('meldcode').filter(({ path }) => path.situation.facts.has('honour'));
		const steps = (one: Place): string[] => one.path.steps.map(({ step }) => step);
		expect(honour.length).toBeGreaterThan(50);
		expect(honour.filter((one) => steps(one).includes('M09'))).toEqual([]);
		const talked = honour.filter((one) => steps(one).includes('M09b'));
		expect(talked.every(({ path }) => path.situation.facts.has('talk-agreed'))).toBe(true);
		expect(talked.length).toBeGreaterThan(0);
	});
});
