import type { AppState, Guided } from './appState.ts';
import type { KeysChoice, KeysScreen } from './deskScreen.ts';
import { frameOf } from './frame.ts';
import type { Texts } from './texts.ts';

/** What each key does; the last two can be switched off. */
const ROWS = ['tab', 'enter', 'answer', 'back', 'hide', 'numbers', 'help'] as const;

/** All keys, and the way to switch off those that a slip of the hand would press. */
export function keysScreen(state: AppState, resources: Guided): KeysScreen {
	const { texts } = resources;
	return {
		...frameOf(state, resources, texts.ui('desk.keys.heading')),
		kind: 'keys',
		heading: texts.ui('desk.keys.heading'),
		intro: texts.ui('desk.keys.intro'),
		rows: ROWS.map((id) => ({
			id,
			keys: texts.lines(`desk.keys.rows.${id}.keys`),
			text: texts.ui(`desk.keys.rows.${id}.text`),
		})),
		keys: keysChoice(state, texts),
		back: texts.ui('pages.back'),
	};
}

export function keysChoice({ keys = 'on' }: AppState, texts: Texts): KeysChoice {
	return {
		heading: texts.ui('desk.keys.choice'),
		hint: texts.ui('desk.keys.hint'),
		options: (['on', 'off'] as const).map((value) => ({
			value,
			label: texts.ui(`desk.keys.${value}`),
			chosen: keys === value,
		})),
	};
}
