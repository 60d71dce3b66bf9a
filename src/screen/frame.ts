import type { AppState, Resources } from './appState.ts';
import type { Frame } from './screen.ts';
import { contentDate, dial } from './words.ts';

/** What stands on every screen. The title says that a question stands here or an advice: the same for every walk, for a browser keeps it. */
export function frameOf(state: AppState, { texts, route, version, later, more }: Resources, step?: string): Frame {
	const { offline } = state;
	const date = contentDate(route, texts);
	const told = state.notice === undefined ? {} : { notice: texts.ui(`notice.${state.notice}`) };
	return {
		language: texts.language,
		name: texts.ui('app.name'),
		title: step === undefined ? texts.ui('app.name') : `${texts.ui('app.name')} · ${step}`,
		emergency: dial(texts, '112', '112'),
		hide: texts.ui('app.hide'),
		skip: texts.ui('app.skip'),
		direction: texts.ui('app.direction') === 'rtl' ? 'rtl' : 'ltr',
		otherLanguage: texts.other,
		...told,
		...(state.over && later ? { over: later.over(texts, state.over) } : {}),
		...(more && { terms: more.terms(texts) }),
		foot: {
			offline: { state: offline, text: texts.ui(`offline.${offline}`) },
			version: texts.ui('app.version', { version, date }) + (later?.overdue(texts, state.now) ?? ''),
			pages: (['partners', 'phrases', 'about', 'settings'] as const).map((page) => ({
				page,
				label: texts.ui(`pages.${page}`),
			})),
		},
	};
}
