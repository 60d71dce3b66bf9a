import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RunningApp } from '../helpers/monkey/runningApp.ts';
import { BOA, Opened, places } from './places.ts';

let opened: Opened;
let flow: ReturnType<RunningApp['flow']>;

beforeEach(() => {
	opened = new Opened();
});

afterEach(() => {
	opened.browser.close();
	expect(opened.app.flow()).toBeUndefined();
	expect(flow === undefined || flow.getSnapshot().status === 'stopped').toBe(true);
});

function goTo(place: string): void {
	places[place]?.(opened);
	flow = opened.app.flow();
}

/** Whatever a reader did stands in none of this. */
function expectNothingLeft(): void {
	const { pages, before, search, refused, over, notice: _, flow: walk, ...rest } = opened.app.context();
	expect({ pages, before, search, refused, over, walk }).toEqual({ pages: [], before: [] });
	expect(rest).toMatchObject({ settings: BOA, own: {}, language: 'nl', appearance: 'system' });
	expect(JSON.stringify(rest)).not.toMatch(/paniek|WRONG|own-name|offender|answers|[0-9A-Z]{4}-[0-9A-Z]{4}/);
}

const walks = Object.keys(places).filter(
	(name) =>
		!/start|over a page|part of a page|numbers|nothing|hidden|over the page/.test(name) &&
		name !== 'the cover over a page',
);

describe.each(Object.keys(places))('from %s', (place) => {
	beforeEach(() => goTo(place));

	test('hidden by one wish: covered at once, and nothing left', () => {
		opened.app.send({ type: 'screen.hide' });
		expect(place === 'the screen that is hidden already' || opened.browser.isCovered()).toBe(true);
		expect(opened.place()).toBe('hidden');
		expectNothingLeft();
		expect(opened.app.context().notice).toBeUndefined();
	});

	test('away and back before anything is drawn in its place: covered still', () => {
		if (place === 'the screen that is hidden already') opened.app.send({ type: 'screen.show' });
		opened.app.send({ type: 'screen.hide' });
		opened.browser.leave();
		opened.browser.comeBack();
		expect(opened.browser.isCovered()).toBe(true);
	});

	test('hidden by the keys', () => {
		for (let count = 0; count < 3; count++) opened.browser.press('Shift');
		expect(opened.place()).toBe('hidden');
		expectNothingLeft();
	});

	test('back, forward and what comes back from the memory of the browser show the hidden screen', () => {
		opened.browser.touch(() => opened.app.send({ type: 'screen.hide' }));
		const { history } = opened.browser;
		history.settle();
		for (const step of [1, -1, -1, 1] as const) history.press(step);
		opened.browser.pageHide();
		opened.browser.pageShow();
		expect(opened.place()).toBe('hidden');
		expectNothingLeft();
	});

	test('from there only to the start, and nothing of before stands there', () => {
		opened.app.send({ type: 'screen.hide' });
		opened.app.send({ type: 'screen.show' });
		expectNothingLeft();
		expect(opened.screen()).toMatchObject({ kind: 'start', title: 'Signaalroute' });
		expect(opened.screen()?.notice).toBeUndefined();
	});

	test('"klaar" and "wis" end it on the start', () => {
		opened.app.send({ type: 'screen.show' });
		opened.app.send({ type: 'walk.leave' });
		expect(opened.place()).toBe('start');
		expectNothingLeft();
	});
});

test.each(walks)('idle for too long wipes %s, and the start says so', (place) => {
	goTo(place);
	opened.app.shell.send({ type: 'idle.over' });
	expectNothingLeft();
	expect(opened.screen()).toMatchObject({ kind: 'start', notice: expect.stringMatching(/./) });
});
