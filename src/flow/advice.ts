import type { Guide } from './content.ts';
import { holds, type Situation } from './holds.ts';
import { type Action, ActionLists, soonest, URGENCIES } from './lists.ts';
import type { Change, Overlay, Row, RowAction, TrackKind, Urgency } from './schema.ts';

/** A line for the outcome, with the rule that says it. */
export type Note = { rule: string; text: string };

export type Track = {
	kind: TrackKind;
	row: string;
	/** In the order of the advice: now, then, consider. */
	actions: readonly Action[];
	notes: readonly Note[];
};

export type Advice = {
	/** Danger first, then what the walk was about, then the person, then the place. */
	tracks: readonly Track[];
	/** Every row that counts, the binding one (R31) last. */
	rows: readonly string[];
	overlays: readonly string[];
	/** The last line: partners that are open at every hour. */
	always: { id: string; partners: readonly string[] };
	/** Lines that hold for the whole outcome. */
	notes: readonly Note[];
};

const TRACKS: readonly TrackKind[] = ['danger', 'meldcode', 'sharing', 'signs', 'person', 'signal', 'place'];

/** A track while it is being composed. */
type Draft = { kind: TrackKind; row: string; lists: ActionLists; notes: Note[] };

/** Composes the advice: base rows, then every overlay in its order, then the desks that are one here. */
export function adviseOn(guide: Guide, situation: Situation): Advice {
	const rows = byOrder(guide.rows).filter(([, row]) => holds(row.when, situation));
	const drafts: Draft[] = [];
	for (const kind of TRACKS) {
		const found = rows.find(([, row]) => row.track === kind);
		if (found) drafts.push(startTrack(guide, kind, found[0], found[1], situation));
	}
	const overlays: string[] = [];
	for (const [id, overlay] of byOrder(guide.overlays)) {
		if (!holds(overlay.when, situation)) continue;
		const meant = drafts.filter((draft) => overlay.tracks.includes(draft.kind));
		if (meant.length === 0) continue;
		overlays.push(id);
		for (const draft of meant.slice(0, overlay.spread === 'each' ? meant.length : 1))
			applyOverlay(guide, draft, id, overlay, situation);
		// Told once, and not on the track of 112, which is short.
		const told = meant.find(({ kind }) => kind !== 'danger') ?? meant[0];
		told?.notes.push(...notesOf(id, overlay, situation));
	}
	const binding = rows.filter(([, row]) => row.track === 'binding');
	return {
		tracks: drafts.map((draft) => finishTrack(guide, draft, situation)),
		rows: [...drafts.map(({ row }) => row), ...binding.map(([id]) => id)],
		overlays,
		always: alwaysOpen(guide, situation),
		notes: binding.flatMap(([id, row]) => notesOf(id, row, situation)),
	};
}

/** A partner outside the municipality, as against a desk of its own or somebody on the spot. */
export function isPartner(guide: Guide, id: string): boolean {
	const kind = guide.partners[id]?.kind;
	return kind !== 'desk' && kind !== 'on-site';
}

const sorted = new WeakMap<object, readonly [string, never][]>();

function byOrder<Rule extends { order: string }>(rules: Record<string, Rule>): readonly [string, Rule][] {
	const known = sorted.get(rules);
	if (known) return known;
	const fresh = Object.entries(rules).sort(([, a], [, b]) => Number(a.order) - Number(b.order));
	sorted.set(rules, fresh as [string, never][]);
	return fresh;
}

function notesOf(rule: string, says: Pick<Row | Overlay, 'says'>, situation: Situation): Note[] {
	return (says.says ?? []).filter((say) => holds(say.when, situation)).map(({ text }) => ({ rule, text }));
}

function startTrack(guide: Guide, kind: TrackKind, id: string, row: Row, situation: Situation): Draft {
	const lists = new ActionLists();
	for (const urgency of URGENCIES)
		for (const action of row[urgency] ?? [])
			if (holds(action.when, situation)) lists.add(fromRow(guide, id, row, urgency, action));
	return { kind, row: id, lists, notes: notesOf(id, row, situation) };
}

function fromRow(guide: Guide, id: string, row: Row, urgency: Urgency, action: RowAction): Action {
	return {
		partner: action.partner,
		urgency,
		deadline: action.deadline ?? row.deadlines?.[urgency] ?? 'this-week',
		purposes: [action.purpose ?? firstPurpose(guide, action.partner)],
		from: [id],
		...(row.afterHours === undefined ? {} : { afterHours: row.afterHours }),
		...(action.through === undefined ? {} : { through: action.through }),
	};
}

function firstPurpose(guide: Guide, partner: string): string {
	return guide.partners[partner]?.purposes[0] ?? '';
}

function applyOverlay(guide: Guide, draft: Draft, id: string, overlay: Overlay, situation: Situation): void {
	for (const change of overlay.changes ?? [])
		if ((change.track ?? draft.kind) === draft.kind && holds(change.when, situation))
			applyChange(guide, draft.lists, id, change);
}

function applyChange(guide: Guide, lists: ActionLists, id: string, change: Change): void {
	if ('add' in change) {
		const action: Action = {
			partner: change.add,
			urgency: change.urgency,
			deadline: change.deadline ?? 'this-week',
			purposes: [change.purpose ?? firstPurpose(guide, change.add)],
			from: [id],
			...(change.through === undefined ? {} : { through: change.through }),
		};
		lists.add(action, change.place);
	} else if ('front' in change) lists.toFront(change.front, id);
	else if ('lower' in change) for (const partner of change.lower) lists.lower(partner, id);
	else
		lists.rewrite((action) => {
			if (change.drop?.includes(action.partner)) return undefined;
			if (!change.replace.includes(action.partner)) return action;
			const purposes = [firstPurpose(guide, change.by)];
			return { ...action, partner: change.by, purposes, from: [...action.from, id] };
		});
}

function finishTrack(guide: Guide, draft: Draft, situation: Situation): Track {
	const all = draft.lists.all();
	const desks = guide.desks[situation.settings.municipality ?? ''] ?? {};
	const twins = all.filter(({ partner }) => desks[partner]?.sameAs !== undefined);
	const actions = twins.reduce((left, twin) => joinDesks(left, twin.partner, desks[twin.partner]?.sameAs ?? ''), all);
	return { kind: draft.kind, row: draft.row, actions: hasten(guide, actions), notes: draft.notes };
}

/** Two desks that are one here stand in the advice once, where the first of them stands. */
function joinDesks(actions: Action[], one: string, other: string): Action[] {
	const [first, second] = actions.filter(({ partner }) => partner === one || partner === other);
	if (first === undefined || second === undefined) return actions;
	const joined = { ...first, alias: [...(first.alias ?? []), second.partner] };
	return actions.filter((action) => action !== second).map((action) => (action === first ? joined : action));
}

/** Nothing is more urgent than the first partner that is not a desk. */
function hasten(guide: Guide, actions: Action[]): readonly Action[] {
	const index = actions.findIndex(({ urgency, partner }) => urgency === 'now' && isPartner(guide, partner));
	const first = actions[index];
	if (first === undefined) return actions;
	let deadline = first.deadline;
	for (const action of actions) if (isPartner(guide, action.partner)) deadline = soonest(deadline, action.deadline);
	if (deadline !== first.deadline) actions[index] = { ...first, deadline };
	return actions;
}

function alwaysOpen(guide: Guide, situation: Situation): Advice['always'] {
	const line = guide.alwaysOpen.find(({ when }) => holds(when, situation)) ?? guide.alwaysOpen.at(-1);
	return { id: line?.id ?? '', partners: line?.partners ?? [] };
}
