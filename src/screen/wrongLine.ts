import type { Resources } from './appState.ts';
import type { WrongLine } from './outcomeParts.ts';
import { contentDate } from './words.ts';

/** "Zie je een fout?": which version, and what it is about, to read out or copy; nothing is sent. */
export function wrongLine({ texts, route, version }: Resources, about: string): WrongLine {
	return {
		heading: texts.ui('result.wrong.heading'),
		text: texts.ui('result.wrong.text'),
		line: texts.ui('result.wrong.line', { version, content: contentDate(route, texts), about }),
		copy: texts.ui('result.wrong.copy'),
	};
}
