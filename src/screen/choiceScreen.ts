import type { AppState, Guided } from './appState.ts';
import { frameOf } from './frame.ts';
import type { ChoiceScreen } from './screen.ts';
import { buttonOf } from './words.ts';

/** Choosing the municipality or the role outside the questions; a walk keeps its answers. */
export function choiceScreen(state: AppState, resources: Guided, setting: 'municipality' | 'role'): ChoiceScreen {
	const { texts, route } = resources;
	const choices = Object.keys(setting === 'municipality' ? route.municipalities : route.roles);
	return {
		...frameOf(state, resources, texts.ui('question.setting')),
		kind: 'choice',
		setting,
		heading: texts.line(`steps.${setting}.question`),
		hint: texts.line(`steps.${setting}.hint`),
		options: choices.map((id) => ({ ...buttonOf(route, texts, setting, id), chosen: state.settings[setting] === id })),
		back: texts.ui('pages.back'),
	};
}
