import type { AppState, Guided } from '../appState.ts';
import { frameOf } from '../frame.ts';
import type { GroupScreen } from './groupScreens.ts';
import { programmeOf, type Session, scenariosIn } from './programme.ts';
import type { Scenario } from './trainingContent.ts';

const LENGTHS: readonly Session[] = [10, 20, 45];

/** A trainer prepares nothing: a length is all there is to choose. */
export function groupScreen(state: AppState, resources: Guided, scenarios: readonly Scenario[]): GroupScreen {
	const { texts } = resources;
	const { practice, about, now } = state;
	const titleOf = (id: string): string => texts.line(`scenarios.${id}.title`);
	const chosen = scenarios.find(({ id }) => id === about)?.id;
	const picked = chosen === undefined ? [] : [chosen];
	const namesFor = (minutes: Session): string[] => scenariosIn(programmeOf(minutes, scenarios, picked, now.getMonth()));
	const [first = ''] = namesFor(10);
	const goesOn = practice?.group ?? practice?.running;
	return {
		...frameOf(state, resources),
		kind: 'group',
		heading: texts.ui('training.practise.group'),
		intro: texts.ui('group.intro'),
		...(goesOn && {
			running: {
				text: texts.ui('group.running', { title: titleOf(goesOn.scenarios[0] ?? '') }),
				ways: (['present', 'notes'] as const).map((as) => ({
					label: texts.ui(`group.join.${as}`),
					wish: { type: 'practice.join', as },
				})),
			},
		}),
		situation: {
			heading: texts.ui(chosen === undefined ? 'group.ofMonth' : 'group.chosen'),
			title: titleOf(first),
			hint: texts.line(`scenarios.${first}.message`),
		},
		lengths: LENGTHS.map((minutes) => ({
			minutes,
			label: texts.ui('group.minutes', { minutes }),
			hint: texts.ui(`group.lengths.${minutes}`, { titles: namesFor(minutes).map(titleOf).join(' + ') }),
			wish: { type: 'practice.group', minutes, scenario: chosen, as: 'present' },
		})),
		others: {
			label: texts.ui('group.others'),
			entries: scenarios.map(({ id }) => ({
				id,
				title: titleOf(id),
				chosen: id === first,
				wish: { type: 'page.open', page: 'group', about: id },
			})),
		},
		notes: {
			heading: texts.ui('group.oneScreen.heading'),
			lines: texts.lines('group.oneScreen.lines'),
			ways: [
				{
					label: texts.ui('group.oneScreen.telephone'),
					wish: { type: 'practice.group', minutes: 20, scenario: chosen, as: 'notes' },
				},
				{ label: texts.ui('group.oneScreen.paper'), wish: { type: 'page.open', page: 'handout', about: first } },
			],
		},
		back: texts.ui('pages.back'),
	};
}
