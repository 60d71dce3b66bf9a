import type { TrackKind } from '../flow/schema.ts';
import type { Ended, Explored, State, Way } from './explore.ts';

/** A question at which the ways to the rows of its track part. Who stands there may have told different things before. */
export type Junction = {
	key: string;
	step: string;
	/** Absent where no track has been told from another yet. */
	track?: TrackKind;
	leads: Lead[];
};
export type Lead = {
	/** Absent where the answer decides nothing. */
	chosen?: readonly string[];
	/** What was told before decides which: one way on each. */
	arrivals: Arrival[];
};
/** `passes`: questions in between, which change nothing here. */
export type Arrival = { to: Junction | string; track?: TrackKind; passes: readonly string[] };

/** Where somebody stands once questions without a say have been passed; the same `future` where all that follows is the same. */
type Onward = { to: State | Ended; passes: readonly string[]; future: number };

type Sight = { state: State; track?: TrackKind };

/**
 * A decision diagram: questions that part no ways are passed, and those who stand at one question are taken together
 * unless an answer would bring them to different ends.
 */
export class Junctions {
	private readonly ids = new Map<State, number>();
	private readonly sights = new Map<string, Sight[]>();
	private readonly keys = new Map<string, string>();
	private readonly made = new Map<string, Junction | Arrival>();
	private readonly partings = new Map<string, Junction>();
	private readonly beyond = new Map<Junction, ReadonlySet<Junction | string>>();
	private readonly onwards = new Map<TrackKind | undefined, Map<State | Ended, Onward>>();
	private readonly futures = new Map<string, number>();
	private readonly fork: string | undefined;
	private readonly explored: Explored;

	constructor(explored: Explored) {
		this.explored = explored;
		this.fork = explored.tracks.length > 1 ? lastCommonStep(explored.root) : undefined;
	}

	/** Where everybody begins. */
	start(): Arrival {
		const [only] = this.explored.tracks;
		const track = this.fork === undefined ? only : undefined;
		this.gather(this.explored.root.to, track);
		return this.arrive(this.explored.root, track);
	}

	/** Sorts everybody who can stand at a question by that question and by where an answer brings them for good. */
	private gather(from: State | Ended, track: TrackKind | undefined): void {
		const { to } = this.onward(from, track);
		if (to.step === undefined || endsOf(to, track).size < 2) return;
		const id = `${this.idOf(to)} ${track ?? ''}`;
		if (this.keys.has(id)) return;
		const ways = this.waysOf({ state: to, ...(track && { track }) });
		const ends = ways.map(({ way, track: next }) => {
			const found = endsOf(way.to, next);
			return `${way.chosen.join('+')} ${next} ${found.size === 1 ? [...found] : '*'}`;
		});
		const key = [to.step, track, ...ends].join(';');
		this.keys.set(id, key);
		this.sights.set(key, [...(this.sights.get(key) ?? []), { state: to, ...(track && { track }) }]);
		for (const { way, track: next } of ways) this.gather(way.to, next);
	}

	private idOf(state: State): number {
		const id = this.ids.get(state) ?? this.ids.size;
		this.ids.set(state, id);
		return id;
	}

	/** The ways on from here; at the fork one for each track that the answer opens. */
	private waysOf({ state, track }: Sight): { way: Way; track: TrackKind | undefined }[] {
		const isFork = track === undefined && state.step === this.fork;
		return state.ways.flatMap((way) => {
			if (!isFork) return [{ way, track }];
			const open = this.explored.tracks.filter((one) => [...endsOf(way.to, one)].some((row) => row !== ''));
			return open.map((one) => ({ way, track: one }));
		});
	}

