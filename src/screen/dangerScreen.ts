import { pathOf, type Walk } from '../flow/walk.ts';
import type { AppState, Guided } from './appState.ts';
import { frameOf } from './frame.ts';
import type { DangerScreen } from './screen.ts';
import { buttonsOf, dial } from './words.ts';

/** The 112 card, which stands between questions and is not one. */
export function dangerScreen(state: AppState, resources: Guided, walk: Walk): DangerScreen {
	const { route, texts } = resources;
	const path = pathOf(route, walk);
	const key = `steps.${path.at}`;
	const inDoubt = path.situation.facts.has('danger-in-doubt');
	const street = route.roles[state.settings.role ?? '']?.start ?? 'street';
	const dispatch = state.own.dispatch;
	return {
		...frameOf(state, resources, texts.ui('question.step')),
		kind: 'danger',
		step: path.at,
		heading: texts.line(`${key}.question`),
		dial: dial(texts, '112', '112'),
		say: { heading: texts.ui('danger.say'), lines: texts.lines(`${key}.say`) },
		...(street === 'street' ? { radio: texts.line(`${key}.radio`) } : {}),
		...(dispatch ? { dispatch: dial(texts, dispatch.digits, texts.ui('own.dispatch')) } : {}),
		tips: texts.lines(`${key}.tips`),
		doubt: { heading: texts.ui('danger.doubt'), lines: texts.lines(`${key}.doubt`) },
		options: buttonsOf(route, texts, path.at, path).map((button) =>
			inDoubt && button.id === 'go-on' ? { ...button, text: texts.ui('danger.goOnInDoubt') } : button,
		),
		back: texts.ui('question.back'),
	};
}
