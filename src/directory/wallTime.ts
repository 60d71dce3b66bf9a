const ZONE = 'Europe/Amsterdam';

/** A moment as the clock on a Dutch wall shows it. */
export type WallTime = {
	/** 2026-11-22 */
	date: string;
	/** 1 is Monday, 7 is Sunday. */
	weekday: number;
	/** Minutes since midnight. */
	minutes: number;
};

const format = new Intl.DateTimeFormat('en-GB', {
	timeZone: ZONE,
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23',
});

/** Wall time in the Netherlands, wherever the phone thinks it is. */
export function wallTime(now: Date): WallTime {
	const parts = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
	const date = `${parts.year}-${parts.month}-${parts.day}`;
	return { date, weekday: weekdayOf(date), minutes: Number(parts.hour) * 60 + Number(parts.minute) };
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: string): number {
	return new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
}
