import type { Opening } from '../directory/clock.ts';
import { wallTime } from '../directory/wallTime.ts';
import type { Texts } from './texts.ts';
import { dateText, format } from './words.ts';

/** Hours, days and months as a reader says them. */

export function openingText(texts: Texts, opening: Opening): string {
	if (opening.state === 'unknown') return texts.ui('open.unknown');
	if (opening.state === 'open')
		return opening.always
			? texts.ui('open.always')
			: texts.ui('open.until', { time: clockTime(texts, opening.until ?? '') });
	const { daysAhead, time, date } = opening.opens;
	return texts.ui('open.closed', { day: dayName(texts, date, daysAhead), time: clockTime(texts, time) });
}

/** "vandaag", "morgen", "maandag", or "maandag 4 januari" when that is more than six days off. */
export function dayName(texts: Texts, date: string, daysAhead: number): string {
	if (daysAhead === 0) return texts.ui('day.today');
	if (daysAhead === 1) return texts.ui('day.tomorrow');
	const long = daysAhead > 6 ? ({ day: 'numeric', month: 'long' } as const) : {};
	return format(texts, date, { weekday: 'long', ...long });
}

/** Nothing, until the day before which the content should have been looked at again. */
export function overdueText(texts: Texts, reviewBy: string, now: Date): string {
	if (wallTime(now).date < reviewBy) return '';
	return ` · ${texts.ui('app.overdue', { date: dateText(texts, reviewBy) })}`;
}

/** "november 2026" */
export function monthText(texts: Texts, month: string): string {
	return format(texts, `${month}-15`, { month: 'long', year: 'numeric' });
}

/** A moment on the clock of the device: "zondag 22 november 2026 om 15:45" */
export function momentText(texts: Texts, moment: Date): string {
	return format(texts, moment.toISOString(), { timeZone: 'Europe/Amsterdam', dateStyle: 'full', timeStyle: 'short' });
}

/** A date in full where it is one; "2022 of later" as it stands. */
export function sourceDate(texts: Texts, date: string | undefined): string {
	if (date === undefined) return texts.ui('about.undated');
	return /^\d{4}-\d\d-\d\d$/.test(date) ? dateText(texts, date) : date;
}

function clockTime(texts: Texts, time: string): string {
	const [hours = '', minutes = ''] = time.split(':');
	return texts.ui('open.time', { hours: Number(hours), minutes });
}
