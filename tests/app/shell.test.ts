import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Opened, places } from './places.ts';

let opened: Opened;

beforeEach(() => {
	opened = new Opened();
});

afterEach(() => opened.browser.close());

const walkIn = () => opened.app.flow()?.getSnapshot().context;

describe('the warning', () => {
	test('leaves every answer where it is, and goes when the reader is there', () => {
		opened.walkToOutcome();
		const before = walkIn();
		opened.app.shell.send({ type: 'idle.warn' });
		expect(opened.screen()?.over).toMatchObject({ kind: 'idle', stay: { wish: { type: 'idle.extend' } } });
		opened.app.shell.send({ type: 'idle.end' });
		expect(opened.screen()?.over).toBeUndefined();
		expect(walkIn()).toEqual(before);
	});
});

describe('the cover', () => {
	test('keeps the place: the question and what was ticked', () => {
		places['boxes that are ticked']?.(opened);
		const before = walkIn();
		opened.app.shell.send({ type: 'screen.cover' });
		expect(opened.screen()?.over).toMatchObject({ kind: 'cover', stay: { wish: { type: 'screen.show' } } });
		opened.app.send({ type: 'screen.show' });
		expect(opened.screen()?.over).toBeUndefined();
		expect(walkIn()).toEqual(before);
	});

	test('keeps the place: a page, and what was searched there', () => {
		opened.search('school');
		opened.app.shell.send({ type: 'screen.cover' });
		opened.app.send({ type: 'screen.show' });
		expect(opened.screen()).toMatchObject({ kind: 'partners', search: { value: 'school' } });
	});

	test('goes before the warning: who looks at a cover may be somebody else', () => {
		opened.walkToOutcome();
		for (const type of ['idle.warn', 'screen.cover', 'idle.warn', 'idle.end'] as const) opened.app.shell.send({ type });
		expect(opened.screen()?.over?.kind).toBe('cover');
	});

	test.each([
		['a walk', 'an outcome where nobody answers'],
		['a page over a walk', 'a page over an outcome'],
		['a page over the start', 'the numbers, while searching'],
	])('its "wis" wipes what lies under it: %s', (_, place) => {
		places[place]?.(opened);
		opened.app.shell.send({ type: 'screen.cover' });
		opened.app.send(opened.screen()?.over?.wipe.wish ?? { type: 'idle.extend' });
		expect(opened.screen()).toMatchObject({ kind: 'start' });
		expect(opened.screen()?.over).toBeUndefined();
	});
});

describe('the back key does nothing under what lies over the screen: nobody sees what it takes away', () => {
	test.each(['idle.warn', 'screen.cover'] as const)('%s', (type) => {
		opened.browser.touch(() => opened.walkToOutcome());
		const before = walkIn()?.answers;
		opened.app.shell.send({ type });
		opened.browser.touch();
		opened.browser.history.press(-1);
		opened.app.send({ type: 'answer.undo' });
		expect(walkIn()?.answers).toEqual(before);
	});
});

describe('what comes late brings nothing back', () => {
	test.each([
		['while it is hidden', () => opened.app.arrive()],
		['after it', () => undefined],
	])('a journey that was asked for before its part had come, %s', (_, comes) => {
		opened.browser.close();
		opened = new Opened('advice');
		opened.walk('meldcode');
		opened.app.send({ type: 'screen.hide' });
		comes();
		expect(opened.place()).toBe('hidden');
		opened.app.send({ type: 'screen.show' });
		opened.app.arrive();
		expect(opened.place()).toBe('start');
	});

	test('nor over a page that was opened meanwhile', () => {
		opened.browser.close();
		opened = new Opened('advice');
		opened.walk('meldcode');
		opened.open('partners');
		opened.app.arrive();
		expect(opened.screen()?.kind).toBe('partners');
	});

	test('that something was copied', async () => {
		opened.walkToOutcome();
		opened.app.send({ type: 'text.copy', text: 'R20' });
		opened.app.send({ type: 'screen.hide' });
		for (let turns = 0; turns < 4; turns++) await Promise.resolve();
		opened.app.send({ type: 'screen.show' });
		expect(opened.screen()?.notice).toBeUndefined();
	});
});

test('a page that is closed keeps nothing of what was typed or meant there', () => {
	opened.search('iemand in paniek');
	opened.app.send({ type: 'page.close' });
	opened.app.send({ type: 'page.open', page: 'code' });
	opened.app.send({ type: 'code.open', code: 'WRONG' });
	opened.app.send({ type: 'page.close' });
	expect(JSON.stringify(opened.app.context())).not.toMatch(/paniek|WRONG/);
});

test('a newer version waits while a screen is hidden, as it does in a walk and over a page', () => {
	const isBusy = () => opened.app.isBusy();
	expect(isBusy()).toBe(false);
	opened.open('partners');
	expect(isBusy()).toBe(true);
	opened.app.send({ type: 'screen.hide' });
	expect(isBusy()).toBe(true);
	opened.app.send({ type: 'screen.show' });
	expect(isBusy()).toBe(false);
});

test('only a municipality or a role is kept as one', () => {
	opened.walk('signal', { municipality: 'own-name', role: 'adult' });
	expect(opened.app.context().settings).toEqual({ municipality: 'midden-delfland', role: 'boa' });
});

test('nothing lies over the start once the settings were erased', () => {
	opened.walkToOutcome();
	opened.app.shell.send({ type: 'screen.cover' });
	opened.app.send({ type: 'settings.erase' });
	expect(opened.screen()).toMatchObject({ kind: 'start' });
	expect(opened.screen()?.over).toBeUndefined();
});
