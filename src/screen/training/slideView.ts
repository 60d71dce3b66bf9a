import { pathOf } from '../../flow/walk.ts';
import type { AppState, Guided } from '../appState.ts';
import { buttonOf, buttonsOf } from '../words.ts';
import { type Comparing, destinationOf, leadsAlike } from './compare.ts';
import type { SlideView } from './groupScreens.ts';
import type { Group, Practised } from './practice.ts';
import { expectedWalk, sceneLine, sceneMoment, sceneSettings, sceneStages } from './scene.ts';
import { type Deck, groupWalk, handsOf, type Slide } from './slides.ts';
import type { Scenario } from './trainingContent.ts';

/** A slide in words. */
export function slideView(state: AppState, resources: Guided, deck: Deck, group: Group, slide: Slide): SlideView {
	const { texts } = resources;
	if (!('scenario' in slide))
		return {
			id: slide.kind,
			heading: texts.ui(`group.${slide.kind}.heading`),
			lines: texts.lines(`group.${slide.kind}.lines`),
			...(slide.kind === 'phone' && { address: state.address }),
		};
	const scenario = deck.scenarios.find(({ id }) => id === slide.scenario);
	if (scenario === undefined) throw new Error(`Er is geen situatie "${slide.scenario}"`);
	const key = `scenarios.${scenario.id}`;
	const title = texts.line(`${key}.title`);
	const told = { id: Object.values(slide).join(), kicker: title };
	switch (slide.kind) {
		case 'title': {
			const settings = sceneSettings(scenario, deck.settings, deck.journeys.signal.route);
			return {
				id: told.id,
				kicker: texts.ui('group.title'),
				heading: title,
				lines: [sceneLine(scenario, settings, resources.route, texts)],
			};
		}
		case 'stage': {
			const stages = sceneStages(scenario, texts);
			const part = texts.ui('training.situation.part', { part: slide.stage + 1, parts: stages.length });
			const lines = (stages[slide.stage]?.lines ?? []).map(({ text }) => text);
			return { ...told, kicker: `${title} · ${part}`, heading: texts.ui('group.look'), lines };
		}
		case 'ask':
			return {
				...told,
				kicker: `${title} · ${texts.ui('group.talk')}`,
				heading: questionText(resources, scenario, slide.index),
			};
		case 'step':
			return { ...told, ...stepView(resources, deck, group, scenario, slide) };
		case 'reveal':
			return {
				...told,
				heading: texts.ui('group.reveal'),
				destinations: destinations(state, resources, deck, group, scenario),
			};
		case 'divided':
			return { ...told, ...dividedView(resources, deck, group, scenario) };
		case 'missed':
		case 'signals': {
			const stages = sceneStages(scenario, texts);
			const shown = slide.kind === 'signals' ? stages.slice(slide.stage, slide.stage + 1) : stages;
			const lines = shown.flatMap((stage) => stage.lines);
			const isShown = ({ signals }: (typeof lines)[number]): boolean =>
				slide.kind === 'signals' || signals.some(({ easilyMissed }) => easilyMissed);
			return {
				...told,
				heading: texts.ui(slide.kind === 'signals' ? 'training.debrief.timeline' : 'group.missed'),
				points: lines.filter(isShown).map(({ id, text, signals }) => ({
					id,
					text,
					isSignal: signals.length > 0,
					notes: signals.map((signal) => texts.line(`${key}.seen.${signal.id}`)),
				})),
			};
		}
		case 'whatIf':
			return {
				...told,
				kicker: `${title} · ${texts.ui('training.debrief.whatIf')}`,
				heading: texts.line(`${key}.whatIf.${slide.id}.question`),
				...(slide.told && { lines: texts.lines(`${key}.whatIf.${slide.id}.then`) }),
			};
		case 'write':
			return { ...told, heading: texts.ui('training.debrief.write'), lines: texts.lines(`${key}.write`) };
	}
}

export function questionText({ texts }: Pick<Guided, 'texts'>, { id }: Scenario, index: number): string {
	return texts.lines(`scenarios.${id}.questions`)[index] ?? '';
}

type StepSlide = Extract<Slide, { kind: 'step' }>;