	private arrive(way: Way, track: TrackKind | undefined): Arrival {
		const { passes, ...arrival } = this.arriveAt(way, track);
		const { order } = this.explored;
		return { ...arrival, passes: passes.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)) };
	}

	private arriveAt(way: Way, track: TrackKind | undefined): Arrival {
		const own = track === undefined ? {} : { track };
		const { to, passes: between } = this.onward(way.to, track);
		const passes = [...way.passes, ...between];
		const ends = [...endsOf(to, track)];
		if (to.step === undefined || ends.length === 1)
			return { to: ends[0] ?? '', ...own, passes: [...passes, ...stepsFrom(to)] };
		const found = this.at(this.keys.get(`${this.idOf(to)} ${track ?? ''}`) ?? '');
		if ('leads' in found) return { to: found, ...own, passes };
		return { ...found, passes: [...passes, ...found.passes] };
	}

	/** Past the questions after which all is the same, whatever the answer. */
	private onward(at: State | Ended, track: TrackKind | undefined): Onward {
		const known = this.onwards.get(track)?.get(at);
		if (known) return known;
		const found = this.findOnward(at, track);
		const ofTrack = this.onwards.get(track) ?? new Map<State | Ended, Onward>();
		this.onwards.set(track, ofTrack.set(at, found));
		return found;
	}

	private findOnward(at: State | Ended, track: TrackKind | undefined): Onward {
		if (at.step === undefined) return { to: at, passes: [], future: this.futureOf([...endsOf(at, track)].join()) };
		const ways = this.waysOf({ state: at, ...(track && { track }) });
		const next = ways.map(({ way, track: one }) => ({ way, track: one, found: this.onward(way.to, one) }));
		const futures = new Set(next.map(({ track: one, found }) => `${one} ${found.future}`));
		const [first] = next;
		if (futures.size > 1 || first === undefined || first.track !== track) {
			const told = next.map(({ way, track: one, found }) => `${way.chosen.join('+')} ${one} ${found.future}`);
			return { to: at, passes: [], future: this.futureOf([at.step, ...told].join()) };
		}
		const passes = union(next.map(({ way, found }) => [...way.passes, ...found.passes]));
		return { ...first.found, passes: [at.step, ...passes] };
	}

	private futureOf(told: string): number {
		const id = this.futures.get(told) ?? this.futures.size;
		this.futures.set(told, id);
		return id;
	}

	/** The junction with this key; or where it leads, if every answer leads there. */
	private at(key: string): Junction | Arrival {
		const known = this.made.get(key);
		if (known) return known;
		const [first, ...others] = this.sights.get(key) ?? [];
		if (first === undefined) throw new Error(`nobody stands at ${key}`);
		const leads = new Map<string, { chosen: readonly string[]; arrivals: Arrival[] }>();
		for (const sight of [first, ...others])
			for (const { way, track } of this.waysOf(sight)) {
				const id = `${way.chosen.join('+')} ${track}`;
				const lead = leads.get(id) ?? { chosen: way.chosen, arrivals: [] };
				leads.set(id, lead);
				addArrival(lead.arrivals, this.arrive(way, track));
			}
		const all = [...leads.values()].map(({ chosen, arrivals }) => ({
			chosen,
			arrivals: this.parted(this.withoutSkipped(arrivals)),
		}));
		const arrivals = all.flatMap((lead) => lead.arrivals);
		const goals = new Set(arrivals.map(({ to }) => to));
		const [goal] = arrivals;
		const { step } = first.state;
		const number = [...this.made.values()].filter((one) => 'leads' in one && one.step === step).length;
		const found: Junction | Arrival =
			goals.size === 1 && goal && typeof goal.to !== 'string'
				? { ...goal, passes: [step, ...union(arrivals.map(({ passes }) => passes))] }
				: {
						key: number === 0 ? step : `${step}-${number + 1}`,
						step,
						...(first.track && { track: first.track }),
						leads: all,
					};
		this.made.set(key, found);
		return found;
	}

	/** Who skips a question that others are asked arrives where they come too: the longest way tells it all. */
	private withoutSkipped(arrivals: Arrival[]): Arrival[] {
		return arrivals.filter(
			({ to }) => !arrivals.some((other) => typeof other.to !== 'string' && this.beyondOf(other.to).has(to)),
		);
	}

	/** Where only what was told before parts the ways: they part at the last question that all of them pass. */
	private parted(arrivals: Arrival[]): Arrival[] {
		const [first, ...others] = arrivals;
		const shared = first?.passes.filter((step) => others.every(({ passes }) => passes.includes(step))) ?? [];
		const step = shared.at(-1);
		if (first === undefined || others.length === 0 || step === undefined) return arrivals;
		const key = [step, ...arrivals.map(({ to }) => (typeof to === 'string' ? to : to.key))].join(' ');
		const known = this.partings.get(key);
		const left = arrivals.map((one) => ({ ...one, passes: one.passes.filter((id) => !shared.includes(id)) }));
		const to = known ?? { key: step, step, ...(first.track && { track: first.track }), leads: [{ arrivals: left }] };
		this.partings.set(key, to);
		return [{ to, ...(first.track && { track: first.track }), passes: shared.slice(0, -1) }];
	}

	private beyondOf(junction: Junction): ReadonlySet<Junction | string> {
		const known = this.beyond.get(junction);
		if (known) return known;
		const next = junction.leads.flatMap(({ arrivals }) => arrivals.map(({ to }) => to));
		const found = new Set(next.flatMap((to) => (typeof to === 'string' ? [to] : [to, ...this.beyondOf(to)])));
		this.beyond.set(junction, found);
		return found;
	}
}

function addArrival(arrivals: Arrival[], added: Arrival): void {
	const index = arrivals.findIndex(({ to }) => to === added.to);
	const there = arrivals[index];
	if (there === undefined) arrivals.push(added);
	else arrivals[index] = { ...there, passes: union([there.passes, added.passes]) };
}

/** The rows to which somebody can still come; before the fork those of every track. */
function endsOf({ rows }: State | Ended, track: TrackKind | undefined): ReadonlySet<string> {
	if (track !== undefined) return rows[track] ?? new Set();
	return new Set(Object.values(rows).flatMap((found) => [...found].filter((row) => row !== '')));
}

/** The last question on the way of everybody who does not stop after 112. */
function lastCommonStep({ to }: Way): string | undefined {
	const known = new Map<State, readonly string[] | undefined>();
	const common = (at: State | Ended): readonly string[] | undefined => {
		if (at.step === undefined) return at.alone ? undefined : [];
		if (known.has(at)) return known.get(at);
		const ways = at.ways.map((way) => common(way.to)).filter((steps) => steps !== undefined);
		const [first, ...others] = ways;
		const shared = first?.filter((step) => others.every((steps) => steps.includes(step)));
		const found = shared === undefined ? undefined : [at.step, ...shared];
		known.set(at, found);
		return found;
	};
	return common(to)?.at(-1);
}

/** The questions that still come, once it is known where they lead. */
function stepsFrom(at: State | Ended): readonly string[] {
	const known = new Map<State, readonly string[]>();
	const steps = (state: State | Ended): readonly string[] => {
		if (state.step === undefined) return [];
		const found = known.get(state) ?? [
			state.step,
			...union(state.ways.map((way) => [...way.passes, ...steps(way.to)])),
		];
		known.set(state, found);
		return found;
	};
	return steps(at);
}

function union(lists: readonly (readonly string[])[]): readonly string[] {
	return [...new Set(lists.flat())];
}
