import type { AppState, Guided } from './appState.ts';
import { frameOf } from './frame.ts';
import type { SheetScreen } from './screen.ts';

/** A page to read aloud from: questions to ask, rights. */
export function sheetScreen(
	state: AppState,
	resources: Guided,
	page: SheetScreen['page'],
	sections: readonly string[],
): SheetScreen {
	const { texts } = resources;
	const key = `sheets.${page}`;
	return {
		...frameOf(state, resources, texts.ui(`pages.${page}`)),
		kind: 'sheet',
		page,
		heading: texts.line(`${key}.heading`),
		intro: texts.lines(`${key}.intro`),
		index: texts.ui('pages.index'),
		sections: sections.map((id) => ({
			id,
			heading: texts.line(`${key}.sections.${id}.heading`),
			lines: texts.lines(`${key}.sections.${id}.lines`),
		})),
		back: texts.ui('pages.back'),
	};
}
