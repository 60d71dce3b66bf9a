import type { Branch, RouteTree, Station } from './routeTree.ts';
import { stationsIn } from './trees.ts';

/** One way from the start to an end, question by question. */
export type RouteWay = { stations: { step: string; branch: Branch }[]; row: string };

/** Every way that leads to each row, jumps included. */
export function waysIn(root: Station): RouteWay[] {
	const stations = new Map(stationsIn(root).map((station) => [station.key, station]));
	const from = ({ step, branches }: Station, before: RouteWay['stations']): RouteWay[] =>
		branches.flatMap((branch) => {
			const { to } = branch;
			const way = [...before, { step, branch }];
			if (to.kind === 'end') return to.away ? [] : [{ stations: way, row: to.row }];
			const next = to.kind === 'station' ? to.station : stations.get(to.to);
			return next === undefined ? [] : from(next, way);
		});
	return from(root, []);
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

/** The part of the map for signals of these kinds. */
export function mapOfKinds(tree: RouteTree, kinds: readonly Kind[]): RouteTree {
	const fork = forkOf(tree.root);
	return pruned(tree, (branch) => branch.at !== fork.key || kinds.includes(kindOf(fork, branch)));
}

/** The map in strips, for a sheet with columns: what everybody is asked, then from the fork on each way by itself. */
export function stripsOf(tree: RouteTree): RouteTree[] {
	const fork = forkOf(tree.root);
	const groups = new Map<string, Branch[]>();
	for (const branch of fork.branches) {
		const kind = branch.to.kind === 'station' ? `${kindOf(fork, branch)} ${branch.line}` : 'other';
		groups.set(kind, [...(groups.get(kind) ?? []), branch]);
	}
	return [
		pruned(tree, (branch) => branch.at !== fork.key),
		...[...groups.values()].map((branches) => ({ root: { ...fork, branches }, passes: [] })),
	];
}
