import type { Guide } from '../flow/content.ts';
import { OTHER_MUNICIPALITY } from '../flow/content.ts';
import type { Settings } from '../flow/holds.ts';
import type { Hours } from '../flow/registers.ts';

/**
 * A number that the reader typed, under a fixed label. `since` is the month of entry, as 2026-11. A number of a desk
 * belongs to the municipality that was chosen then.
 */
export type OwnNumber = { digits: string; since: string; municipality?: string };
export type OwnNumbers = Readonly<Record<string, OwnNumber>>;

export type Contact = {
	partner: string;
	phone?: string;
	/** A number for phones that block the first, still to be confirmed. */
	alternative?: string;
	/** The number still has to be confirmed with the partner. */
	unconfirmed: boolean;
	/** The month in which the reader typed this number. */
	ownSince?: string;
	/** Reached on the number, and at the hours, of this partner. */
	reachedBy?: string;
	hours: Hours;
	website?: string;
	/** A desk of the municipality. */
	isDesk: boolean;
	/** The reader is this desk. */
	isSelf: boolean;
};

/** Own number first, then the municipality's desk, then the national register. */
export function contactOf(guide: Guide, partner: string, settings: Settings, own: OwnNumbers): Contact {
	const entry = guide.partners[partner];
	const isDesk = entry === undefined || entry.kind === 'desk' || entry.kind === 'on-site';
	const desks = guide.desks[settings.municipality ?? OTHER_MUNICIPALITY];
	const desk = desks?.[partner];
	// Two desks that are one here share a number.
	const twin = desk?.sameAs === undefined ? undefined : desks?.[desk.sameAs];
	const typed = isDesk
		? (ownNumber(own, partner, settings) ?? ownNumber(own, desk?.sameAs ?? '', settings))
		: undefined;
	const via = entry?.reachedBy === undefined ? undefined : guide.partners[entry.reachedBy];
	const phone = typed?.digits ?? desk?.phone ?? twin?.phone ?? entry?.phone ?? via?.phone;
	const alternative = via?.alternative ?? entry?.alternative;
	const website = desk?.website ?? entry?.website;
	const confirm = typed ? undefined : (desk?.confirm ?? twin?.confirm ?? entry?.confirm);
	return {
		partner,
		unconfirmed: confirm === 'yes',
		hours: desk?.hours ?? via?.hours ?? entry?.hours ?? 'unknown',
		isDesk,
		isSelf: isKeptBy(guide, partner, settings),
		...(phone === undefined ? {} : { phone }),
		...(alternative === undefined ? {} : { alternative }),
		...(typed === undefined ? {} : { ownSince: typed.since }),
		...(entry?.reachedBy === undefined ? {} : { reachedBy: entry.reachedBy }),
		...(website === undefined ? {} : { website }),
	};
}

/** The roles of a desk are never told to call themselves. */
export function isKeptBy(guide: Guide, partner: string, settings: Settings): boolean {
	const role = settings.role;
	if (role === undefined) return false;
	const desk = guide.desks[settings.municipality ?? OTHER_MUNICIPALITY]?.[partner];
	const same = desk?.sameAs === undefined ? [] : (guide.partners[desk.sameAs]?.keptBy ?? []);
	return [...(guide.partners[partner]?.keptBy ?? []), ...(desk?.keptBy ?? []), ...same].includes(role);
}

/** The reader's own number, unless it was typed for another municipality. */
export function ownNumber(own: OwnNumbers, label: string, { municipality }: Settings): OwnNumber | undefined {
	const number = own[label];
	const isElsewhere = number?.municipality !== undefined && number.municipality !== municipality;
	return isElsewhere ? undefined : number;
}
