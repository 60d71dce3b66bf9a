import { expect, test } from 'vitest';
import { adviseOn } from '../../src/flow/advice.ts';
import { type Settings, situationOf } from '../../src/flow/holds.ts';
import { type CompleteRoute, eachRoute } from '../../src/flow/routes.ts';
import { eachMerged } from '../../src/flow/states.ts';
import { factsIn } from '../../src/routemap/explore.ts';
import { litOf } from '../../src/routemap/lit.ts';
import type { Station } from '../../src/routemap/routeTree.ts';
import { rowsIn, stationsIn } from '../../src/routemap/trees.ts';
import { content } from '../helpers/content.ts';
import { meldcodeOf, signalOf, walkable } from './maps.ts';

/** The map says what the flow does: the answers of a walk light a way to its rows, and to no other. */

type Chosen = Required<Settings>;

function answersOf({ answers }: CompleteRoute, { municipality, role }: Chosen): ReadonlyMap<string, readonly string[]> {
	return new Map([['municipality', [municipality]], ['role', [role]], ...Object.entries(answers)]);
}

/** The rows at which something is lit. */
function rowsLit(root: Station, lit: ReadonlySet<string>): string[] {
	const ends = stationsIn(root).flatMap(({ branches }) =>
		branches.flatMap(({ key, to }) => (to.kind === 'end' && lit.has(`${key}.`) ? [to.row] : [])),
	);
	return [...new Set(ends)].sort();
}

/** The questions of which no station is lit. */
function unlit(answers: ReadonlyMap<string, unknown>, root: Station, lit: ReadonlySet<string>): string[] {
	const steps = new Set([
		...stationsIn(root).flatMap(({ key, step }) => (lit.has(key) ? [step] : [])),
		...[...lit].flatMap((key) => key.split(':').slice(1)),
	]);
	return [...answers.keys()].filter((step) => !steps.has(step));
}

test.each([
	{ municipality: 'midden-delfland', role: 'wmo' },
	{ municipality: 'leidschendam-voorburg', role: 'oov-vth' },
	{ municipality: 'other', role: 'focal' },
])('every signal: $municipality, $role', (settings) => {
	const { tree } = signalOf(settings);
	const all = rowsIn(tree.root);
	const seen = new Set<string>();
	const wrong: unknown[] = [];
	eachRoute(content.route, settings, 'singles', (walk) => {
		const situation = situationOf(content.route, settings, walk.facts);
		const { rows } = adviseOn(content.guide, situation);
		const stopped = walk.facts.has('stopped');
		const expected = rows.filter((row) => (row === 'R01') === stopped && !(stopped && row === 'R31')).sort();
		const answers = answersOf(walk, settings);
		if (stopped) for (const setting of ['municipality', 'role']) (answers as Map<string, unknown>).delete(setting);
		const { walked: lit } = litOf(tree, { answers, goal: { rows: all } });
		if (rowsLit(tree.root, lit).join() !== expected.join() || unlit(answers, tree.root, lit).length > 0)
			wrong.push({ expected, answers: walk.answers });
		for (const row of expected) seen.add(row);
	});
	expect(wrong).toEqual([]);
	expect(seen.size).toBeGreaterThan(15);
});

/** What the map says beside the picture (`map.others`). */
const FIRST_BY = ['colleague', 'form-organ'];

test.each([
	{ municipality: 'midden-delfland', role: 'wmo' },
	{ municipality: 'leidschendam-voorburg', role: 'boa' },
])('whom the map names comes first, unless the map says who else does: $municipality, $role', (settings) => {
	const unsaid: unknown[] = [];
	const seen = new Set<string>();
	eachRoute(content.route, settings, 'pairs', ({ answers, facts }) => {
		const { tracks } = adviseOn(content.guide, situationOf(content.route, settings, facts));
		for (const { kind, row, actions } of tracks) {
			const named = (content.guide.rows[row]?.now ?? []).map(({ partner }) => partner);
			const first = actions.find(({ urgency }) => urgency === 'now')?.partner;
			if (kind === 'danger' || first === undefined || named.includes(first)) continue;
			const reasons = FIRST_BY.filter((fact) => facts.has(fact));
			if (reasons.length === 0) unsaid.push({ row, first, answers });
			else if (reasons.length === 1) seen.add(String(reasons));
		}
	});
	expect(unsaid).toEqual([]);
	expect([...seen].sort()).toEqual(FIRST_BY.toSorted());
});

const telling = new Set(Object.values(walkable.journey.rows).flatMap(({ when }) => factsIn(when)));
const later = Object.values(walkable.route.flow.steps).flatMap(({ when }) => factsIn(when));

test.each([
	{ municipality: 'midden-delfland', role: 'boa' },
	{ municipality: 'leidschendam-voorburg', role: 'wmo' },
])('every way through the meldcode: $municipality, $role', (settings) => {
	const { tree } = meldcodeOf(settings);
	const ends = new Set<string>();
	const wrong: unknown[] = [];
	const depth = { breadth: 'singles', deferred: 'assumed' } as const;
	eachMerged(walkable.route, settings, depth, new Set([...telling, ...later]), (walk) => {
		const { tracks } = adviseOn(walkable.guide, situationOf(walkable.route, settings, walk.facts));
		const row = tracks.find(({ kind }) => kind === 'meldcode')?.row ?? 'R01';
		const asked = Object.entries(walk.answers).filter(
			([step]) => walkable.route.flow.steps[step]?.deferred === undefined,
		);
		const answers = new Map(asked);
		const { walked: lit } = litOf(tree, { answers, goal: { rows: [row] } });
		if (rowsLit(tree.root, lit).join() !== row || unlit(answers, tree.root, lit).length > 0)
			wrong.push({ row, answers: walk.answers });
		ends.add(row);
	});
	expect(wrong).toEqual([]);
	expect(ends.size).toBeGreaterThan(5);
});
