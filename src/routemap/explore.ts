import { OUTCOME, type Route } from '../flow/content.ts';
import { holds, type Settings, type Situation, situationOf } from '../flow/holds.ts';
import { partsOf } from '../flow/outlook.ts';
import { subsets } from '../flow/routes.ts';
import type { Condition, Option, Row, TrackKind } from '../flow/schema.ts';
import { assumedOptions, branches, nextStep, shownOptions, stepOf } from '../flow/walk.ts';

/** A question at which somebody stands, with what was told before and still matters. */
export type State = {
	step: string;
	ways: Way[];
	/** Per track what can still come of it; an empty text where that track has no row. */
	rows: Record<string, ReadonlySet<string>>;
};

/** Nothing is asked any more. `alone`: the row for danger, where the walk stopped there. */
export type Ended = { step?: never; rows: Record<string, ReadonlySet<string>>; alone: boolean };

export type Way = {
	/** The options; of boxes only those that count, and none of them stands for the rest. */
	chosen: readonly string[];
	/** Settings that are asked in between. */
	passes: readonly string[];
	to: State | Ended;
};

/** `order`: of the questions. */
export type Explored = { root: Way; tracks: readonly TrackKind[]; order: readonly string[] };

type Rows = readonly (readonly [string, Row])[];

/** Everything that can be answered under these settings, with states that no row and no later question tells apart made one. */
export function explore(
	route: Route,
	rows: Record<string, Row>,
	settings: Required<Settings>,
	tracks: readonly TrackKind[],
): Explored {
	const ordered = Object.entries(rows).sort(([, a], [, b]) => Number(a.order) - Number(b.order));
	const told = ordered.flatMap(([, { track, when }]) => (track === 'binding' ? [] : factsIn(when)));
	const counting = countingFacts(route, told);
	const known = new Map<string, State | Ended>();

	const arrive = (from: string, facts: ReadonlySet<string>, chosen: readonly string[]): Way => {
		const { at, passes, told: more } = skip(route, settings, from, facts);
		const counts = counting(at);
		const kept = [...more].filter((fact) => counts.has(fact)).sort();
		const key = [at, ...kept].join();
		const to = known.get(key) ?? stateAt(at, new Set(kept));
		known.set(key, to);
		return { chosen, passes, to };
	};
	const stateAt = (at: string, facts: ReadonlySet<string>): State | Ended => {
		const situation = situationOf(route, settings, facts);
		if (at === OUTCOME) return endOf(ordered, tracks, situation);
		const step = stepOf(route, at);
		const counts = (option: Option): boolean =>
			(option.facts ?? []).some((fact) => counting(nextStep(step, [])).has(fact));
		const shown = shownOptions(route, at, situation);
		const choices =
			step.kind === 'all' ? [[], ...subsets(shown.filter(counts), 'all')] : shown.map((option) => [option]);
		const ways = choices.map((options) => {
			const ids = options.map(({ id }) => id);
			return arrive(nextStep(step, ids), new Set([...facts, ...options.flatMap((o) => o.facts ?? [])]), ids);
		});
		return { step: at, ways, rows: rowsOf(ways, tracks) };
	};
	return { root: arrive(route.flow.start, new Set(), []), tracks, order: Object.keys(route.flow.steps) };
}

function rowsOf(ways: readonly Way[], tracks: readonly string[]): State['rows'] {
	return Object.fromEntries(
		tracks.map((track) => [track, new Set(ways.flatMap(({ to }) => [...(to.rows[track] ?? [])]))]),
	);
}

/** The first row of each track that holds. Whoever stops after 112 gets the row for danger in their place. */
function endOf(rows: Rows, tracks: readonly TrackKind[], situation: Situation): Ended {
	const first = (track: TrackKind) => rows.find(([, row]) => row.track === track && holds(row.when, situation))?.[0];
	const found = tracks.map((track): [string, string] => [track, first(track) ?? '']);
	const danger = found.every(([, row]) => row === '') ? first('danger') : undefined;
	return {
		rows: Object.fromEntries(found.map(([track, row]) => [track, new Set([danger ?? row])])),
		alone: danger !== undefined,
	};
}

/** On to the next question that is asked: settings are known, and what is deferred counts as unknown. */
function skip(route: Route, settings: Required<Settings>, from: string, before: ReadonlySet<string>) {
	const passes: string[] = [];
	const told = new Set(before);
	let at = from;
	while (at !== OUTCOME) {
		const step = stepOf(route, at);
		const situation = situationOf(route, settings, told);
		if (step.setting !== undefined) {
			passes.push(at);
			at = step.next ?? OUTCOME;
		} else if (!holds(step.when, situation)) at = step.otherwise ?? OUTCOME;
		else if (step.deferred !== undefined) {
			const assumed = assumedOptions(route, at, situation);
			for (const option of assumed) for (const fact of option.facts ?? []) told.add(fact);
			at = nextStep(
				step,
				assumed.map(({ id }) => id),
			);
		} else break;
	}
	return { at, passes, told };
}

/** Which facts a row, this step or a later one looks at. */
function countingFacts(route: Route, always: readonly string[]): (step: string) => ReadonlySet<string> {
	const known = new Map<string, ReadonlySet<string>>([[OUTCOME, new Set(always)]]);
	const counting = (id: string): ReadonlySet<string> => {
		const before = known.get(id);
		if (before) return before;
		const { when, options = [] } = stepOf(route, id);
		const here = [when, ...options.map((option) => option.when)].flatMap(factsIn);
		const found = new Set([...here, ...branches(route, id).flatMap((next) => [...counting(next)])]);
		known.set(id, found);
		return found;
	};
	return counting;
}

export function factsIn(condition: Condition | undefined): string[] {
	if (condition === undefined) return [];
	if ('fact' in condition) return [condition.fact];
	if ('not' in condition) return factsIn(condition.not);
	return (partsOf(condition) ?? []).flatMap(factsIn);
}
