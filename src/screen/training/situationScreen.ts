import type { AppState, Guided } from '../appState.ts';
import { frameOf } from '../frame.ts';
import type { Alone } from './practice.ts';
import { sceneLine, sceneSettings, sceneStages } from './scene.ts';
import type { Scenario } from './trainingContent.ts';
import type { SituationScreen } from './trainingScreen.ts';

/** The situation, as far as it has been told. */
export function situationScreen(state: AppState, resources: Guided, scenario: Scenario, alone: Alone): SituationScreen {
	const { texts, route } = resources;
	const stages = sceneStages(scenario, texts);
	const left = stages.length - alone.shown;
	return {
		...frameOf(state, resources),
		kind: 'situation',
		heading: texts.line(`scenarios.${scenario.id}.title`),
		scene: sceneLine(scenario, sceneSettings(scenario, state.settings, route), route, texts),
		ask: texts.ui('training.situation.ask'),
		stages: stages.slice(0, alone.shown).map(({ id, lines }, index) => ({
			id,
			heading: texts.ui('training.situation.part', { part: index + 1, parts: stages.length }),
			lines: lines.map(({ id, text }) => ({ id, text })),
		})),
		seen: alone.seen,
		next:
			left > 0
				? { label: texts.ui('training.situation.next'), wish: { type: 'practice.show', shown: alone.shown + 1 } }
				: { label: texts.ui('training.situation.walk'), wish: { type: 'practice.walk', journey: 'signal' } },
		back: texts.ui('training.situation.back'),
	};
}
