import type { Guide } from '../flow/content.ts';
import type { SourceEntry } from './deskScreen.ts';
import type { Texts } from './texts.ts';
import { sourceDate } from './times.ts';

/** "MD 5.2.1": a source, and the place in it. */
export function sourceOf({ sources }: Guide, texts: Texts, id: string): SourceEntry {
	const [code = '', ...place] = id.split(' ');
	const source = sources[code];
	if (source === undefined) return { id, title: id, date: texts.ui('about.undated') };
	return {
		id,
		title: place.length > 0 ? texts.ui('desk.part', { title: source.title, place: place.join(' ') }) : source.title,
		date: sourceDate(texts, source.date),
		...(source.url === undefined ? {} : { href: source.url }),
	};
}
