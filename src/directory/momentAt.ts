import { wallTime } from './wallTime.ts';

/** The moment at which a Dutch wall shows this date (2026-03-11) and this time (14:30); none where the clock skips it. */
export function momentAt(date: string, time: string): Date | undefined {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return ['+01:00', '+02:00']
		.map((zone) => new Date(`${date}T${time}${zone}`))
		.find((moment) => {
			if (Number.isNaN(moment.getTime())) return false;
			const shown = wallTime(moment);
			return shown.date === date && shown.minutes === hours * 60 + minutes;
		});
}
