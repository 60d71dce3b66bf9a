import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentOf } from '../../src/build/runCases.ts';
import { adviseOn } from '../../src/flow/advice.ts';
import { pathOf } from '../../src/flow/walk.ts';
import type { Resources } from '../../src/screen/appState.ts';
import type { Language } from '../../src/screen/screen.ts';
import { toScreen } from '../../src/screen/toScreen.ts';
import type { Group } from '../../src/screen/training/practice.ts';
import { type Deck, groupWalk, isLater, type Slide, slidesOf } from '../../src/screen/training/slides.ts';
import { content, MUNICIPALITIES } from '../helpers/content.ts';
import { more, resourcesIn, stateOf, textsIn } from '../helpers/screens.ts';
import { training, trainingContent } from '../helpers/training.ts';

const { scenarios } = trainingContent;
const LENGTHS = [10, 20, 45] as const;
const now = momentOf('day') ?? new Date();
const places = MUNICIPALITIES.map((municipality) => ({ municipality, role: 'boa' }));
const { route, guide } = content;
const journeys = { signal: { route, guide }, meldcode: more.journeys.meldcode };
const deckFor = (settings = places[0] ?? {}): Deck => ({ scenarios, journeys, settings });
const moves = (settings = places[0] ?? {}) => training.deckOf(settings);
const resources = (language: Language = 'nl'): Resources => ({ ...resourcesIn(language), training });

const shows = (group: Group, page: 'present' | 'notes', language: Language = 'nl', settings = places[0] ?? {}) =>
	toScreen(stateOf(undefined, { page, practice: { group }, settings, now }), resources(language));

function presented(group: Group, language?: Language, settings?: (typeof places)[number]) {
	const screen = shows(group, 'present', language, settings);
	if (screen.kind !== 'present') throw new Error(screen.kind);
	return screen;
}

function noted(group: Group, language?: Language) {
	const screen = shows(group, 'notes', language);
	if (screen.kind !== 'notes') throw new Error(screen.kind);
	return screen;
}

/** Goes on until the end. */
function* toTheEnd(begun: Group, settings = places[0] ?? {}): Generator<{ group: Group; slide: Slide }> {
	const deck = deckFor(settings);
	let group = begun;
	for (let steps = 0; steps < 200; steps += 1) {
		const slides = slidesOf(deck, group);
		const slide = slides[group.at];
		if (slide === undefined) throw new Error('no slide');
		yield { group, slide };
		if (group.at === slides.length - 1) return;
		group = moves(settings).turn(group, 1);
	}
	throw new Error('there is no end to it');
}

const begun = (minutes: (typeof LENGTHS)[number], chosen?: string): Group => moves().begin(minutes, { chosen, now });
const every = scenarios.flatMap(({ id }) => LENGTHS.map((minutes) => ({ id, minutes })));

describe('a trainer prepares nothing', () => {
	test.each(LENGTHS)('%i minutes begin with a situation that nobody chose', (minutes) => {
		const group = begun(minutes);
		expect(group.scenarios).toHaveLength(minutes === 45 ? 2 : 1);
		const kinds = [...toTheEnd(group)].map(({ slide }) => slide.kind);
		expect(kinds[0]).toBe(minutes === 45 ? 'phone' : 'title');
		expect(kinds.at(-1)).toBe(minutes === 45 ? 'closing' : 'write');
	});

	test.each(every)('whoever only goes on comes to the expected route: $id, $minutes minutes', ({ id, minutes }) => {
		const scenario = scenarios.find((one) => one.id === id);
		if (scenario === undefined) throw new Error(id);
		const settings =
			places[every.findIndex((one) => one.id === id && one.minutes === minutes) % places.length] ?? places[0];
		const all = [...toTheEnd(moves(settings).begin(minutes, { chosen: id, now }), settings)];
		const last = all.at(-1)?.group;
		if (last === undefined) throw new Error('no end');
		const { at, situation } = pathOf(route, groupWalk(deckFor(settings), last, scenario));
		expect(at).toBe('outcome');
		const rows = adviseOn(guide, situation).rows.filter((row) => row !== 'R31');
		expect(rows.toSorted()).toEqual(scenario.routes.signal?.rows.toSorted());
		const kinds = all.flatMap(({ slide }) => ('scenario' in slide && slide.scenario === id ? [slide.kind] : []));
		expect(kinds.indexOf('reveal')).toBeGreaterThan(kinds.lastIndexOf('stage'));
		for (const { step, journey } of scenario.count)
			expect(
				all.some(
					({ slide }) => slide.kind === 'step' && slide.step === step && slide.journey === journey && slide.counts,
				),
			).toBe(true);
	});
});

