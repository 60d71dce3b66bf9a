import type { Guided } from '../appState.ts';
import type { Screen } from '../screen.ts';
import { sceneStages } from './scene.ts';
import type { Scenario } from './trainingContent.ts';

/** The situation stays at hand at a question; an outcome leads to the debrief, and leaves the own settings alone. */
export function inScene({ texts }: Pick<Guided, 'texts'>, screen: Screen, scenario: Scenario): Screen {
	if (screen.kind === 'question') {
		const lines = sceneStages(scenario, texts).flatMap((stage) => stage.lines.map(({ text }) => text));
		return { ...screen, situation: { label: texts.ui('training.situation.label'), lines } };
	}
	if (screen.kind !== 'outcome') return screen;
	return {
		...screen,
		scope: { ...screen.scope, changes: [] },
		actions: { ...screen.actions, done: texts.ui('training.debrief.to') },
	};
}
