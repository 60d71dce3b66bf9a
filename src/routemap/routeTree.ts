import type { Setting, TrackKind } from '../flow/schema.ts';
import type { Arrival, Junction } from './junctions.ts';

/** The look of a piece of the map. */
export type Line = TrackKind | 'main';

/** A question at which ways part. */
export type Station = {
	key: string;
	step: string;
	line: Line;
	/** To the side in their order; the way straight on is the last. */
	branches: Branch[];
};

export type Branch = {
	key: string;
	/** The station and the question that it leaves from. */
	at: string;
	step: string;
	line: Line;
	/** Which answers lead here; in a choose-all question, any of these boxes. */
	chosen: readonly string[];
	/** Every other answer. */
	rest?: true;
	/** What was told before decides between this branch and another. */
	depends?: true;
	/** Questions on the way that change nothing of where it leads. */
	passes: readonly string[];
	/** Straight on. */
	main?: true;
	to: Target;
};

export type Target =
	| { kind: 'station'; station: Station }
	/** `away`: not with the settings of this map. `told`: on the way here, whatever the way. */
	| { kind: 'end'; row: string; away?: true; told?: Told }
	/** On at a station that is drawn elsewhere; `joins`: the way straight on, and what lies on it from there. */
	| { kind: 'jump'; to: string; step: string; joins?: { on: string; passes: readonly string[] } };

/** What was told for sure, and what was certainly not. */
export type Told = { facts: ReadonlySet<string>; not: ReadonlySet<string> };

/** A row that other settings lead to. */
export type Away = { row: string; setting: Setting; values: readonly string[] };

export type Drawn = {
	settings: Readonly<Record<Setting, string>>;
	/** Of these questions each is a setting. */
	settingSteps: Readonly<Record<string, Setting>>;
	away: readonly Away[];
	/** What belongs to danger: the 112 notice and its row. */
	dangers: ReadonlySet<string>;
};

export type RouteTree = { root: Station /** Before the first station. */; passes: readonly string[] };

/** The diagram as a tree: each station hangs at one other, and the other ways to it are jumps. */
export function routeTree(start: Arrival, drawn: Drawn): RouteTree {
	if (typeof start.to === 'string') throw new Error('nothing is asked');
	const parents = parentsOf(start.to);
	const build = (at: Junction): Station => {
		const branches = grouped(at).map(({ branch, to }): Branch => {
			const line = drawn.dangers.has(typeof to === 'string' ? to : to.step) ? 'danger' : branch.line;
			if (typeof to === 'string') return { ...branch, line, to: { kind: 'end', row: to } };
			if (parents.get(to)?.at !== at) return { ...branch, line, to: { kind: 'jump', to: to.key, step: to.step } };
			const straight = parents.get(to)?.straight ? { main: true as const } : {};
			return { ...branch, ...straight, line, to: { kind: 'station', station: build(to) } };
		});
		return { key: at.key, step: at.step, line: at.track ?? 'main', branches };
	};
	const whole = withSettings(build(start.to), drawn);
	return { root: joined(whole, drawn), passes: start.passes };
}

/** The answers that lead to the same place are one branch. */
function grouped(at: Junction): { branch: Omit<Branch, 'to'>; to: Junction | string }[] {
	const found = new Map<string, { branch: Omit<Branch, 'to'>; to: Junction | string; boxes: (readonly string[])[] }>();
	for (const { chosen = [], arrivals } of at.leads)
		for (const { to, track, passes } of arrivals) {
			if (to === '') continue;
			const goal = typeof to === 'string' ? to : to.key;
			const key = `${at.key}>${goal}`;
			const known = found.get(key);
			const branch = known?.branch ?? { key, at: at.key, step: at.step, line: track ?? 'main', chosen: [], passes: [] };
			const depends =
				arrivals.length > 1 && arrivals.every((one) => one.track === track) ? { depends: true as const } : {};
			found.set(key, {
				to,
				boxes: [...(known?.boxes ?? []), chosen],
				branch: { ...branch, passes: [...new Set([...branch.passes, ...passes])], ...depends },
			});
		}
	return [...found.values()].map(({ branch, to, boxes }) => {
		if (branch.depends) return { to, branch };
		if (boxes.some((chosen) => chosen.length === 0)) return { to, branch: { ...branch, rest: true } };
		// A box that is enough by itself tells all that is ticked beside it.
		const least = boxes.filter((one) => !boxes.some((other) => other !== one && other.every((id) => one.includes(id))));
		return { to, branch: { ...branch, chosen: [...new Set(least.flat())] } };
	});
}

type Parent = { at: Junction; straight: boolean };

/**
 * Each station hangs at the one through which everybody comes, if there is a way from there; else at the last that leads
 * to it. Straight on goes what several ways come to, and in a walk of one track the only question that follows.
 */
