import { goalKey } from './ends.ts';
import type { Branch, RouteTree, Station, Target } from './routeTree.ts';
import { stationsIn } from './trees.ts';
import { joinKey, stopKey } from './unit.ts';

/** What was answered, by question, and how far that brings: to a question that is due, or to rows. */
export type Walked = {
	answers: ReadonlyMap<string, readonly string[]>;
	goal: { at: string } | { rows: readonly string[] };
};

export type Touched = { walked: ReadonlySet<string>; due: ReadonlySet<string> };

/** What is lit from somewhere on, if the goal lies that way; `met`: the most questions that were asked. */
type Found = { keys: string[]; met: number };

/** The keys of everything that this walk touches, and of the question that is due. */
export function litOf({ root, passes }: RouteTree, { answers, goal }: Walked): Touched {
	const stations = new Map(stationsIn(root).map((station) => [station.key, station]));
	const due = new Set<string>();
	const start = `>${root.key}`;
	const stops = passes.filter((step) => answers.has(step)).map((step) => stopKey(start, step));

	const from = (station: Station): Found | undefined => {
		if ('at' in goal && station.step === goal.at) {
			due.add(station.key);
			return { keys: [], met: 1 };
		}
		const given = answers.get(station.step);
		const found = taken(station, given, answers, goal).flatMap((branch) => along(branch) ?? []);
		const [first, ...others] = found;
		if (first === undefined) return undefined;
		// A question that was not asked is passed where most of what was asked still comes.
		if (given === undefined) return others.reduce((best, one) => (one.met > best.met ? one : best), first);
		return {
			keys: [station.key, ...found.flatMap(({ keys }) => keys)],
			met: 1 + Math.max(...found.map(({ met }) => met)),
		};
	};
	const along = (branch: Branch): Found | undefined => {
		const { key, to } = branch;
		const passed = branch.passes.filter((step) => answers.has(step)).map((step) => stopKey(key, step));
		const lit = [key, ...(branch.main ? [joinKey(key)] : []), ...passed];
		if ('at' in goal && branch.passes.includes(goal.at)) {
			due.add(stopKey(key, goal.at));
			return { keys: lit, met: passed.length + 1 };
		}
		if (to.kind === 'end') {
			const isReached = 'rows' in goal && !to.away && goal.rows.includes(to.row);
			return isReached ? { keys: [...lit, goalKey(key)], met: passed.length } : undefined;
		}
		if ('at' in goal && to.kind === 'jump' && to.joins?.passes.includes(goal.at))
			return {
				keys: [...lit, goalKey(key), ...sharedStops(to), stopKey(to.joins.on, goal.at)],
				met: passed.length + 1,
			};
		const next = to.kind === 'station' ? to.station : stations.get(to.to);
		const rest = next && from(next);
		const jump = to.kind === 'jump' ? [goalKey(key), ...sharedStops(to)] : [];
		return rest && { keys: [...lit, ...jump, ...rest.keys], met: passed.length + rest.met };
	};
	/** On the way straight on, from where this one joins it. */
	const sharedStops = ({ joins }: Extract<Target, { kind: 'jump' }>): string[] =>
		joins === undefined
			? []
			: [joinKey(joins.on), ...joins.passes.filter((step) => answers.has(step)).map((step) => stopKey(joins.on, step))];
	if ('at' in goal && passes.includes(goal.at))
		return { walked: new Set([start, ...stops]), due: new Set([stopKey(start, goal.at)]) };
	return { walked: new Set([start, ...stops, ...(from(root)?.keys ?? [])]), due };
}

/** The branches that these answers take. */
function taken(
	{ branches }: Station,
	given: readonly string[] | undefined,
	answers: Walked['answers'],
	goal: Walked['goal'],
): readonly Branch[] {
	if (given === undefined) return branches;
	const isMet = (step: string): boolean => answers.has(step) || ('at' in goal && goal.at === step);
	const open = branches.filter(
		({ depends, passes, to }) =>
			!depends || [...passes, ...(to.kind === 'station' ? [to.station.step] : [])].some(isMet),
	);
	const told = open.filter(({ chosen, depends }) => depends || chosen.some((option) => given.includes(option)));
	return told.length > 0 ? told : open.filter(({ rest }) => rest);
}

/** Whether a walk comes over this branch, or over the end of it. */
export function isTouched({ walked, due }: Touched, { key, at }: Branch): boolean {
	return walked.has(key) || walked.has(joinKey(key)) || due.has(at);
}
