import { distance } from 'fastest-levenshtein';
import type { Texts } from './texts.ts';

/** What a partner can be found by, beside its name. */
type Entry = { id: string; name: string; what: string };

/** Letters only, without accents, so that "Wmo", "wmo" and "zorgcoordinator" all find what is meant. */
function plain(words: string): string {
	return words
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.toLowerCase()
		.trim();
}

/**
 * The partners that these words find: by name, abbreviation, old name or everyday word. Unknown words find those that
 * come nearest, never nothing; `nearest` tells which of the two it is.
 */
export function findPartners<Found extends Entry>(
	texts: Texts,
	entries: readonly Found[],
	words: string,
): { found: Found[]; nearest: boolean } {
	const asked = plain(words);
	if (asked === '') return { found: [...entries], nearest: false };
	const known = (entry: Found): string[] =>
		[entry.name, texts.line(`partners.${entry.id}.dial`), ...texts.lines(`search.words.${entry.id}`)].map(plain);
	const parts = asked.split(/\s+/);
	const found = entries.filter((entry) => {
		const all = known(entry);
		return all.some((word) => word.includes(asked)) || parts.every((part) => all.some((word) => word.includes(part)));
	});
	if (found.length > 0) return { found, nearest: false };
	const ranked = entries
		.map((entry) => ({
			entry,
			far: Math.min(...known(entry).map((word) => distance(asked, word) / Math.max(asked.length, word.length))),
		}))
		.toSorted((a, b) => a.far - b.far);
	return { found: ranked.slice(0, NEAREST).map(({ entry }) => entry), nearest: true };
}

const NEAREST = 3;