function stepView(
	{ texts }: Guided,
	deck: Deck,
	group: Group,
	scenario: Scenario,
	slide: StepSlide,
): Omit<SlideView, 'id'> {
	const { step } = slide;
	const hands = new Map(handsOf(group, scenario.id, step));
	const said = group.answers[scenario.id]?.find((answer) => answer.step === step)?.chosen ?? [];
	return {
		heading: texts.line(`steps.${step}.question`),
		options: stepOptions({ texts }, deck, group, scenario, slide).map(({ id, text }) => ({
			id,
			text,
			chosen: slide.journey === 'signal' && said.includes(id),
			...(slide.counts && { hands: hands.get(id) ?? 0 }),
		})),
	};
}

/** The answers that can be given to this question now. */
export function stepOptions(
	{ texts }: Pick<Guided, 'texts'>,
	deck: Deck,
	group: Group,
	scenario: Scenario,
	{ journey, step }: StepSlide,
): { id: string; text: string }[] {
	const { route } = deck.journeys[journey];
	const settings = sceneSettings(scenario, deck.settings, route);
	const walk = journey === 'signal' ? groupWalk(deck, group, scenario) : expectedWalk(scenario, settings, journey);
	return buttonsOf(route, texts, step, pathOf(route, { ...walk, revising: step }));
}

/** The expected answer to a question, in words. */
export function expectedText(
	{ texts }: Pick<Guided, 'texts'>,
	deck: Deck,
	scenario: Scenario,
	slide: StepSlide,
): string[] {
	const { route } = deck.journeys[slide.journey];
	const settings = sceneSettings(scenario, deck.settings, route);
	const path = pathOf(route, expectedWalk(scenario, settings, slide.journey));
	const { chosen = [] } = path.steps.find(({ step }) => step === slide.step) ?? {};
	return chosen.map((id) => buttonOf(route, texts, slide.step, id).text);
}

/** Whom the route leads to; and whom that of the group does, where it is another. */
function destinations(state: AppState, resources: Guided, deck: Deck, group: Group, scenario: Scenario) {
	const { texts } = resources;
	const now = sceneMoment(scenario, state.now, resources.guide.holidays);
	const comparing: Comparing = { state: { ...state, now }, resources, journeys: deck.journeys };
	const settings = sceneSettings(scenario, deck.settings, deck.journeys.signal.route);
	const expected = expectedWalk(scenario, settings, 'signal');
	const mine = groupWalk(deck, group, scenario);
	const same = leadsAlike(deck.journeys.signal, mine, expected);
	return [
		...(same ? [] : [destinationOf(comparing, 'signal', mine, texts.ui('group.yours'))]),
		destinationOf(comparing, 'signal', expected, texts.ui(same ? 'group.same' : 'training.debrief.expected')),
	];
}

/** The first question at which the hands were divided most. */
function dividedView({ texts }: Guided, deck: Deck, group: Group, scenario: Scenario): Omit<SlideView, 'id'> {
	const places = scenario.count.map(({ journey, step }) => {
		const hands = handsOf(group, scenario.id, step).filter(([, count]) => count > 0);
		const all = hands.reduce((sum, [, count]) => sum + count, 0);
		const most = Math.max(0, ...hands.map(([, count]) => count));
		return { journey: journey as Practised, step, hands: new Map(hands), apart: all === 0 ? -1 : 1 - most / all };
	});
	const [place] = places.sort((one, other) => other.apart - one.apart);
	if (place === undefined) return { heading: '' };
	const { journey, step, hands, apart } = place;
	const slide: StepSlide = { kind: 'step', scenario: scenario.id, journey, step, counts: true };
	const expected = expectedText({ texts }, deck, scenario, slide);
	return {
		kicker: texts.ui(apart > 0 ? 'group.divided' : 'group.agreed'),
		heading: texts.line(`steps.${step}.question`),
		bars: true,
		options: stepOptions({ texts }, deck, group, scenario, slide).map(({ id, text }) => ({
			id,
			text,
			hands: hands.get(id) ?? 0,
			chosen: false,
			...(expected.includes(text) && { expected: texts.ui('group.expected') }),
		})),
		lines: texts.lines(`steps.${step}.why`).slice(0, 1),
	};
}
