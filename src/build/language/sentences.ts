/**
 * A sentence as it is read. `words` are all of them; of a name or a number nobody counts the syllables.
 * A heading, a button or an item of a list without a full stop is read by itself, but is not `isWhole`.
 */
export type Sentence = { text: string; words: number; counted: string[]; isWhole: boolean };

/** Stands for the letters of a name, so that it is one word without syllables. */
const NAME = '\u{E000}';
const LAW =
	/\b(?:[Aa]rtikel(?:en)?|[Aa]rt\.) \d+(?:[.:]\d+)*[a-z]?(?:(?:,| en) \d+(?:[.:]\d+)*[a-z]?)*(?:,? (?:eerste|tweede|derde|vierde) lid|,? lid \d+)*/g;
const FILLED_IN = /\{\{\w+\}\}/g;
const NUMBER = /\+?\d+(?:[ .,:/-]\d+)*/g;
const ABBREVIATION = /(?<![\p{L}\p{N}])\p{L}*\p{Lu}{2,}\p{L}*(?![\p{L}\p{N}])/gu;
const WHOLE = /[.!?]['’”")]*$/;
const END = /[.!?]+['’”")]*(?=\s|$)| · |\n/g;

/** A full stop, a question mark and the end of a text end a sentence; a colon, a comma and a semicolon do not. */
export function sentencesOf(text: string, names: RegExp): Sentence[] {
	const hidden = [FILLED_IN, names, LAW, ABBREVIATION, NUMBER].reduce(
		(left, pattern) => left.replaceAll(pattern, (found) => NAME.repeat(found.length)),
		text,
	);
	let from = 0;
	return [...[...hidden.matchAll(END)].map((end) => end.index + end[0].length), text.length].flatMap((to) => {
		const [whole, read] = [text.slice(from, to).trim(), hidden.slice(from, to)];
		from = to;
		const words = read.split(/[\s/]+/).filter((word) => /[\p{L}\p{N}]/u.test(word) || word.includes(NAME));
		if (words.length === 0) return [];
		const counted = words.filter((word) => !word.includes(NAME));
		return [{ text: whole, words: words.length, counted, isWhole: WHOLE.test(whole) }];
	});
}

/** Names of partners, places and laws: the longest first, as a whole word. */
export function namesPattern(names: readonly string[]): RegExp {
	const each = [...new Set(names)]
		.filter((name) => name !== '')
		.toSorted((a, b) => b.length - a.length)
		.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${each.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
