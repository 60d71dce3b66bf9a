import type { AppState, Guided } from '../appState.ts';
import { frameOf } from '../frame.ts';
import { type Comparing, compare, destinationOf } from './compare.ts';
import type { Alone, Practised } from './practice.ts';
import { expectedWalk, sceneLine, sceneSettings, sceneStages } from './scene.ts';
import type { Scenario } from './trainingContent.ts';
import type { DebriefScreen } from './trainingScreen.ts';

const JOURNEYS: readonly Practised[] = ['signal', 'meldcode'];

/** What the walk came to beside what was expected. It compares routes, and scores nobody. */
export function debriefScreen(
	state: AppState,
	resources: Guided,
	scenario: Scenario,
	alone: Alone,
	comparing: Comparing,
): DebriefScreen {
	const { texts, route } = resources;
	const { id, routes, whatIf } = scenario;
	const key = `scenarios.${id}`;
	const settings = sceneSettings(scenario, state.settings, route);
	const isExpected = (journey: Practised): boolean => routes[journey] !== undefined;
	const told = whatIf.find((variant) => variant.id === alone.whatIf);
	return {
		...frameOf(state, resources),
		kind: 'debrief',
		heading: texts.ui('training.debrief.heading', { title: texts.line(`${key}.title`) }),
		scene: sceneLine(scenario, settings, route, texts),
		compared: JOURNEYS.filter(isExpected).flatMap((journey) => {
			const answers = alone.walked[journey];
			if (answers === undefined) return [];
			return [compare(comparing, journey, { presets: settings, answers }, expectedWalk(scenario, settings, journey))];
		}),
		open: JOURNEYS.filter((journey) => isExpected(journey) && alone.walked[journey] === undefined).map((journey) => ({
			label: texts.ui(`training.debrief.walk.${journey}`),
			wish: { type: 'practice.walk', journey },
		})),
		why: { heading: texts.ui('training.debrief.why'), lines: texts.lines(`${key}.why`) },
		timeline: timelineOf(resources, scenario, alone),
		write: { heading: texts.ui('training.debrief.write'), lines: texts.lines(`${key}.write`) },
		share: { heading: texts.ui('training.debrief.share'), lines: texts.lines(`${key}.share`) },
		whatIf: {
			heading: texts.ui('training.debrief.whatIf'),
			intro: texts.ui('training.debrief.whatIfIntro'),
			options: whatIf.map((variant) => ({
				id: variant.id,
				question: texts.line(`${key}.whatIf.${variant.id}.question`),
				wish: { type: 'practice.vary', whatIf: variant.id === told?.id ? undefined : variant.id },
				open: variant.id === told?.id,
			})),
			...(told && {
				told: {
					id: told.id,
					lines: texts.lines(`${key}.whatIf.${told.id}.then`),
					compared: JOURNEYS.filter((journey) => told.routes[journey] !== undefined).map((journey) => ({
						journey,
						heading: texts.ui(`training.journeys.${journey}`),
						destination: destinationOf(
							comparing,
							journey,
							expectedWalk(scenario, settings, journey, told.id),
							texts.ui('training.debrief.then'),
						),
					})),
				},
			}),
		},
		distress: texts.line(`${key}.distress`),
		ways: [
			{ label: texts.ui('training.debrief.again'), wish: { type: 'practice.choose', scenario: id } },
			{ label: texts.ui('training.debrief.paper'), wish: { type: 'page.open', page: 'handout', about: id } },
			{ label: texts.ui('training.debrief.others'), wish: { type: 'practice.list' } },
		],
		back: texts.ui('training.situation.back'),
	};
}

/** Line by line: what was a signal, and whether it was tapped. */
function timelineOf({ texts }: Guided, scenario: Scenario, { seen }: Alone): DebriefScreen['timeline'] {
	const stages = sceneStages(scenario, texts);
	return {
		heading: texts.ui('training.debrief.timeline'),
		intro: texts.ui('training.debrief.timelineIntro'),
		stages: stages.map(({ id, lines }, index) => ({
			id,
			heading: texts.ui('training.situation.part', { part: index + 1, parts: stages.length }),
			lines: lines.map(({ id, text, signals }) => {
				const tapped = seen.includes(id);
				const isSignal = signals.length > 0;
				const state = isSignal ? (tapped ? 'seen' : 'missed') : tapped ? 'tapped' : 'plain';
				const easilyMissed = signals.some((signal) => signal.easilyMissed);
				return {
					id,
					text,
					state,
					...(state === 'plain' ? {} : { told: texts.ui(`training.line.${state}`) }),
					notes: [
						...signals.map((signal) => texts.line(`scenarios.${scenario.id}.seen.${signal.id}`)),
						...(easilyMissed ? [texts.ui('training.line.easilyMissed')] : []),
					],
				};
			}),
		})),
	};
}
