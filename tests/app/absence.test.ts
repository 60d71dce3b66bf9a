import { beforeEach, describe, expect, test } from 'vitest';
import { AWAY, GRACE, idleCount, MINUTE, PATIENCE, stopwatch } from '../../src/app/absence.ts';

const SECOND = 1000;
let wall: number;
let steady: number;
const clocks = { wall: () => wall, steady: () => steady };

beforeEach(() => {
	wall = Date.UTC(2026, 10, 23, 9);
	steady = 5000;
});

/** Time goes by while the device is awake. */
function pass(time: number): void {
	wall += time;
	steady += time;
}

/** The phone sleeps: on many devices the steady clock stands still meanwhile. */
function sleep(time: number): void {
	wall += time;
}

test('the limits: 10 minutes in a walk, 30 where the reader is told to call, 2 to extend, half a minute away', () => {
	expect(PATIENCE).toEqual({ asking: 600 * SECOND, calling: 1800 * SECOND });
	expect([GRACE, AWAY]).toEqual([120 * SECOND, 30 * SECOND]);
});

describe('a stopwatch never says less than has passed', () => {
	test('while both clocks run', () => {
		const passed = stopwatch(clocks);
		pass(3 * MINUTE);
		expect(passed()).toBe(3 * MINUTE);
	});

	test('when somebody sets the clock back', () => {
		const passed = stopwatch(clocks);
		pass(MINUTE);
		wall -= 60 * MINUTE;
		pass(MINUTE);
		expect(passed()).toBe(2 * MINUTE);
	});

	test('when the clock jumps forward', () => {
		const passed = stopwatch(clocks);
		wall += 60 * MINUTE;
		expect(passed()).toBe(60 * MINUTE);
	});

	test('when the phone sleeps and its steady clock stands still', () => {
		const passed = stopwatch(clocks);
		sleep(45 * MINUTE);
		pass(SECOND);
		expect(passed()).toBe(45 * MINUTE + SECOND);
	});

	test('nor less than nothing', () => {
		const passed = stopwatch(clocks);
		wall -= MINUTE;
		expect(passed()).toBe(0);
	});
});

describe('idle', () => {
	const { asking, calling } = PATIENCE;
	let idle: ReturnType<typeof idleCount>;

	beforeEach(() => {
		idle = idleCount(clocks);
	});

	const looks = (patience: number = asking) => idle.look(patience, false);
	const isAway = (patience: number = asking) => idle.look(patience, true);

	test('a warning after 10 minutes in a walk, and two minutes later the walk is wiped', () => {
		pass(asking - 1);
		expect(looks()).toBe('nothing');
		pass(1);
		expect(looks()).toBe('warning');
		pass(GRACE - 1);
		expect(looks()).toBe('warning');
		pass(1);
		expect(looks()).toBe('wipe');
	});

	test('after 30 minutes where the reader is told to call', () => {
		pass(calling - 1);
		expect(looks(calling)).toBe('nothing');
		pass(1);
		expect(looks(calling)).toBe('warning');
	});

	test('a touch begins the ten minutes anew', () => {
		pass(asking - 1);
		idle.touch();
		pass(asking - 1);
		expect(looks()).toBe('nothing');
	});

	test('who extends has the whole time again, and a whole warning after it', () => {
		pass(asking);
		expect(looks()).toBe('warning');
		pass(GRACE - 1);
		idle.touch();
		expect(looks()).toBe('nothing');
		pass(asking);
		expect(looks()).toBe('warning');
		pass(GRACE - 1);
		expect(looks()).toBe('warning');
	});

	test.each([
		['the clock jumps an hour forward', () => sleep(60 * MINUTE)],
		['the tab was throttled and is looked at once in an hour', () => pass(60 * MINUTE)],
	])('who looks at the screen is always warned first: %s', (_, happens) => {
		pass(MINUTE);
		happens();
		expect(looks()).toBe('warning');
		pass(GRACE - 1);
		expect(looks()).toBe('warning');
		pass(1);
		expect(looks()).toBe('wipe');
	});

	test('a clock that leaps and is set right: warned anew when it is really time', () => {
		wall += 60 * MINUTE;
		expect(looks()).toBe('warning');
		wall -= 60 * MINUTE;
		expect(looks()).toBe('nothing');
		pass(asking);
		expect(looks()).toBe('warning');
		pass(GRACE - 1);
		expect(looks()).toBe('warning');
	});

	test('a clock that is set back does not make it longer', () => {
		pass(asking - MINUTE);
		wall -= 24 * 60 * MINUTE;
		pass(MINUTE);
		expect(looks()).toBe('warning');
		wall -= 24 * 60 * MINUTE;
		pass(GRACE);
		expect(looks()).toBe('wipe');
	});

	test('nobody looks: wiped without a warning once its time has passed too, also when the phone slept', () => {
		sleep(asking + GRACE - 1);
		expect(isAway()).toBe('warning');
		sleep(1);
		expect(isAway()).toBe('wipe');
	});

	test('away is no reason to wait longer: a warning that nobody saw runs on', () => {
		pass(asking);
		expect(isAway()).toBe('warning');
		pass(GRACE);
		expect(looks()).toBe('wipe');
	});

	test('on to a screen that tells to call, there is more time', () => {
		pass(asking);
		expect(looks(calling)).toBe('nothing');
		pass(calling - asking);
		expect(looks(calling)).toBe('warning');
	});
});
