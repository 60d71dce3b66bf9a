import { type Fault, faultsIn } from './rules.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { syllablesOf } from './syllables.ts';

/** A screen as it is read. `explained`: the short forms whose meaning stands here or opens here. */
export type Said = {
	kind: string;
	name: string;
	/** As the app calls it; absent for what is no screen by itself. */
	screen?: string;
	texts: readonly string[];
	isExplained: (form: string) => boolean;
};

export type Rule = Fault | 'too-long' | 'not-expanded' | 'average' | 'flesch';

export type Measured = {
	kind: string;
	name: string;
	words: number;
	sentences: number;
	/** Words per whole sentence: short labels would hide long sentences. */
	average: number;
	longest: Sentence;
	flesch: number;
	faults: { rule: Rule; text: string }[];
};

export const MOST_WORDS = 20;
const SHORT_FORM = /(?<![\p{L}\p{N}-])(?:\p{Lu}{2,}|Wmo|Wpg|azc|soa)(?![\p{L}\p{N}])/gu;

type Line = { sentences: Sentence[]; syllables: number; faults: Measured['faults']; short: string[] };

/** Measures screens; a text that stands on many is taken apart once. */
export function measuring(names: RegExp): (said: Said) => Measured {
	const known = new Map<string, Line>();
	const lineOf = (text: string): Line => {
		const line = known.get(text) ?? takeApart(text, names);
		known.set(text, line);
		return line;
	};
	return ({ kind, name, texts, isExplained }) => {
		const lines = texts.map(lineOf);
		const sentences = lines.flatMap((line) => line.sentences);
		const wholes = sentences.filter(({ isWhole }) => isWhole);
		const counted = sum(sentences.map((sentence) => sentence.counted.length));
		const average = wholes.length === 0 ? 0 : wordsIn(wholes) / wholes.length;
		const unexplained = [...new Set(lines.flatMap(({ short }) => short))].filter((form) => !isExplained(form));
		return {
			kind,
			name,
			words: wordsIn(sentences),
			sentences: sentences.length,
			average,
			longest: sentences.reduce((most, one) => (one.words > most.words ? one : most)),
			flesch: fleschDouma(average, sum(lines.map(({ syllables }) => syllables)) / counted),
			faults: [
				...lines.flatMap(({ faults }) => faults),
				...unexplained.map((text) => ({ rule: 'not-expanded' as const, text })),
			],
		};
	};
}

/** W. H. Douma, De leesbaarheid van landbouwbladen, Wageningen 1960: the formula of Flesch for Dutch. */
function fleschDouma(wordsPerSentence: number, syllablesPerWord: number): number {
	return 206.835 - 0.93 * wordsPerSentence - 77 * syllablesPerWord;
}

function takeApart(text: string, names: RegExp): Line {
	const sentences = sentencesOf(text, names);
	return {
		sentences,
		syllables: sum(sentences.flatMap(({ counted }) => counted.map(syllablesOf))),
		faults: sentences.flatMap((sentence) => [
			...faultsIn(sentence.text).map((rule) => ({ rule, text: sentence.text })),
			...(sentence.words > MOST_WORDS ? [{ rule: 'too-long' as const, text: sentence.text }] : []),
		]),
		short: text.match(SHORT_FORM) ?? [],
	};
}

function wordsIn(sentences: readonly Sentence[]): number {
	return sum(sentences.map(({ words }) => words));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
