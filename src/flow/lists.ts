import type { Deadline, Urgency } from './schema.ts';

export const URGENCIES: readonly Urgency[] = ['now', 'then', 'consider'];
export const DEADLINES: readonly Deadline[] = [
	'now',
	'now-or-today',
	'within-hour',
	'today',
	'next-working-day',
	'this-week',
	'agreed',
];

/** One thing to do: which partner, for what, how soon, and which rules say so. */
export type Action = {
	readonly partner: string;
	readonly urgency: Urgency;
	readonly deadline: Deadline;
	/** What the deadline becomes outside office hours. */
	readonly afterHours?: Deadline;
	/** The most urgent purpose first. */
	readonly purposes: readonly string[];
	/** Not called by the worker: reached through this partner. */
	readonly through?: string;
	/** Rows and overlays, the first one first. */
	readonly from: readonly string[];
	/** Moved down on purpose: never in the place of another. */
	readonly lowered?: 'yes';
	/** Desks that are this same desk here. */
	readonly alias?: readonly string[];
};

export type Place = 'first' | 'second';

/**
 * The actions of one track while its advice is composed, by urgency and in order. A partner stands in it once.
 * Changed in place: the laws compose millions of these.
 */
export class ActionLists {
	private readonly lists: Record<Urgency, Action[]> = { now: [], then: [], consider: [] };

	all(): Action[] {
		return [...this.lists.now, ...this.lists.then, ...this.lists.consider];
	}

	/** A partner that is already there keeps its most urgent place and its most urgent deadline. */
	add(action: Action, place?: Place): void {
		const existing = this.find(action.partner);
		if (existing === undefined) {
			this.insert(action, place);
			return;
		}
		const merged = merge(existing, action);
		const list = this.lists[existing.urgency];
		const index = list.indexOf(existing);
		if (merged.urgency === existing.urgency && placeIndex(place) >= index) {
			list[index] = merged;
		} else {
			list.splice(index, 1);
			this.insert(merged, place);
		}
	}

	/** Moves a partner to the front of what is for now. */
	toFront(partner: string, rule: string): void {
		const existing = this.take(partner);
		if (existing) this.insert({ ...existing, urgency: 'now', from: [...existing.from, rule] }, 'first');
	}

	/** Moves a partner down to what may be considered; one that stands there already keeps its place. */
	lower(partner: string, rule: string): void {
		const existing = this.find(partner);
		if (existing === undefined) return;
		const lowered: Action = { ...existing, lowered: 'yes', from: union(existing.from, [rule]) };
		const list = this.lists[existing.urgency];
		if (existing.urgency === 'consider') list[list.indexOf(existing)] = { ...lowered, from: existing.from };
		else {
			list.splice(list.indexOf(existing), 1);
			this.insert({ ...lowered, urgency: 'consider', deadline: 'this-week' });
		}
	}

	/** Changes every action, or drops it. */
	rewrite(change: (action: Action) => Action | undefined): void {
		const before = this.all();
		for (const urgency of URGENCIES) this.lists[urgency] = [];
		for (const action of before) {
			const after = change(action);
			if (after) this.add(after);
		}
	}

	private find(partner: string): Action | undefined {
		for (const urgency of URGENCIES)
			for (const action of this.lists[urgency]) if (action.partner === partner) return action;
		return undefined;
	}

	private take(partner: string): Action | undefined {
		const existing = this.find(partner);
		if (existing) this.lists[existing.urgency].splice(this.lists[existing.urgency].indexOf(existing), 1);
		return existing;
	}

	private insert(action: Action, place?: Place): void {
		const list = this.lists[action.urgency];
		if (place === undefined) list.push(action);
		else list.splice(Math.min(placeIndex(place), list.length), 0, action);
	}
}

/** A deadline that leaves no time to wait for somebody else. */
export function isPressing(deadline: string): deadline is Pressing {
	return ['now', 'now-or-today', 'within-hour'].includes(deadline);
}

type Pressing = 'now' | 'now-or-today' | 'within-hour';

/** The soonest of two deadlines. */
export function soonest(one: Deadline, other: Deadline): Deadline {
	return DEADLINES.indexOf(one) <= DEADLINES.indexOf(other) ? one : other;
}

function merge(existing: Action, added: Action): Action {
	const better = URGENCIES.indexOf(added.urgency) < URGENCIES.indexOf(existing.urgency);
	const lead = better ? added : existing;
	const other = better ? existing : added;
	return {
		...lead,
		deadline: soonest(lead.deadline, other.deadline),
		purposes: union(lead.purposes, other.purposes),
		from: union(existing.from, added.from),
	};
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
	const fresh = other.filter((item) => !one.includes(item));
	return fresh.length === 0 ? one : [...one, ...fresh];
}

function placeIndex(place: Place | undefined): number {
	if (place === undefined) return Number.POSITIVE_INFINITY;
	return place === 'first' ? 0 : 1;
}
