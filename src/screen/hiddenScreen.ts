import { dayAfter, isWorkingDay } from '../directory/clock.ts';
import { wallTime, weekdayOf } from '../directory/wallTime.ts';
import type { Texts } from './texts.ts';
import { format } from './words.ts';

/** A month on a calendar: what stands here instead of the app, and true all the same. */
export type HiddenScreen = {
	language: Texts['language'];
	title: string;
	/** "november 2026" */
	month: string;
	weekdays: { short: string; long: string }[];
	/** `day` is absent outside the month. */
	weeks: { day?: number; date: string; isToday: boolean; isFree: boolean }[][];
	back: string;
};

export function hiddenScreen(texts: Texts, holidays: readonly string[], now: Date): HiddenScreen {
	const today = wallTime(now).date;
	const first = `${today.slice(0, 8)}01`;
	const begin = dayAfter(first, 1 - weekdayOf(first));
	const isThisMonth = (date: string): boolean => date.slice(0, 7) === today.slice(0, 7);
	const weeks = [0, 1, 2, 3, 4, 5]
		.map((week) => [0, 1, 2, 3, 4, 5, 6].map((day) => dayAfter(begin, week * 7 + day)))
		.filter((dates) => dates.some(isThisMonth));
	const named = (date: string, weekday: 'short' | 'long'): string => format(texts, date, { weekday });
	return {
		language: texts.language,
		title: texts.ui('hidden.title'),
		month: format(texts, today, { month: 'long', year: 'numeric' }),
		weekdays: (weeks[0] ?? []).map((date) => ({ short: named(date, 'short'), long: named(date, 'long') })),
		weeks: weeks.map((dates) =>
			dates.map((date) => ({
				date,
				...(isThisMonth(date) ? { day: Number(date.slice(8)) } : {}),
				isToday: date === today,
				isFree: !isWorkingDay(date, holidays),
			})),
		),
		back: texts.ui('hidden.back'),
	};
}
