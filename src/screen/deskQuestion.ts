import { statusIn } from '../directory/status.ts';
import type { Guide } from '../flow/content.ts';
import type { AppState } from './appState.ts';
import type { DeskQuestion } from './deskScreen.ts';
import type { Texts } from './texts.ts';
import { sourceDate } from './times.ts';
import type { Evidence } from './training/trainingContent.ts';
import { dateText } from './words.ts';

/** On what a question rests. */
export function deskQuestion({ settings }: AppState, texts: Texts, guide: Guide, evidence: Evidence): DeskQuestion {
	const status = texts.ui(`status.${statusIn(guide, evidence, settings.municipality)}`);
	const checked = texts.ui('status.checked', { date: dateText(texts, evidence.checked) });
	return {
		earlier: texts.ui('desk.earlier'),
		sources: {
			heading: texts.ui('desk.sources'),
			entries: evidence.sources.map((id) => sourceOf(guide, texts, id)),
			status: `${status} · ${checked}`,
		},
	};
}

/** "MD 5.2.1": a source, and the place in it. */
function sourceOf({ sources }: Guide, texts: Texts, id: string): DeskQuestion['sources']['entries'][number] {
	const [code = '', ...place] = id.split(' ');
	const source = sources[code];
	if (source === undefined) return { id, title: id, date: texts.ui('about.undated') };
	return {
		id,
		title: [source.title, ...(place.length > 0 ? [place.join(' ')] : [])].join(', '),
		date: sourceDate(texts, source.date),
		...(source.url === undefined ? {} : { href: source.url }),
	};
}
