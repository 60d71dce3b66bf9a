import type { Track } from '../flow/advice.ts';
import type { Guide } from '../flow/content.ts';
import type { Settings } from '../flow/holds.ts';
import type { Action } from '../flow/lists.ts';
import type { Deadline } from '../flow/schema.ts';
import { isDoneForToday, OFFICE_HOURS, openingAt } from './clock.ts';
import { contactOf, type OwnNumbers } from './contact.ts';
import type { WallTime } from './wallTime.ts';

/** What the clock and the reader's own numbers say; passed in, never asked for. */
export type Here = { guide: Guide; settings: Settings; own: OwnNumbers; now: WallTime };

/** How soon, at this hour. A desk that is closed for today cannot be told today. */
export function dueAt(here: Here, action: Pick<Action, 'partner' | 'deadline' | 'afterHours'>): Deadline {
	const { holidays } = here.guide;
	const contact = contactOf(here.guide, action.partner, here.settings, here.own);
	const { deadline, afterHours } = action;
	if (contact.isDesk && !contact.isSelf) {
		if (!SOON.includes(deadline)) return deadline;
		if (isDoneForToday(contact.hours, here.now, holidays)) return 'next-working-day';
		return openingAt(contact.hours, here.now, holidays).state === 'closed' ? 'today' : deadline;
	}
	if (deadline === 'today' && afterHours !== undefined && contact.hours !== 'always')
		return isDoneForToday(OFFICE_HOURS, here.now, holidays) ? afterHours : deadline;
	return deadline;
}

const SOON: readonly Deadline[] = ['now', 'now-or-today', 'within-hour', 'today'];

/** A partner that somebody can call at this hour: it has a number, and it is open or its hours are not known. */
export function canCall(here: Here, partner: string): boolean {
	const contact = contactOf(here.guide, partner, here.settings, here.own);
	return (
		contact.phone !== undefined &&
		!contact.isSelf &&
		openingAt(contact.hours, here.now, here.guide.holidays).state !== 'closed'
	);
}

/**
 * Who is next when this one does not answer, if there is anybody. For a desk: the partners that stand in `now`, else
 * the first of the track that can be called. For a partner: who follows it in `now`. At the end one that is open at
 * every hour (O19). Never 112, that is for danger; never M. (law 5); never a helper whom the person calls; and without
 * residence papers never the Arbeidsinspectie or the police that also watches over aliens (law 6). `notReached`: others
 * who did not answer either.
 */
export function nextReachable(
	here: Here,
	track: Track,
	after: string,
	always: readonly string[],
	notReached: readonly string[] = [],
): string | undefined {
	const isDesk = contactOf(here.guide, after, here.settings, here.own).isDesk;
	const index = track.actions.findIndex((action) => action.partner === after);
	const now = track.actions.filter(({ urgency }) => urgency === 'now');
	const others = track.actions.filter(({ urgency }) => urgency !== 'now');
	const inLine = isDesk
		? [...now, ...(track.kind === 'person' ? [] : others)]
		: now.filter((a) => track.actions.indexOf(a) > index);
	// A number that nobody answered is not offered again under another name.
	const numberOf = (partner: string) => contactOf(here.guide, partner, here.settings, here.own).phone;
	const passed = isDesk ? [] : track.actions.slice(0, index + 1).map(({ partner }) => partner);
	const tried = [...passed, ...notReached].map(numberOf).filter((number) => number !== undefined);
	const isNew = (partner: string): boolean =>
		partner !== after && !notReached.includes(partner) && !tried.includes(numberOf(partner) ?? '');
	const found = inLine.find(
		(action) => standsIn(here, action) && isNew(action.partner) && canCall(here, action.partner),
	);
	return found?.partner ?? always.find((partner) => partner !== 'emergency-112' && isNew(partner));
}

/** Whether somebody may be called in the place of another. */
export function standsIn({ guide }: Here, { partner, through, lowered }: Action): boolean {
	const entry = guide.partners[partner];
	const isHelper = entry?.sharing.every(({ rule }) => rule === 'DS-12') ?? false;
	const isReachable = through === undefined && lowered !== 'yes' && entry?.kind !== 'desk';
	return isReachable && !isHelper && !['meld-misdaad-anoniem', 'emergency-112'].includes(partner);
}