describe('on the screen', () => {
	test.each(every.filter(({ minutes }) => minutes === 20))(
		'every slide of $id is told, in both languages',
		({ id }) => {
			for (const { group, slide } of toTheEnd(begun(20, id)))
				for (const language of ['nl', 'en'] as const) {
					const { slide: shown } = presented(group, language);
					expect(shown.heading, JSON.stringify(slide)).not.toMatch(/^$|\w\.\w/);
					const notes = noted(group, language);
					expect(notes.slide.heading).toBe(shown.heading);
					for (const [, text] of textsIn({ shown, notes }))
						expect(text).not.toMatch(/^(group|training|scenarios)\.|^tel:/);
				}
		},
	);

	test('nothing tells the answer before the reveal', () => {
		for (const { id } of scenarios)
			for (const { group, slide } of toTheEnd(begun(20, id))) {
				const { options = [], destinations, points } = presented(group).slide;
				expect(options.filter(({ expected }) => expected !== undefined).length > 0).toBe(slide.kind === 'divided');
				expect(destinations !== undefined).toBe(slide.kind === 'reveal');
				expect(points !== undefined).toBe(slide.kind === 'signals');
			}
	});

	test('the notes tell what is expected at every question, and the distress line at the beginning', () => {
		for (const { id } of scenarios)
			for (const { group, slide } of toTheEnd(begun(20, id))) {
				const notes = noted(group);
				if (slide.kind === 'title')
					expect(notes.notes.lines[0]).toBe(resources().texts.line(`scenarios.${id}.distress`));
				if (slide.kind === 'ask') expect(notes.notes.lines).toHaveLength(1);
				if (slide.kind === 'step') {
					expect(notes.expected?.lines.length).toBeGreaterThan(0);
					expect(notes.options?.entries.some(({ expected }) => expected)).toBe(true);
					expect(notes.options?.entries.every(({ hands }) => (hands !== undefined) === slide.counts)).toBe(true);
				}
			}
	});
});

