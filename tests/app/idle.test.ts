import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AWAY, GRACE, MINUTE, PATIENCE } from '../../src/app/absence.ts';
import type { Page } from '../../src/screen/screen.ts';
import { Opened, places } from './places.ts';
import { watched } from './watched.ts';

const { asking, calling } = PATIENCE;
const consulting = {
	'M-START': 'step-2',
	'danger-now': 'no',
	M01b: 'yes',
	age: 'adult',
	M03: 'no',
	'M-T': 'no',
	M04: 'no',
};
let { browser, told, reader, stay } = watched();

beforeEach(() => {
	browser.close();
	({ browser, told, reader, stay } = watched());
});

afterEach(() => browser.close());

/** Minute by minute, as in a tab that is throttled. */
function pass(time: number): void {
	for (let left = time; left > 0; left -= MINUTE) browser.pass(Math.min(left, MINUTE));
}

describe('idle', () => {
	test('warned after ten minutes, wiped two minutes later', () => {
		pass(asking - MINUTE);
		expect(told).toEqual([]);
		browser.pass(MINUTE);
		expect(told).toEqual(['idle.warn']);
		pass(GRACE);
		expect(told.at(-1)).toBe('idle.over');
	});

	test('warned after thirty minutes on a screen that tells the reader to call', () => {
		reader.calling = true;
		pass(calling - MINUTE);
		expect(told).toEqual([]);
		browser.pass(MINUTE);
		expect(told).toEqual(['idle.warn']);
	});

	test.each([
		['a touch', () => browser.touch()],
		['a key', () => browser.press('Tab')],
		['a press by a screen reader or a spoken command, which is a click and no more,', () => browser.click()],
	])('%s is a sign of life', (_, sign) => {
		pass(asking - MINUTE);
		sign();
		pass(asking - MINUTE);
		expect(told).toEqual([]);
	});

	test('without a walk there is nothing to wipe, and the time before a walk does not count', () => {
		Object.assign(reader, { secret: false, walking: false });
		pass(60 * MINUTE);
		browser.touch();
		reader.walking = true;
		pass(asking - MINUTE);
		expect(told).toEqual([]);
	});

	test('a walk that is begun with a click and no more is not warned at once', () => {
		Object.assign(reader, { secret: false, walking: false });
		pass(60 * MINUTE);
		browser.click(() => Object.assign(reader, { secret: true, walking: true }));
		browser.pass(MINUTE);
		expect(told).toEqual([]);
	});
});

test('whoever takes the cover away is there, and is warned before anything is wiped', () => {
	const opened = new Opened();
	try {
		places['the 112 card']?.(opened);
		opened.screen();
		opened.browser.leave();
		opened.browser.pass(31 * MINUTE);
		opened.browser.comeBack();
		expect(opened.app.context().over).toBe('cover');
		opened.browser.touch(() => opened.app.send({ type: 'screen.show' }));
		opened.screen();
		opened.browser.pass(11 * MINUTE, true);
		opened.browser.touch();
		expect(opened.app.flow()).toBeDefined();
	} finally {
		opened.browser.close();
	}
});

describe('how long a reader may be idle in a walk is told by what stands in view', () => {
	const pageOver = (page: Page) => (opened: Opened) => {
		opened.walkToOutcome();
		opened.open(page);
	};
	const atOutcome = (opened: Opened) => opened.walkToOutcome();

	/** In minutes, until the warning. */
	function patienceOn(goThere: (opened: Opened) => void): number {
		const opened = new Opened();
		try {
			goThere(opened);
			opened.screen();
			for (let gone = 1; gone <= 60; gone++) {
				opened.browser.pass(MINUTE);
				if (opened.app.context().over === 'idle') return gone;
			}
			return Number.NaN;
		} finally {
			opened.browser.close();
		}
	}

	test.each([
		['an outcome', atOutcome],
		['the 112 card', places['the 112 card'] ?? atOutcome],
		['the numbers over an outcome', pageOver('partners')],
		['a question that says whom to consult', (opened: Opened) => opened.walk('meldcode', consulting)],
	])('thirty minutes: %s', (_, goThere) => expect(patienceOn(goThere)).toBe(30));

	test.each([
		['a question', places['a question'] ?? atOutcome],
		['the settings over an outcome', pageOver('settings')],
		['the choice of a role over an outcome', pageOver('role')],
		['about the app, over an outcome', pageOver('about')],
		['what the app keeps, over an outcome', pageOver('kept')],
		['a sheet to read aloud from, over an outcome', pageOver('talk')],
		['who reads along, over an outcome', pageOver('receivers')],
	])('ten minutes: %s', (_, goThere) => expect(patienceOn(goThere)).toBe(10));
});

describe('a touch that comes too late', () => {
	test('ends the walk all the same: an hour of sleep is not undone by a tap', () => {
		browser.leave();
		browser.pass(60 * MINUTE, true);
		browser.comeBack();
		browser.touch();
		expect(told.at(-1)).toBe('idle.over');
	});

	test('beside the button of the warning extends nothing', () => {
		pass(asking);
		browser.touch();
		pass(GRACE);
		expect(told.at(-1)).toBe('idle.over');
	});

	test('that button does, for the whole time and a whole warning', () => {
		pass(asking);
		stay();
		expect(told.at(-1)).toBe('idle.end');
		pass(asking - MINUTE);
		expect(told.at(-1)).toBe('idle.end');
		browser.pass(MINUTE);
		expect(told.at(-1)).toBe('idle.warn');
	});

	test('under the cover is nobody: the walk ends in its time', () => {
		browser.leave();
		browser.pass(AWAY);
		browser.comeBack();
		for (let count = 0; count < 12; count++) {
			browser.pass(MINUTE);
			browser.touch();
		}
		expect(told.at(-1)).toBe('idle.over');
	});
});

describe('away for long', () => {
	test('back within the time to extend: the warning, and the cover over it', () => {
		browser.leave();
		browser.pass(asking + MINUTE, true);
		browser.comeBack();
		expect(told).toEqual(['idle.warn', 'screen.cover']);
	});

	test('in a tab that still gets its turn now and then: wiped without waiting for anybody', () => {
		browser.leave();
		pass(asking + GRACE);
		expect(told.at(-1)).toBe('idle.over');
		browser.comeBack();
		expect(browser.isCovered()).toBe(false);
	});
});
