import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AWAY, MINUTE } from '../../src/app/absence.ts';
import { watched } from './watched.ts';

const SECOND = 1000;

let { browser, told, reader } = watched();

beforeEach(() => {
	browser.close();
	({ browser, told, reader } = watched());
});

afterEach(() => browser.close());

describe('three times Shift hides the screen', () => {
	const shift = (how = {}) => browser.press('Shift', how);

	test('within two seconds', () => {
		shift();
		browser.pass(900);
		shift();
		browser.pass(900);
		expect(told).toEqual([]);
		shift();
		expect(told).toEqual(['screen.hide']);
	});

	test('also where nothing is walked: one key for every screen', () => {
		Object.assign(reader, { secret: false, walking: false });
		for (let count = 0; count < 3; count++) shift();
		expect(told).toEqual(['screen.hide']);
	});

	test.each([
		['slower than that', () => browser.pass(1001)],
		['with another key in between: capitals are typed so', () => browser.press('A')],
		['with a touch in between: that selects text', () => browser.touch()],
	])('not %s', (_, between) => {
		for (let count = 0; count < 4; count++) {
			shift();
			between();
		}
		expect(told).toEqual([]);
	});

	test('not by holding the key', () => {
		shift();
		for (let count = 0; count < 20; count++) shift({ repeat: true });
		expect(told).toEqual([]);
	});

	test('not together with Alt or Control: that changes the layout of the keyboard', () => {
		for (const held of [{ altKey: true }, { ctrlKey: true }, { metaKey: true }])
			for (let count = 0; count < 4; count++) shift(held);
		expect(told).toEqual([]);
	});
});

describe('the cover', () => {
	test('is there the moment the app goes out of view, and off when the reader is back in time', () => {
		browser.leave();
		expect(browser.isCovered()).toBe(true);
		browser.pass(AWAY - 1);
		browser.comeBack();
		expect(browser.isCovered()).toBe(false);
		expect(told).toEqual([]);
	});

	test('after half a minute the reader comes back to a cover, and nothing is seen before it is drawn', () => {
		browser.leave();
		browser.pass(AWAY);
		browser.comeBack();
		expect(told).toEqual(['screen.cover']);
		expect(browser.isCovered()).toBe(true);
	});

	test.each([
		['the phone slept', () => browser.pass(AWAY, true)],
		['its clock was set back meanwhile', () => [browser.pass(AWAY), browser.setClock(-60 * MINUTE)]],
	])('also when %s', (_, happens) => {
		browser.leave();
		happens();
		browser.comeBack();
		expect(told).toEqual(['screen.cover']);
	});

	test('away again without a tap on it: the cover still stands there, not an empty screen', () => {
		for (const time of [AWAY, AWAY, SECOND]) {
			browser.leave();
			expect(browser.isCovered()).toBe(true);
			browser.pass(time);
			browser.comeBack();
		}
		expect(told).toEqual(['screen.cover']);
		expect(browser.isCovered()).toBe(false);
	});

	test('over what was left by a link, and came back from the memory of the browser', () => {
		browser.pageHide();
		expect(browser.isCovered()).toBe(true);
		browser.pass(AWAY);
		browser.pageShow();
		expect(told).toEqual(['screen.cover']);
	});

	test('times one absence from its first sign to its last', () => {
		browser.leave();
		browser.pass(AWAY - SECOND);
		browser.pageHide();
		browser.pass(SECOND);
		browser.pageShow();
		expect(told).toEqual(['screen.cover']);
	});

	test('when the reader had gone before anybody watched', () => {
		browser.close();
		({ browser, told } = watched({ gone: true }));
		expect(browser.isCovered()).toBe(true);
		browser.pass(AWAY);
		browser.comeBack();
		expect(told).toEqual(['screen.cover']);
	});

	test('where nothing is secret there is none', () => {
		Object.assign(reader, { secret: false, walking: false });
		browser.leave();
		expect(browser.isCovered()).toBe(false);
		browser.pass(AWAY);
		browser.comeBack();
		expect(told).toEqual([]);
	});
});
