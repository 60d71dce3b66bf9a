import { pathOf } from '../flow/walk.ts';
import type { AppState, Guided } from './appState.ts';
import { frameOf } from './frame.ts';
import type { SheetScreen } from './screen.ts';

/** A child is never asked about force: these questions are not for them. */
const NOT_FOR_MINORS: readonly string[] = ['freedom', 'safety-question'];

/** A page to read aloud from: questions to ask, rights. */
export function sheetScreen(
	state: AppState,
	resources: Guided,
	page: SheetScreen['page'],
	sections: readonly string[],
): SheetScreen {
	const { texts, route } = resources;
	const key = `sheets.${page}`;
	const facts = state.walk ? pathOf(route, state.walk).situation.facts : new Set<string>();
	const isMinor = page === 'talk' && (facts.has('minor') || facts.has('maybe-minor'));
	const shown = sections.filter((id) => !isMinor || !NOT_FOR_MINORS.includes(id));
	return {
		...frameOf(state, resources, texts.ui(`pages.${page}`)),
		kind: 'sheet',
		page,
		heading: texts.line(`${key}.heading`),
		intro: [...(isMinor ? texts.lines('sheets.talk.minor') : []), ...texts.lines(`${key}.intro`)],
		index: texts.ui('pages.index'),
		sections: shown.map((id) => ({
			id,
			heading: texts.line(`${key}.sections.${id}.heading`),
			lines: texts.lines(`${key}.sections.${id}.lines`),
		})),
		back: texts.ui('pages.back'),
	};
}
