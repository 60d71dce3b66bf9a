import { statusIn } from '../directory/status.ts';
import type { Guide } from '../flow/content.ts';
import type { AppState } from './appState.ts';
import type { DeskQuestion } from './deskScreen.ts';
import { sourceOf } from './sourceOf.ts';
import type { Texts } from './texts.ts';
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
