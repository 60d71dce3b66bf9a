import type { Branch, RouteTree, Station } from './routeTree.ts';
import { stationsIn } from './trees.ts';

/** A stretch of the route, question by question: to a row, or to a station where several ways come together. */
export type Stretch = { stations: { step: string; branch: Branch }[]; to: { row: string } | { station: Station } };

/** Every way to each end, from where the ways last lay together. */
export function stretchesIn(root: Station): Stretch[] {
	const stations = stationsIn(root);
	const jumps = stations.flatMap(({ branches }) => branches.flatMap(({ to }) => (to.kind === 'jump' ? [to.to] : [])));
	const meeting = stations.filter(({ key }) => jumps.includes(key));
	const from = (station: Station, before: Stretch['stations']): Stretch[] =>
		station.branches.flatMap((branch): Stretch[] => {
			const { to } = branch;
			const way = [...before, { step: station.step, branch }];
			if (to.kind === 'end') return to.away ? [] : [{ stations: way, to: { row: to.row } }];
			const next = to.kind === 'station' ? to.station : meeting.find(({ key }) => key === to.to);
			if (next === undefined) return [];
			return meeting.includes(next) ? [{ stations: way, to: { station: next } }] : from(next, way);
		});
	return [root, ...meeting.filter((station) => station !== root)].flatMap((station) => from(station, []));
}

/** Leaves out the branches that are not wanted, with all that hangs at them. */
export function pruned(tree: RouteTree, isWanted: (branch: Branch) => boolean): RouteTree {
	const prune = (station: Station): Station => ({
		...station,
		branches: station.branches.filter(isWanted).map((branch) => {
			const { to } = branch;
			return to.kind === 'station' ? { ...branch, to: { ...to, station: prune(to.station) } } : branch;
		}),
	});
	return { ...tree, root: prune(tree.root) };
}

export type Kind = 'person' | 'place' | 'other';

/** The question after which the tracks part: the last one straight on. */
function forkOf(station: Station): Station {
	const ahead = station.branches.find(({ main }) => main)?.to;
	return ahead?.kind === 'station' ? forkOf(ahead.station) : station;
}

/** What a signal is about: the ways that its answers open. Where nothing more decides, they are together. */
function kindOf(fork: Station, branch: Branch): Kind {
	const persons = fork.branches.filter(({ line }) => line === 'person').flatMap(({ chosen }) => chosen);
	if (branch.chosen.every((option) => persons.includes(option))) return 'person';
	return branch.to.kind === 'station' ? 'place' : 'other';
}

/** Which part of the map this answer is on. */
export function kindOfOption({ root }: RouteTree, option: string): Kind | undefined {
	const fork = forkOf(root);
	const branch = fork.branches.find(({ chosen }) => chosen.includes(option));
	return branch && kindOf(fork, branch);
}

/** The part of the map for signals of these kinds. */
export function mapOfKinds(tree: RouteTree, kinds: readonly Kind[]): RouteTree {
	const fork = forkOf(tree.root);
	return pruned(tree, (branch) => branch.at !== fork.key || kinds.includes(kindOf(fork, branch)));
}

/** A fan with more ways than this is cut. */
const MOST_WAYS = 4;

/** The map in strips, for a sheet with columns: what everybody is asked, then from the fork on each way by itself. */
export function stripsOf(tree: RouteTree): RouteTree[] {
	const fork = forkOf(tree.root);
	const ends = fork.branches.filter(({ to }) => to.kind === 'end');
	const parts = fork.branches.flatMap((branch) => partsOf(branch).map((part) => [part]));
	return [
		pruned(tree, (branch) => branch.at !== fork.key),
		...[...parts, ends]
			.filter((branches) => branches.length > 0)
			.map((branches) => ({ root: { ...fork, branches }, passes: [] })),
	];
}

/** A way to a question, once for each question that follows on it, or for a few of its ends. */
function partsOf(branch: Branch): Branch[] {
	const { to } = branch;
	if (to.kind !== 'station') return [];
	const { branches } = to.station;
	const most = branches.filter((one) => one.to.kind === 'station').length > 1 ? 1 : MOST_WAYS;
	const count = Math.ceil(branches.length / most);
	const size = Math.ceil(branches.length / count);
	return Array.from({ length: count }, (_, index) => ({
		...branch,
		to: { ...to, station: { ...to.station, branches: branches.slice(index * size, (index + 1) * size) } },
	}));
}
