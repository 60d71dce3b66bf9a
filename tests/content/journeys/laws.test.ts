import { describe, expect, test } from 'vitest';
import type { Guide, Route } from '../../../src/flow/content.ts';
import { type Proof, prove, proveJourney, settingsClasses } from '../../../src/flow/prove.ts';
import type { Step } from '../../../src/flow/schema.ts';
import { content } from '../../helpers/content.ts';
import { type Beside, flowFor, JOURNEYS, journeyFor } from '../../helpers/journeys.ts';

const assumed = { breadth: 'pairs', deferred: 'assumed' } as const;

const classesOf = (id: Beside) => settingsClasses(flowFor(id).route, flowFor(id).guide);
const proofs = new Map(
	JOURNEYS.map((id) => [id, proveJourney(flowFor(id).route, flowFor(id).guide, classesOf(id), assumed)]),
);

function proofOf(id: Beside): Proof {
	const proof = proofs.get(id);
	if (proof === undefined) throw new Error(`nothing proven of ${id}`);
	return proof;
}

describe.each(JOURNEYS)('%s', (id) => {
	const { route } = flowFor(id);
	const settings = classesOf(id);
	const proof = proofOf(id);

	test('every complete set of answers keeps every law, in every municipality and for every kind of role', () => {
		expect(proof.broken).toEqual([]);
		expect(new Set(settings.map(({ municipality }) => municipality)).size).toBe(3);
		expect(proof.routes).toBeGreaterThan(500);
	});

	test('every row of its own is reached', () => {
		const rows = Object.keys(journeyFor(id).rows);
		expect(rows.length).toBeGreaterThan(3);
		expect(rows.filter((row) => !proof.reached.has(row))).toEqual([]);
	});

	test('its longest walk keeps its own limit', () => {
		expect(proof.longest).toBeLessThanOrEqual(Number(route.flow.mostQuestions));
		expect(proof.longest).toBeGreaterThan(1);
	});
});

test('beside the meldcode the row of every person is reached, but for those that a deferred answer decides', () => {
	const { guide } = flowFor('meldcode');
	const { reached } = proofOf('meldcode');
	const rows = Object.keys(guide.rows).filter((row) => /^R1/.test(row));
	// R12 needs `caught`, R13 `cannot-decide`: both come after "maak dit preciezer".
	expect(rows.filter((row) => !reached.has(row))).toEqual(['R12', 'R13']);
});

describe('why the meldcode with what is deferred left unknown is enough, beside the proof of the signal route', () => {
	const { meldcode } = content.more.journeys;
	const named = (rules: unknown): Set<string> =>
		new Set([...JSON.stringify(rules).matchAll(/"fact":"([^"]+)"/g)].map(([, fact]) => fact ?? ''));
	const setBy = (steps: readonly (Step | undefined)[]): Set<string> =>
		new Set(steps.flatMap((step) => (step?.options ?? []).flatMap(({ facts }) => facts ?? [])));
	const bySignal = setBy(Object.values(content.route.flow.steps));
	const ofItsOwn = Object.entries(meldcode.steps).filter(([step]) => !(step in content.route.flow.steps));
	const onlyMeldcode = [...setBy(ofItsOwn.map(([, step]) => step))].filter((fact) => !bySignal.has(fact));

	test('no rule of the signal route looks at a fact that only the meldcode sets', () => {
		const { rows, overlays, alwaysOpen } = content.guide;
		const looked = named([rows, overlays, alwaysOpen]);
		expect(onlyMeldcode.length).toBeGreaterThan(20);
		expect(onlyMeldcode.filter((fact) => looked.has(fact))).toEqual([]);
	});

	test('the ends of the meldcode look at nothing that is deferred, but for children', () => {
		const deferred = ['wish', 'form', 'more-adult', 'more-minor'].map((step) => meldcode.steps[step]);
		const looked = named([meldcode.rows, meldcode.alwaysOpen]);
		// Whoever came in after step 1 was not asked about children yet, so that box stands in the deferred question.
		expect([...setBy(deferred)].filter((fact) => looked.has(fact))).toEqual(['children']);
	});

	test('nothing but what is deferred is deferred', () => {
		const deferred = Object.entries(meldcode.steps).filter(([, step]) => step.deferred === 'yes');
		expect(deferred.map(([step]) => step).toSorted()).toEqual(['form', 'more-adult', 'more-minor', 'wish']);
	});
});

/** A proof that cannot fail proves nothing: one change of the data breaks the law. */
const spoiled: readonly [law: string, id: Beside, change: (guide: Guide, route: Route) => void][] = [
	['wet 2', 'meldcode', (guide) => delete guide.rows.R01],
	['wet 3', 'meldcode', (guide) => void guide.rows['E-SLUIT']?.now?.shift()],
	['wet 3', 'sharing', (guide) => void guide.rows['E-VT526']?.now?.splice(0, 2)],
	['wet 3', 'signs', (guide) => void guide.rows['S-EEN']?.now?.shift()],
	['wet 4', 'sharing', (guide) => void guide.rows['E-GEEN']?.now?.push({ partner: 'shop', purpose: 'vital' })],
	['wet 5', 'sharing', (guide) => void guide.rows['E-POL']?.now?.unshift({ partner: 'meld-misdaad-anoniem' })],
	['wet 11', 'sharing', (guide) => void guide.rows['E-OOV']?.consider?.push({ partner: 'heit' })],
	['wet 12', 'sharing', (guide) => void guide.rows['E-VRAAG']?.now?.splice(0)],
	['wet 13', 'meldcode', (guide) => void guide.rows['E-VOLG']?.now?.splice(-1)],
];

test.each(spoiled)('%s can be broken in %s', (law, id, change) => {
	const { route, guide } = flowFor(id);
	const wrong = structuredClone(guide);
	change(wrong, route);
	const settings = settingsClasses(route, guide).filter(({ municipality }) => municipality === 'other');
	const depth = { breadth: 'singles', deferred: 'assumed' } as const;
	// One role for whom it breaks will do.
	const breaks = settings.some((one) =>
		proveJourney(route, wrong, [one], depth).broken.some((broken) => broken.law === law),
	);
	expect(breaks).toBe(true);
});

test('for a short journey the merged proof counts the same routes as walking each of them', () => {
	const { route, guide } = flowFor('sharing');
	const settings = settingsClasses(route, guide);
	const merged = proveJourney(route, guide, settings, assumed);
	const each = prove(route, guide, settings, 'pairs');
	expect(merged.routes).toBe(each.routes);
	expect(merged.fewest).toEqual(each.fewest);
	expect(merged.longest).toBe(each.longest);
});
