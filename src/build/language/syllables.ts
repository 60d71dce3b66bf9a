import dutch from 'hyphen/nl/index.js';

const HYPHEN = '-';
/** Letters that sound as one; other vowels beside each other are heard apart: vi-a, ra-di-o. */
const SOUNDS =
	/ij|eau|aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|au|ou|ea|(?<=t)io(?=n)|[aeiouyàáâäèéêëìíîïòóôöùúûü]/g;

const known = new Map<string, number>();

/** How many syllables a Dutch word has. */
export function syllablesOf(word: string): number {
	const count = known.get(word) ?? countIn(word.toLowerCase().replaceAll(/[^\p{L}]/gu, HYPHEN));
	known.set(word, count);
	return count;
}

/** The patterns leave no letter alone at the end of a line, so what they do not part is listened to: i-dee. */
function countIn(word: string): number {
	const parts = dutch.hyphenateSync(word, { hyphenChar: HYPHEN, minWordLength: 2 }).split(HYPHEN);
	const heard = parts.reduce((total, part) => total + (part.match(SOUNDS)?.length ?? 0), 0);
	return Math.max(1, heard);
}
