import type { Route } from '../flow/content.ts';
import { stepOf } from '../flow/walk.ts';
import type { Branch, Station, Told } from './routeTree.ts';

const NOTHING: Told = { facts: new Set(), not: new Set() };

/** Notes at each end what was told on the way there. Where several ways come together nothing is known for sure. */
export function withTold(route: Route, root: Station): Station {
	const met = new Set(jumpsIn(root));
	const tell = (station: Station, before: Told): Station => {
		const here = met.has(station.key) ? NOTHING : before;
		const branches = station.branches.map((branch): Branch => {
			const told = tellMore(route, station.step, branch, here);
			if (branch.to.kind === 'end') return { ...branch, to: { ...branch.to, told } };
			if (branch.to.kind === 'jump') return branch;
			return { ...branch, to: { kind: 'station', station: tell(branch.to.station, told) } };
		});
		return { ...station, branches };
	};
	return tell(root, NOTHING);
}

function tellMore(route: Route, step: string, { chosen, depends }: Branch, before: Told): Told {
	const options = stepOf(route, step).options ?? [];
	if (depends || options.length === 0) return before;
	const [first, ...others] = options.filter(({ id }) => chosen.includes(id)).map(({ facts = [] }) => facts);
	const sure = (first ?? []).filter((fact) => others.every((facts) => facts.includes(fact)));
	const facts = new Set([...before.facts, ...sure]);
	const possible = options.filter(({ id }) => chosen.includes(id)).flatMap((option) => option.facts ?? []);
	const unsaid = options.flatMap((option) => option.facts ?? []).filter((fact) => !possible.includes(fact));
	return { facts, not: new Set([...before.not, ...unsaid].filter((fact) => !facts.has(fact))) };
}

function jumpsIn({ branches }: Station): string[] {
	return branches.flatMap(({ to }) => {
		if (to.kind === 'end') return [];
		return to.kind === 'jump' ? [to.to] : jumpsIn(to.station);
	});
}
