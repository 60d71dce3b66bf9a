import { describe, expect, test } from 'vitest';
import type { Route } from '../../src/flow/content.ts';
import { SECTIONS, sectionOf } from '../../src/flow/section.ts';
import { pathOf, stepOf, type Walk } from '../../src/flow/walk.ts';
import { moreScreens } from '../../src/screen/more.ts';
import { toScreen } from '../../src/screen/toScreen.ts';
import { content } from '../helpers/content.ts';
import { flowFor, journeyFor } from '../helpers/journeys.ts';
import { resourcesIn, stateOf } from '../helpers/screens.ts';

const journey = journeyFor('meldcode');
const { route } = flowFor('meldcode');
const weighing = { V1: 'M11', V2: 'M12', V3: 'M13', V4: 'M14', V5: 'M15' };

/** The content with another way of weighing for this role: one word of the data. */
function weighingFor(role: string, way: string): Route {
	const changed = structuredClone(content.route);
	const found = changed.roles[role];
	if (found === undefined) throw new Error(`no role ${role}`);
	found.weighing = way;
	return changed;
}

function situationFor(changed: Route, role: string) {
	return pathOf(changed, { presets: { municipality: 'other', role }, answers: [] }).situation;
}

describe('where the weighing questions are asked is data per role', () => {
	test.each([
		// meldcode.md finding 4: the regional source asks all five in step 4; others split, or ask all in step 5.
		['all-in-4', ['4', '4', '4', '4', '4']],
		['first-in-4', ['4', '5', '5', '5', '5']],
		['all-in-5', ['5', '5', '5', '5', '5']],
	])('%s', (way, sections) => {
		const situation = situationFor(weighingFor('wmo', way), 'wmo');
		const found = Object.values(weighing).map((step) => sectionOf(journey, stepOf(route, step), situation));
		expect(found).toEqual(sections);
	});

	test('the region asks all five in step 4, for every role', () => {
		expect(Object.values(content.route.roles).map((role) => role.weighing)).toEqual(
			Object.keys(content.route.roles).map(() => 'all-in-4'),
		);
	});

	test('the decisions stay in step 5, whatever the role', () => {
		for (const way of ['all-in-4', 'first-in-4', 'all-in-5'])
			for (const step of ['M-MELD', 'M-MELD2', 'M-MELD2-outside', 'M16'])
				expect(sectionOf(journey, stepOf(route, step), situationFor(weighingFor('boa', way), 'boa'))).toBe('5');
	});

	test('a municipality can set it for one of its roles', () => {
		const changed = structuredClone(content.route);
		const place = changed.municipalities.other;
		if (place) place.weighing = { wmo: 'all-in-5' };
		expect(situationFor(changed, 'wmo').weighing).toBe('all-in-5');
		expect(situationFor(changed, 'youth').weighing).toBe('all-in-4');
	});
});

describe('what the reader sees of it', () => {
	const answers = (entry: string, ...more: [string, string][]) =>
		[['M-START', entry], ['danger-now', 'no'], ['age', 'under-18'], ['M-T', 'no'], ...more].map(
			([step = '', one = '']) => ({
				step,
				chosen: [one],
			}),
		);
	const presets = { municipality: 'other', role: 'wmo' };
	const atFirstQuestion: Walk = { presets, answers: answers('step-4', ['M10', 'done']) };

	function stepperFor(way: string, walk: Walk): { at: string; text: string | undefined; now: string[] } {
		const changed = weighingFor('wmo', way);
		const more = moreScreens(changed, content.guide, content.more);
		const screen = toScreen(stateOf(walk, { journey: 'meldcode' }), { ...resourcesIn('nl'), route: changed, more });
		if (screen.kind !== 'question') throw new Error(`not a question but ${screen.kind}`);
		const stepper = screen.guidance?.stepper;
		const now = (stepper?.entries ?? []).filter(({ state }) => state === 'now').map(({ id }) => id);
		return { at: screen.step, text: stepper?.text, now };
	}

	test('the stepper shows the first weighing question in step 4, or in step 5', () => {
		expect(stepperFor('all-in-4', atFirstQuestion)).toEqual({ at: 'M11', text: 'Stap 4 van 5: Wegen', now: ['4'] });
		expect(stepperFor('first-in-4', atFirstQuestion)).toEqual({ at: 'M11', text: 'Stap 4 van 5: Wegen', now: ['4'] });
		expect(stepperFor('all-in-5', atFirstQuestion)).toEqual({ at: 'M11', text: 'Stap 5 van 5: Beslissen', now: ['5'] });
	});

	test('and the second in step 4 only where all are there', () => {
		const atSecond: Walk = { presets, answers: answers('step-4', ['M10', 'done'], ['M11', 'yes']) };
		expect(stepperFor('all-in-4', atSecond)).toMatchObject({ at: 'M12', now: ['4'] });
		expect(stepperFor('first-in-4', atSecond)).toMatchObject({ at: 'M12', now: ['5'] });
		expect(stepperFor('all-in-5', atSecond)).toMatchObject({ at: 'M12', now: ['5'] });
	});

	test('who comes in at step 5 is asked whether there is still a suspicion only where that is a question of step 5', () => {
		const entering: Walk = { presets, answers: answers('step-5') };
		expect(stepperFor('all-in-4', entering).at).toBe('M12');
		expect(stepperFor('first-in-4', entering).at).toBe('M12');
		expect(stepperFor('all-in-5', entering)).toMatchObject({ at: 'M11', now: ['5'] });
	});

	test('who comes back to look at help is asked about that help alone', () => {
		const entering: Walk = { presets, answers: answers('evaluation') };
		for (const way of ['all-in-4', 'first-in-4', 'all-in-5']) expect(stepperFor(way, entering).at).toBe('M15');
	});
});

test('the sections are the start and the five steps, in that order', () => {
	expect(SECTIONS).toEqual(['start', '1', '2', '3', '4', '5']);
	const used = new Set(Object.values(journey.steps).map(({ section }) => section));
	expect(SECTIONS.filter((section) => !used.has(section))).toEqual([]);
});
