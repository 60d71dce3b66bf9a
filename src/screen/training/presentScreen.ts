import type { AppState, Guided } from '../appState.ts';
import { frameOf } from '../frame.ts';
import type { NotesScreen, PresentScreen } from './groupScreens.ts';
import type { Group } from './practice.ts';
import { type Deck, handsOf, type Slide, slidesOf } from './slides.ts';
import { expectedText, slideView, stepOptions } from './slideView.ts';
import type { Scenario } from './trainingContent.ts';

/** The screen before the group. */
export function presentScreen(state: AppState, resources: Guided, deck: Deck, group: Group): PresentScreen {
	const { texts } = resources;
	const { slides, slide, place } = inView(resources, deck, group);
	const isLast = group.at >= slides.length - 1;
	return {
		...frameOf(state, resources),
		kind: 'present',
		alone: true,
		slide: slideView(state, resources, deck, group, slide),
		place,
		ways: {
			back: texts.ui('group.back'),
			...(isLast ? {} : { next: texts.ui('group.next') }),
			notes: { label: texts.ui('group.openNotes'), wish: { type: 'practice.notes' } },
		},
	};
}

/** The same slide for the trainer. */
export function notesScreen(state: AppState, resources: Guided, deck: Deck, group: Group): NotesScreen {
	const { texts } = resources;
	const { slides, slide, place } = inView(resources, deck, group);
	const scenario = 'scenario' in slide ? deck.scenarios.find(({ id }) => id === slide.scenario) : undefined;
	const shown = slideView(state, resources, deck, group, slide);
	const next = slides[group.at + 1];
	const passed = Math.max(0, Math.floor((state.now.getTime() - group.began) / 60_000));
	const told = scenario
		? notesOf(resources, slide, scenario)
		: texts.lines(`group.${slide.kind === 'phone' ? 'phone' : 'closing'}.notes`);
	const expected = scenario && slide.kind === 'step' ? expectedText(resources, deck, scenario, slide) : [];
	return {
		...frameOf(state, resources),
		kind: 'notes',
		heading: texts.ui('group.notes'),
		place: `${place} · ${texts.ui('group.passed', { passed, minutes: group.minutes })}`,
		slide: { heading: shown.heading, ...(shown.kicker && { kicker: shown.kicker }) },
		notes: { heading: texts.ui('group.say'), lines: told },
		...(expected.length > 0 && { expected: { heading: texts.ui('group.expectedHere'), lines: expected } }),
		...(scenario && slide.kind === 'step' && countingOf(resources, deck, group, scenario, slide, expected)),
		...(next && { next: texts.ui('group.comes', { heading: slideView(state, resources, deck, group, next).heading }) }),
		linked: texts.ui(state.practice?.linked ? 'group.linked' : 'group.notLinked'),
		ways: {
			back: texts.ui('group.back'),
			...(next && { next: texts.ui('group.next') }),
			screen: { label: texts.ui('group.join.present'), wish: { type: 'practice.join', as: 'present' } },
		},
		back: texts.ui('pages.back'),
	};
}

function inView({ texts }: Guided, deck: Deck, group: Group): { slides: Slide[]; slide: Slide; place: string } {
	const slides = slidesOf(deck, group);
	const at = Math.min(group.at, slides.length - 1);
	const slide = slides[at];
	if (slide === undefined) throw new Error('Deze oefening heeft geen schermen');
	// How many questions there are follows from the answers.
	return { slides, slide, place: texts.ui('group.place', { at: at + 1 }) };
}

/** What the scenario says to the trainer here: first those at the counts, then one for every question. */
function notesOf({ texts }: Guided, slide: Slide, scenario: Scenario): string[] {
	const { id, count } = scenario;
	const notes = texts.lines(`scenarios.${id}.notes`);
	const note = (index: number): string[] => notes.slice(index, index + 1);
	switch (slide.kind) {
		case 'title':
			return [texts.line(`scenarios.${id}.distress`), ...texts.lines('group.titleNotes')];
		case 'stage':
			return texts.lines('group.stageNotes');
		case 'ask':
			return note(count.length + slide.index);
		case 'step': {
			const place = count.findIndex(({ journey, step }) => journey === slide.journey && step === slide.step);
			return place < 0 ? texts.lines('group.stepNotes') : note(place);
		}
		case 'reveal':
			return texts.lines(`scenarios.${id}.why`);
		case 'divided':
			return texts.lines('group.dividedNotes');
		case 'missed':
		case 'signals':
			return texts.lines('group.signalsNotes');
		case 'whatIf':
			return slide.told ? [] : texts.lines(`scenarios.${id}.whatIf.${slide.id}.then`);
		case 'write':
			return texts.lines(`scenarios.${id}.share`);
		default:
			return [];
	}
}

function countingOf(
	resources: Guided,
	deck: Deck,
	group: Group,
	scenario: Scenario,
	slide: Extract<Slide, { kind: 'step' }>,
	expected: readonly string[],
): Pick<NotesScreen, 'options'> {
	const { texts } = resources;
	const hands = new Map(handsOf(group, scenario.id, slide.step));
	const said = group.answers[scenario.id]?.find(({ step }) => step === slide.step)?.chosen ?? [];
	return {
		options: {
			heading: texts.ui(slide.counts ? 'group.count' : 'group.groupSays'),
			...(slide.journey === 'signal' && { hint: texts.ui('group.sayHint') }),
			entries: stepOptions(resources, deck, group, scenario, slide).map(({ id, text }) => ({
				id,
				text,
				chosen: slide.journey === 'signal' && said.includes(id),
				expected: expected.includes(text),
				...(slide.counts && { hands: hands.get(id) ?? 0 }),
				more: texts.ui('group.more', { answer: text }),
				fewer: texts.ui('group.fewer', { answer: text }),
				...(slide.journey === 'signal' && { say: texts.ui('group.pick', { answer: text }) }),
			})),
		},
	};
}
