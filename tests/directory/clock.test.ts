import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/build/root.ts';
import { isDoneForToday, OFFICE_HOURS, openingAt, workingDayAfter } from '../../src/directory/clock.ts';
import { wallTime } from '../../src/directory/wallTime.ts';
import { content } from '../helpers/content.ts';

/** Easter, Whit Monday, King's Day, Ascension Day, Christmas and New Year, as a calendar on the wall has them. */
const holidays = [
	...['2026-01-01', '2026-04-05', '2026-04-06', '2026-04-27', '2026-05-14', '2026-05-24', '2026-05-25'],
	...['2026-12-25', '2026-12-26', '2027-01-01'],
];
const office = { weekdays: '09:00-17:00' } as const;
const at = (moment: string) => wallTime(new Date(moment));
const opens = (date: string, weekday: number, daysAhead: number, time = '09:00') => ({
	state: 'closed',
	opens: { date, weekday, time, daysAhead },
});

describe('a desk with office hours', () => {
	test.each([
		['when it opens', '2026-03-11T09:00+01:00'],
		['by day', '2026-03-11T11:00+01:00'],
		['in its last minute', '2026-03-11T16:59:59+01:00'],
		['on the Tuesday after Whit Monday', '2026-05-26T09:00+02:00'],
	])('is open %s', (_, moment) => {
		expect(openingAt(office, at(moment), holidays)).toEqual({ state: 'open', always: false, until: '17:00' });
	});

	test.each([
		['at night', '2026-03-11T03:00+01:00', opens('2026-03-11', 3, 0)],
		['a minute before it opens', '2026-03-11T08:59+01:00', opens('2026-03-11', 3, 0)],
		['the minute it closes', '2026-03-11T17:00+01:00', opens('2026-03-12', 4, 1)],
		['just before midnight', '2026-03-11T23:59+01:00', opens('2026-03-12', 4, 1)],
		['on Friday evening', '2026-03-13T18:00+01:00', opens('2026-03-16', 1, 3)],
		['on Saturday', '2026-03-14T11:00+01:00', opens('2026-03-16', 1, 2)],
		['on Sunday night', '2026-03-15T02:00+01:00', opens('2026-03-16', 1, 1)],
		['in the small hours of Monday', '2026-03-16T02:00+01:00', opens('2026-03-16', 1, 0)],
		['on Friday evening before Whit Monday', '2026-05-22T18:00+02:00', opens('2026-05-26', 2, 4)],
		['on Whit Monday', '2026-05-25T11:00+02:00', opens('2026-05-26', 2, 1)],
		["early on King's Day", '2026-04-27T07:00+02:00', opens('2026-04-28', 2, 1)],
		["on New Year's Eve, late", '2026-12-31T23:30+01:00', opens('2027-01-04', 1, 4)],
		["on New Year's Day", '2027-01-01T11:00+01:00', opens('2027-01-04', 1, 3)],
		['at Christmas', '2026-12-24T20:00+01:00', opens('2026-12-28', 1, 4)],
	])('is closed %s, and says when it opens', (_, moment, opening) => {
		expect(openingAt(office, at(moment), holidays)).toEqual(opening);
	});

	test('keeps its own hours', () => {
		const mornings = { weekdays: '08:30-12:00' } as const;
		expect(openingAt(mornings, at('2026-03-11T08:45+01:00'), holidays)).toMatchObject({ until: '12:00' });
		expect(openingAt(mornings, at('2026-03-11T12:30+01:00'), holidays)).toEqual(opens('2026-03-12', 4, 1, '08:30'));
	});
});

describe('at any hour', () => {
	test.each(['2026-03-11T03:00+01:00', '2027-01-01T11:00+01:00', '2026-03-14T23:00+01:00'])(
		'%s: open always is open, unknown stays unknown',
		(moment) => {
			expect(openingAt('always', at(moment), holidays)).toEqual({ state: 'open', always: true });
			expect(openingAt('unknown', at(moment), holidays)).toEqual({ state: 'unknown' });
		},
	);
});

