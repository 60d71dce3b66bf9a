import { overlayHolds, overlayWhen, rowHolds, rowWhen } from './reading.ts';
import { type Entry, type Overlay, overlayTable, rowByForm, rowByPlaceKind, rowOrder, rowTable } from './tables.ts';
import type { Told } from './walks.ts';

/** A second, plain composition of the advice out of the tables, to lay beside the one of the app. */

export const URGENCIES = ['now', 'then', 'consider'] as const;
export type Lists = Record<(typeof URGENCIES)[number], string[]>;
export type Half = 'danger' | 'person' | 'place' | 'signal';

export const partnerOf = (entry: Entry<string>): string => (typeof entry === 'string' ? entry : entry.partner);

/** Section 8: the housing desk of Midden-Delfland is building control "with OOV"; the row itself only names the desk. */
const namedBySection8 = (row: string, { settings }: Told): readonly string[] =>
	row === 'R25' && settings.municipality === 'midden-delfland' ? ['oov-vth-desk'] : [];

/** The rows of a walk by the half of the outcome that they fill. */
export function rowsIn(told: Told): ReadonlyMap<Half, string> {
	const holding = rowOrder.filter((row) => rowHolds[row]?.(told));
	const found: readonly [Half, string | undefined][] = [
		['danger', holding.find((row) => row === 'R01')],
		['signal', holding.find((row) => row === 'R02' || row === 'R30')],
		['person', holding.find((row) => row.startsWith('R1'))],
		['place', holding.find((row) => row === 'R24') ?? (rowHolds.place?.(told) ? placeRow(told) : undefined)],
	];
	return new Map(found.filter((pair): pair is [Half, string] => pair[1] !== undefined));
}

function placeRow({ answers }: Told): string | undefined {
	return rowByPlaceKind[answers['place-kind']?.[0] ?? ''] ?? rowByForm[answers.form?.[0] ?? ''];
}

/** What the row itself says in this walk. */
export function rowLists(row: string, told: Told): Lists {
	const lists: Lists = { now: [], then: [], consider: [] };
	for (const urgency of URGENCIES)
		for (const entry of rowTable[row]?.[urgency] ?? [])
			if (typeof entry === 'string' || entry.when === undefined || rowWhen[entry.when](told))
				lists[urgency].push(partnerOf(entry));
	lists.now.push(...namedBySection8(row, told));
	return lists;
}

/** Everybody who is the own team of a colleague, and who is only reached through that team. */
const OWN_TEAM = ['oov-vth-desk', 'focal-officer', 'building-control', 'kcc-brp', 'wgv-desk', 'housing-desk'];
const OWN_DESKS = [...OWN_TEAM, 'business-contact', 'social-team'];
const THROUGH_OWN_DESK = ['heit', 'riec', 'zvh'];

/** O6 and O14 work on both halves; every other overlay on the person, or on the place when there is no person. */
const isMeant = (id: string, half: Half, rows: ReadonlyMap<Half, string>): boolean => {
	if (id === 'O14') return half !== 'signal';
	if (half !== 'person' && half !== 'place') return false;
	return id === 'O6' || half === (rows.has('person') ? 'person' : 'place');
};

/** The advice of the tables: per half the partners by urgency, with these overlays only. */
export function compose(told: Told, overlays: readonly string[]): ReadonlyMap<Half, Lists> {
	const rows = rowsIn(told);
	const advice = new Map<Half, Lists>();
	for (const [half, row] of rows) {
		const lists = rowLists(row, told);
		for (const id of overlays) {
			const overlay = overlayTable[id];
			if (overlay && isMeant(id, half, rows) && overlayHolds[overlay.when]?.(told)) lay(overlay, lists, half, told);
		}
		advice.set(half, lists);
	}
	return advice;
}

function lay(overlay: Overlay, lists: Lists, half: Half, told: Told): void {
	const named = (entries: readonly Entry<keyof typeof overlayWhen>[] | undefined): string[] =>
		(entries ?? []).filter((entry) => counts(entry, half, told)).map(partnerOf);
	for (const urgency of URGENCIES) for (const partner of named(overlay[urgency])) add(lists, urgency, partner);
	for (const partner of named(overlay.front)) lists.now = [partner, ...without(lists, partner).now];
	for (const partner of named(overlay.lower))
		if ([...lists.now, ...lists.then].includes(partner)) without(lists, partner).consider.push(partner);
	for (const partner of named(overlay.instead)) replaceTeam(lists, partner);
}

function counts(entry: Entry<keyof typeof overlayWhen>, half: Half, told: Told): boolean {
	if (typeof entry === 'string' || entry.when === undefined) return true;
	if (half === 'place' && entry.when !== 'not-offender') return entry.when === 'place';
	return overlayWhen[entry.when](told);
}

/** A partner that is already there keeps its most urgent place. */
function add(lists: Lists, urgency: keyof Lists, partner: string): void {
	const sooner = URGENCIES.slice(0, URGENCIES.indexOf(urgency) + 1);
	if (!sooner.some((one) => lists[one].includes(partner))) without(lists, partner)[urgency].push(partner);
}

function without(lists: Lists, partner: string): Lists {
	for (const urgency of URGENCIES) lists[urgency] = lists[urgency].filter((other) => other !== partner);
	return lists;
}

function replaceTeam(lists: Lists, partner: string): void {
	for (const urgency of URGENCIES)
		lists[urgency] = lists[urgency]
			.filter((other) => !THROUGH_OWN_DESK.includes(other))
			.map((other) => (OWN_DESKS.includes(other) ? partner : other));
	const first = URGENCIES.find((urgency) => lists[urgency].includes(partner));
	const index = first ? lists[first].indexOf(partner) : -1;
	without(lists, partner);
	if (first) lists[first].splice(index, 0, partner);
}