describe('with a group', () => {
	const atStep = (id: string, step: string, minutes: (typeof LENGTHS)[number] = 20): Group => {
		for (const { group, slide } of toTheEnd(begun(minutes, id)))
			if (slide.kind === 'step' && slide.step === step) return group;
		throw new Error(step);
	};
	const count = (group: Group, option: string, times: number): Group =>
		Array.from({ length: times }).reduce<Group>((counted) => moves().count(counted, option, 1), group);

	test('the most hands are the answer, when nobody chose one', () => {
		const counted = count(count(atStep('hotel-car-park', 'danger-now'), 'no', 3), 'yes', 2);
		const on = moves().turn(counted, 1);
		expect(on.answers['hotel-car-park']).toEqual([{ step: 'danger-now', chosen: ['no'] }]);
		expect(moves().turn(moves().say(counted, 'yes'), 1).answers['hotel-car-park']).toEqual([
			{ step: 'danger-now', chosen: ['yes'] },
		]);
	});

	test('another route than expected is shown beside it', () => {
		const said = moves().say(atStep('hotel-car-park', 'danger-now'), 'no');
		const reveal = [...toTheEnd(said)].find(({ slide }) => slide.kind === 'reveal');
		if (reveal === undefined) throw new Error('no reveal');
		const [mine, expected, ...others] = presented(reveal.group).slide.destinations ?? [];
		expect(others).toEqual([]);
		expect(mine?.partners[0]?.name).not.toBe('112');
		expect(expected?.partners[0]?.name).toBe('112');
	});

	test('where it divided most comes first, as bars, with the expected answer marked', () => {
		const danger = count(atStep('hotel-car-park', 'danger-now'), 'yes', 9);
		const [age] = [...toTheEnd(danger)].filter(({ slide }) => slide.kind === 'step' && slide.step === 'age');
		if (age === undefined) throw new Error('no age');
		const divided = count(count(age.group, 'adult', 4), 'unknown', 5);
		const slides = [...toTheEnd(divided)];
		const at = slides.findIndex(({ slide }) => slide.kind === 'divided');
		expect(slides[at - 1]?.slide.kind).toBe('reveal');
		const shown = slides[at] && presented(slides[at].group).slide;
		expect(shown?.bars).toBe(true);
		expect(shown?.heading).toBe(resources().texts.line('steps.age.question'));
		expect(shown?.options?.map(({ id, hands }) => [id, hands])).toContainEqual(['adult', 4]);
		expect(shown?.options?.filter(({ expected }) => expected).map(({ id }) => id)).toEqual(['unknown']);
	});

	test('where all that holds is chosen, one more and one fewer; nothing of these excludes the rest', () => {
		const more = atStep('hotel-car-park', 'more-minor');
		const two = moves().say(moves().say(more, 'caught'), 'bed-tonight');
		const chosen = (group: Group) => group.answers['hotel-car-park']?.find(({ step }) => step === 'more-minor')?.chosen;
		expect(chosen(two)).toEqual(['caught', 'bed-tonight']);
		expect(chosen(moves().say(two, 'caught'))).toEqual(['bed-tonight']);
		expect(chosen(moves().say(two, 'none'))).toEqual(['none']);
		expect(chosen(moves().say(moves().say(two, 'none'), 'none'))).toEqual(['none']);
	});

	test('no hand below nothing, and none where none are counted', () => {
		const group = atStep('hotel-car-park', 'danger-now');
		expect(moves().count(group, 'yes', -1).hands).toEqual({ 'hotel-car-park danger-now': { yes: 0 } });
		const title = begun(20, 'hotel-car-park');
		expect(moves().count(title, 'yes', 1)).toBe(title);
		expect(moves().say(title, 'yes')).toBe(title);
	});
});

test('of two windows the same one is later, whoever looks', () => {
	const groups = fc.record({
		began: fc.integer({ min: 0, max: 2 }),
		turn: fc.integer({ min: 0, max: 2 }),
		at: fc.integer({ min: 0, max: 2 }),
	});
	const whole = (part: { began: number; turn: number; at: number }): Group => ({ ...begun(10), ...part });
	fc.assert(
		fc.property(groups, groups, groups, (one, two, three) => {
			const [a, b, c] = [whole(one), whole(two), whole(three)] as const;
			const isSame = JSON.stringify(a) === JSON.stringify(b);
			expect(isLater(a, b) !== isLater(b, a)).toBe(!isSame);
			if (isLater(a, b) && isLater(b, c)) expect(isLater(a, c)).toBe(true);
		}),
	);
});

test('whatever is tapped, in any order, there is a slide to show', () => {
	const taps = fc.array(fc.oneof(fc.constant('on'), fc.constant('back'), fc.constant('say'), fc.constant('hand')), {
		maxLength: 60,
	});
	fc.assert(
		fc.property(
			fc.constantFrom(...scenarios.map(({ id }) => id)),
			fc.constantFrom(...LENGTHS),
			taps,
			fc.nat(),
			(id, minutes, all, seed) => {
				let group = begun(minutes, id);
				for (const [index, tap] of all.entries()) {
					const { options = [] } = presented(group).slide;
					const option = options[(seed + index) % Math.max(1, options.length)]?.id ?? 'yes';
					if (tap === 'say') group = moves().say(group, option);
					else if (tap === 'hand') group = moves().count(group, option, 1);
					else group = moves().turn(group, tap === 'on' ? 1 : -1);
					const slides = slidesOf(deckFor(), group);
					expect(slides.length).toBeGreaterThan(group.at);
				}
				expect(presented(group).slide.heading).toBeTruthy();
			},
		),
		{ numRuns: 40 },
	);
});