describe('the town hall', () => {
	test.each([
		['in office hours', '2026-03-11T11:00+01:00', false, false],
		['before it opens', '2026-03-11T07:00+01:00', true, false],
		['after it closed', '2026-03-11T17:00+01:00', true, true],
		['at the weekend', '2026-03-14T07:00+01:00', true, true],
		['on a holiday', '2027-01-01T07:00+01:00', true, true],
	])('%s', (_, moment, afterHours, done) => {
		expect(openingAt(OFFICE_HOURS, at(moment), holidays).state === 'closed').toBe(afterHours);
		expect(isDoneForToday(OFFICE_HOURS, at(moment), holidays)).toBe(done);
	});

	test('the next working day is never today', () => {
		expect(workingDayAfter(at('2026-03-11T07:00+01:00'), holidays)).toEqual({ date: '2026-03-12', daysAhead: 1 });
		expect(workingDayAfter(at('2026-05-22T18:00+02:00'), holidays)).toEqual({ date: '2026-05-26', daysAhead: 4 });
	});
});

describe('the clock on the wall', () => {
	test.each([
		['the last minute of winter time', '2026-03-29T00:59Z', { date: '2026-03-29', weekday: 7, minutes: 119 }],
		['the first minute of summer time', '2026-03-29T01:00Z', { date: '2026-03-29', weekday: 7, minutes: 180 }],
		['half past two in summer time', '2026-10-25T00:30Z', { date: '2026-10-25', weekday: 7, minutes: 150 }],
		['half past two again, in winter time', '2026-10-25T01:30Z', { date: '2026-10-25', weekday: 7, minutes: 150 }],
		['midnight is the start of a day', '2026-03-10T23:00Z', { date: '2026-03-11', weekday: 3, minutes: 0 }],
		['the year turns here first', '2026-12-31T23:30Z', { date: '2027-01-01', weekday: 5, minutes: 30 }],
	])('%s', (_, moment, wall) => {
		expect(at(moment)).toEqual(wall);
	});

	test.each([
		['spring', '2026-03-27T17:30+01:00', '2026-03-30', '2026-03-30T09:00+02:00'],
		['autumn', '2026-10-23T17:30+02:00', '2026-10-26', '2026-10-26T09:00+01:00'],
	])('over the weekend on which the clock changes in %s, a desk opens on Monday at nine', (_, friday, date, monday) => {
		expect(openingAt(office, at(friday), [])).toEqual(opens(date, 1, 3));
		expect(openingAt(office, at(monday), [])).toMatchObject({ state: 'open' });
		expect(openingAt(office, wallTime(new Date(Date.parse(monday) - 1)), [])).toMatchObject({
			opens: { daysAhead: 0 },
		});
	});

	test.each(['America/New_York', 'Pacific/Auckland', 'UTC'])('is Dutch on a phone that is set to %s', (zone) => {
		const clock = JSON.stringify(join(root, 'src/directory/wallTime.ts'));
		const script = `const { wallTime } = await import(${clock});
			const moments = [new Date(2026, 2, 11, 11), new Date('2026-03-11T11:00+01:00')];
			console.log(JSON.stringify([moments[0].getTimezoneOffset(), ...moments.map(wallTime)]));`;
		const phone = { ...process.env, TZ: zone };
		const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { env: phone });
		const [offset, local, absolute] = JSON.parse(stdout.toString());
		expect(absolute).toEqual({ date: '2026-03-11', weekday: 3, minutes: 11 * 60 });
		// Eleven o'clock on that phone is another moment, and is told in Dutch time too.
		expect(local.minutes).toBe((11 * 60 + offset + 60 + 24 * 60) % (24 * 60));
	});
});

describe('the holidays that the build works out', () => {
	const thisYear = new Date().getFullYear();
	const years = Array.from({ length: 11 }, (_, index) => thisYear + index);

	/** The date of Easter, by the rule of Gauss as Meeus gives it. */
	function easter(year: number): Date {
		const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
		const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
		const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
		const m = Math.floor((a + 11 * h + 22 * l) / 451);
		return new Date(Date.UTC(year, 2, 22 + h + l - 7 * m));
	}
	const after = (year: number, days: number): string =>
		new Date(easter(year).getTime() + days * 86_400_000).toISOString().slice(0, 10);

	test.each(years)('%i has every day on which a town hall is closed', (year) => {
		const king = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? '04-26' : '04-27';
		const fixed = ['01-01', king, '12-25', '12-26'].map((day) => `${year}-${day}`);
		const moving = [1, 39, 50].map((days) => after(year, days));
		expect(content.guide.holidays).toEqual(expect.arrayContaining([...fixed, ...moving]));
	});
});
