import Holidays from 'date-holidays';

/** The years for which public holidays are known; outside them a working day is a weekday. */
const HOLIDAY_YEARS = 12;

const known = new Map<number, string[]>();

/** Days on which a Dutch town hall is closed, computed at build time by a library with the rules of the law. */
export function publicHolidays(from: number): string[] {
	const days = known.get(from) ?? daysFrom(from);
	known.set(from, days);
	return days;
}

function daysFrom(from: number): string[] {
	const calendar = new Holidays('NL');
	const years = Array.from({ length: HOLIDAY_YEARS }, (_, index) => from - 1 + index);
	return years
		.flatMap((year) => calendar.getHolidays(year))
		.filter(({ type }) => type === 'public')
		.map(({ date }) => date.slice(0, 10));
}
