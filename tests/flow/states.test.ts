import { expect, test } from 'vitest';
import { LAW_FACTS } from '../../src/flow/laws.ts';
import { eachRoute } from '../../src/flow/routes.ts';
import { type Depth, eachMerged, type Merged } from '../../src/flow/states.ts';
import { PRECISE, pathOf, type Walk } from '../../src/flow/walk.ts';
import { factsAskedFor, flowFor } from '../helpers/journeys.ts';

const presets = { municipality: 'midden-delfland', role: 'boa' };

function telling(id: 'signal' | 'meldcode' | 'sharing' | 'signs'): Set<string> {
	const { route, guide } = flowFor(id);
	const text = JSON.stringify([route.flow.steps, guide.rows, guide.overlays, guide.alwaysOpen]);
	return new Set([...[...text.matchAll(/"fact":"([^"]+)"/g)].map(([, fact]) => fact ?? ''), ...LAW_FACTS]);
}

function mergedOf(id: 'signal' | 'meldcode' | 'sharing' | 'signs', depth: Depth, tells = telling(id)): Merged[] {
	const found: Merged[] = [];
	eachMerged(flowFor(id).route, presets, depth, tells, (one) => found.push(one));
	return found;
}

const asked = { breadth: 'singles', deferred: 'asked' } as const;
const assumed = { breadth: 'singles', deferred: 'assumed' } as const;

test.each(['signal', 'sharing', 'signs'] as const)(
	'%s: merged or one by one, the same routes and the same facts',
	(id) => {
		const tells = telling(id);
		const merged = mergedOf(id, asked);
		const keys = new Map<string, number>();
		const count = eachRoute(flowFor(id).route, presets, 'singles', ({ facts }) => {
			const key = [...facts]
				.filter((fact) => tells.has(fact))
				.toSorted()
				.join();
			keys.set(key, (keys.get(key) ?? 0) + 1);
		});
		expect(merged.reduce((sum, one) => sum + one.count, 0)).toBe(count);
		const found = new Map(merged.map(({ facts, count: many }) => [[...facts].toSorted().join(), many]));
		expect(found).toEqual(keys);
	},
);

test.each([
	['what is deferred left unknown', assumed],
	['everything asked', asked],
] as const)('the meldcode, %s: what it visits is what a walk with those answers comes to', (_, depth) => {
	const { route } = flowFor('meldcode');
	// Only what the questions look at, so that the walks stay few.
	const tells = factsAskedFor(route);
	for (const fact of ['end-close', 'end-follow', 'end-vt', 'reported', 'trafficking']) tells.add(fact);
	const merged = mergedOf('meldcode', depth, tells);
	expect(merged.length).toBeGreaterThan(200);
	for (const { answers, facts, questions } of merged) {
		const given = Object.entries(answers).map(([step, chosen]) => ({ step, chosen }));
		const isAsked = ({ step }: { step: string }): boolean =>
			depth.deferred === 'asked' || route.flow.steps[step]?.deferred === undefined;
		const begin = depth.deferred === 'asked' ? [{ step: PRECISE, chosen: [] }] : [];
		const walk: Walk = { presets, answers: [...begin, ...given.filter(isAsked)] };
		const { at, situation, steps } = pathOf(route, walk);
		expect(at, JSON.stringify(answers)).toBe('outcome');
		const told = [...situation.facts].filter((fact) => tells.has(fact)).toSorted();
		expect(told, JSON.stringify(answers)).toEqual([...facts].toSorted());
		const kinds = steps.filter(({ step, assumed: skipped }) => !skipped && route.flow.steps[step]?.kind !== 'do');
		expect(kinds.filter(({ step }) => step !== 'call-112').length).toBeLessThanOrEqual(questions);
	}
});

test('asked or assumed: what is deferred adds routes, and questions', () => {
	const tells = new Set(['adult', 'minor', 'no-trafficking', 'wants-help', 'evaluates', 'does-1', 'does-2', 'does-3']);
	const most = (depth: Depth): number => Math.max(...mergedOf('meldcode', depth, tells).map((one) => one.questions));
	expect(most(asked)).toBeGreaterThan(most(assumed));
});
