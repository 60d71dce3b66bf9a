import type { Guide, Route } from '../../flow/content.ts';
import { type Settings, situationOf } from '../../flow/holds.ts';
import { URGENCIES } from '../../flow/lists.ts';
import { outlook } from '../../flow/outlook.ts';
import type { Condition, Row, Urgency } from '../../flow/schema.ts';

/** What a row has in one municipality and not in the other. */
export type RowDifference = { row: string; sides: [Side, Side] };
export type Side = { partners: { urgency: Urgency; partner: string }[]; notes: string[] };

type Chosen = Required<Settings>;

/** The rows that say something else in two municipalities, whatever is answered. */
export function differencesIn(route: Route, rows: Guide['rows'], one: Chosen, other: Chosen): RowDifference[] {
	return Object.entries(rows).flatMap(([id, row]) => {
		if (row.track === 'binding') return [];
		const [here, there] = [said(route, row, one), said(route, row, other)];
		const sides: [Side, Side] = [less(here, there), less(there, here)];
		return sides.some(({ partners, notes }) => partners.length + notes.length > 0) ? [{ row: id, sides }] : [];
	});
}

/** All that this row may say here. */
function said(route: Route, row: Row, settings: Chosen): Side {
	const situation = situationOf(route, settings, new Set());
	const may = (when: Condition | undefined): boolean =>
		when === undefined || outlook(when, situation, () => true) !== 'never';
	return {
		partners: URGENCIES.flatMap((urgency) =>
			(row[urgency] ?? []).filter(({ when }) => may(when)).map(({ partner }) => ({ urgency, partner })),
		),
		notes: (row.says ?? []).filter(({ when }) => may(when)).map(({ text }) => text),
	};
}

function less(one: Side, other: Side): Side {
	return {
		partners: one.partners.filter(
			({ urgency, partner }) => !other.partners.some((same) => same.urgency === urgency && same.partner === partner),
		),
		notes: one.notes.filter((note) => !other.notes.includes(note)),
	};
}
