import type { AppState, Guided } from '../appState.ts';
import { frameOf } from '../frame.ts';
import { roleName } from '../words.ts';
import type { Scenario } from './trainingContent.ts';
import type { PractiseScreen } from './trainingScreen.ts';

/** The list of situations: first those of the own function. */
export function practiseScreen(state: AppState, resources: Guided, scenarios: readonly Scenario[]): PractiseScreen {
	const { texts } = resources;
	const { role } = state.settings;
	const own = scenarios.filter((scenario) => scenario.role === role);
	const others = scenarios.filter((scenario) => scenario.role !== role);
	const entryOf = ({ id, role, stages }: Scenario): PractiseScreen['lists'][number]['entries'][number] => ({
		id,
		title: texts.line(`scenarios.${id}.title`),
		hint: texts.ui('training.practise.hint', { role: roleName(texts, role), stages: stages.length }),
		wish: { type: 'practice.choose', scenario: id },
	});
	const lists = [
		{ heading: texts.ui('training.practise.own'), entries: own.map(entryOf) },
		{
			heading: texts.ui(own.length > 0 ? 'training.practise.others' : 'training.practise.all'),
			entries: others.map(entryOf),
		},
	];
	return {
		...frameOf(state, resources),
		kind: 'practise',
		heading: texts.ui('training.practise.heading'),
		intro: texts.lines('training.practise.intro'),
		group: {
			label: texts.ui('training.practise.group'),
			hint: texts.ui('training.practise.groupHint'),
			wish: { type: 'page.open', page: 'group' },
		},
		handout: { label: texts.ui('handout.way'), wish: { type: 'page.open', page: 'handout' } },
		lists: lists.filter(({ entries }) => entries.length > 0),
		back: texts.ui('pages.back'),
	};
}