function parentsOf(root: Junction): ReadonlyMap<Junction, Parent> {
	const order = topological(root);
	const oneTrack = root.track !== undefined;
	const dominators = new Map<Junction, ReadonlySet<Junction>>([[root, new Set([root])]]);
	const parents = new Map<Junction, Parent>();
	for (const at of order.slice(1)) {
		const before = order.filter((one) => stationsFrom(one).includes(at));
		const [first, ...others] = before.map((one) => dominators.get(one) ?? new Set<Junction>());
		const shared = [...(first ?? [])].filter((one) => others.every((set) => set.has(one)));
		dominators.set(at, new Set([...shared, at]));
		const gate = order.findLast((one) => shared.includes(one));
		const parent = gate && before.includes(gate) ? gate : before.at(-1);
		if (parent) parents.set(at, { at: parent, straight: before.length > 1 });
	}
	for (const [at, parent] of parents) {
		const isOnly = [...parents.values()].filter((one) => one.at === parent.at).length === 1;
		if (oneTrack && isOnly) parents.set(at, { ...parent, straight: true });
	}
	return parents;
}

function topological(root: Junction): Junction[] {
	const done = new Set<Junction>();
	const order: Junction[] = [];
	const visit = (at: Junction): void => {
		if (done.has(at)) return;
		done.add(at);
		stationsFrom(at).forEach(visit);
		order.unshift(at);
	};
	visit(root);
	return order;
}

function stationsFrom({ leads }: Junction): Junction[] {
	const found = leads.flatMap(({ arrivals }) => arrivals.flatMap(({ to }) => (typeof to === 'string' ? [] : [to])));
	return [...new Set(found)];
}

/** Before the tracks part, settings are stations too; elsewhere only where other settings lead to another row. */
function withSettings(station: Station, drawn: Drawn): Station {
	const branches = station.branches.map((branch): Branch => {
		if (branch.to.kind !== 'station') return branch;
		const next = withSettings(branch.to.station, drawn);
		const isStation = (step: string): boolean => {
			const setting = drawn.settingSteps[step];
			return setting !== undefined && (next.line === 'main' || drawn.away.some((one) => one.setting === setting));
		};
		const hang = (passes: readonly string[]): Pick<Branch, 'passes' | 'to'> => {
			const index = branch.main ? passes.findIndex(isStation) : -1;
			const step = passes[index];
			if (step === undefined) return { passes, to: { kind: 'station', station: next } };
			const ahead = hang(passes.slice(index + 1));
			return {
				passes: passes.slice(0, index),
				to: { kind: 'station', station: settingStation(step, { ...ahead, line: branch.line }, drawn) },
			};
		};
		return { ...branch, ...hang(branch.passes) };
	});
	return { ...station, branches };
}

function settingStation(
	step: string,
	ahead: Pick<Branch, 'passes' | 'to' | 'line'>,
	{ settings, settingSteps, away }: Drawn,
): Station {
	const setting = settingSteps[step];
	const { line } = ahead;
	const own = setting === undefined ? '' : settings[setting];
	const elsewhere = away
		.filter((one) => one.setting === setting)
		.map(({ row, values }): Branch => {
			const to: Target = values.includes(own) ? { kind: 'end', row } : { kind: 'end', row, away: true };
			return { key: `${step}>${row}`, at: step, step, line, chosen: values, passes: [], to };
		});
	const straight: Branch = { key: `${step}>`, at: step, step, chosen: [own], main: true, ...ahead };
	return { key: step, step, line, branches: [...elsewhere, straight] };
}

/** What goes straight on stands last; a side way that joins it stands next to it, and jumps to its first station. */
function joined(station: Station, drawn: Drawn): Station {
	const straight = station.branches.find((branch) => branch.main);
	const ahead = straight?.to.kind === 'station' ? straight.to.station : undefined;
	const met = ahead === undefined ? [] : metFirst(ahead, drawn);
	const branches = station.branches.map((branch): Branch => {
		if (branch.to.kind !== 'station') return branch;
		const inner = joined(branch.to.station, drawn);
		if (branch === straight || ahead === undefined || straight === undefined)
			return { ...branch, to: { kind: 'station', station: inner } };
		const turned = inner.branches.map(
			(one): Branch =>
				one.to.kind === 'jump' && met.includes(one.to.to)
					? {
							...one,
							passes: one.passes.filter((step) => !met.includes(step) && !straight.passes.includes(step)),
							to: {
								kind: 'jump',
								to: ahead.key,
								step: ahead.step,
								joins: { on: straight.key, passes: one.passes.filter((step) => straight.passes.includes(step)) },
							},
						}
					: one,
		);
		return { ...branch, to: { kind: 'station', station: { ...inner, branches: ordered(turned) } } };
	});
	return { ...station, branches: ordered(branches) };
}

/** A station, and behind settings the first question after them. */
function metFirst({ key, step, branches }: Station, drawn: Drawn): string[] {
	const next = branches.find(({ main }) => main)?.to;
	return step in drawn.settingSteps && next?.kind === 'station' ? [key, ...metFirst(next.station, drawn)] : [key];
}

function ordered(branches: readonly Branch[]): Branch[] {
	const place = ({ main, to }: Branch): number => {
		if (main) return 3;
		if (to.kind === 'jump') return to.joins ? 2 : 0;
		const joins = to.kind === 'station' && to.station.branches.some((one) => one.to.kind === 'jump' && one.to.joins);
		return joins ? 1 : 0;
	};
	return branches.toSorted((one, other) => place(one) - place(other));
}
