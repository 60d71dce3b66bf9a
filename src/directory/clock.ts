import type { Hours } from '../flow/registers.ts';
import { type WallTime, weekdayOf } from './wallTime.ts';

export type Opening =
	| { state: 'open'; always: boolean; until?: string }
	| { state: 'closed'; opens: { date: string; weekday: number; time: string; daysAhead: number } }
	| { state: 'unknown' };

export function dayAfter(date: string, days: number): string {
	const noon = new Date(`${date}T12:00:00Z`);
	noon.setUTCDate(noon.getUTCDate() + days);
	return noon.toISOString().slice(0, 10);
}

export function isWorkingDay(date: string, holidays: readonly string[]): boolean {
	return weekdayOf(date) <= 5 && !holidays.includes(date);
}

/** Whether a partner with these hours can be reached now, and if not, when it opens. */
export function openingAt(hours: Hours, now: WallTime, holidays: readonly string[]): Opening {
	if (hours === 'always') return { state: 'open', always: true };
	if (hours === 'unknown') return { state: 'unknown' };
	const [from, until] = hours.weekdays.split('-') as [string, string];
	if (isWorkingDay(now.date, holidays) && now.minutes >= minutesOf(from) && now.minutes < minutesOf(until))
		return { state: 'open', always: false, until };
	const opensToday = now.minutes < minutesOf(from) && isWorkingDay(now.date, holidays);
	const { date, daysAhead } = opensToday ? { date: now.date, daysAhead: 0 } : workingDayAfter(now, holidays);
	return { state: 'closed', opens: { date, weekday: weekdayOf(date), time: from, daysAhead } };
}

/** The first working day after this one. */
export function workingDayAfter({ date }: WallTime, holidays: readonly string[]): { date: string; daysAhead: number } {
	let daysAhead = 1;
	while (!isWorkingDay(dayAfter(date, daysAhead), holidays)) daysAhead += 1;
	return { date: dayAfter(date, daysAhead), daysAhead };
}

function minutesOf(time: string): number {
	const [hours, minutes] = time.split(':');
	return Number(hours) * 60 + Number(minutes);
}

/** Closed, and not open again today. */
export function isDoneForToday(hours: Hours, now: WallTime, holidays: readonly string[]): boolean {
	const opening = openingAt(hours, now, holidays);
	return opening.state === 'closed' && opening.opens.daysAhead > 0;
}

/** The hours in which a town hall can be reached. */
export const OFFICE_HOURS: Hours = { weekdays: '09:00-17:00' };
