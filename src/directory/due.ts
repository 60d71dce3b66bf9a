import type { Track } from '../flow/advice.ts';
import type { Guide } from '../flow/content.ts';
import type { Settings } from '../flow/holds.ts';
import type { Action } from '../flow/lists.ts';
import type { Deadline } from '../flow/schema.ts';
import { isDoneForToday, OFFICE_HOURS, openingAt, type WallTime } from './clock.ts';
import { contactOf, type OwnNumbers } from './contact.ts';

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
 * Who is next when this one does not answer: the following partner of the advice that can be called at this hour, and
 * at the end one that is open at every hour (O19). For a person only who stands in `now` is in line: the rest has not
 * been agreed with that person yet. M. is never next, it is no answer to anything urgent (law 5).
 */
export function nextReachable(here: Here, track: Track, after: string, always: readonly string[]): string {
	const index = track.actions.findIndex((action) => action.partner === after);
	const inLine = track.actions
		.slice(index + 1)
		.filter((action) => track.kind !== 'person' || action.urgency === 'now')
		.filter((action) => action.through === undefined && action.partner !== 'meld-misdaad-anoniem')
		.map(({ partner }) => partner);
	// A number that nobody answered is not offered again under another name.
	const numberOf = (partner: string) => contactOf(here.guide, partner, here.settings, here.own).phone;
	const tried = track.actions.slice(0, index + 1).map(({ partner }) => numberOf(partner));
	const isNew = (partner: string): boolean => partner !== after && !tried.includes(numberOf(partner));
	const found = inLine.find((partner) => isNew(partner) && canCall(here, partner));
	return found ?? always.find(isNew) ?? 'emergency-112';
}
