import type { Track } from '../flow/advice.ts';
import type { Guide } from '../flow/content.ts';
import type { Settings } from '../flow/holds.ts';
import type { Action } from '../flow/lists.ts';
import type { Deadline } from '../flow/schema.ts';
import { isAfterHours, isDoneForToday, openingAt, type WallTime } from './clock.ts';
import { contactOf, type OwnNumbers } from './contact.ts';

/** What the clock and the reader's own numbers say; passed in, never asked for. */
export type Here = { guide: Guide; settings: Settings; own: OwnNumbers; now: WallTime };

/** How soon, at this hour. A desk that is closed for today cannot be told today. */
export function dueAt(here: Here, action: Pick<Action, 'partner' | 'deadline' | 'afterHours'>): Deadline {
	const { holidays } = here.guide;
	const contact = contactOf(here.guide, action.partner, here.settings, here.own);
	const soon: readonly Deadline[] = ['now', 'now-or-today', 'within-hour', 'today'];
	if (contact.isDesk && !contact.isSelf && contact.hours !== 'unknown') {
		if (!soon.includes(action.deadline)) return action.deadline;
		if (isDoneForToday(here.now, holidays)) return 'next-working-day';
		return isAfterHours(here.now, holidays) ? 'today' : action.deadline;
	}
	if (action.deadline === 'today' && action.afterHours !== undefined && contact.hours !== 'always')
		return isAfterHours(here.now, holidays) ? action.afterHours : action.deadline;
	return action.deadline;
}

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
		.filter((action) => action.through === undefined && action.partner !== 'meld-misdaad-anoniem');
	const found = inLine.find((action) => canCall(here, action.partner))?.partner;
	const tried = track.actions.slice(0, index + 1).map(({ partner }) => partner);
	return found ?? always.find((partner) => !tried.includes(partner)) ?? 'emergency-112';
}
