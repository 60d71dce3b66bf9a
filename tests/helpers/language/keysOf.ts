import { leaves } from '../../../src/build/readTexts.ts';
import { content } from '../content.ts';

/** Search words and the name of the language are no sentences. */
const NO_SENTENCE = /^(search\.words|app\.locale)/;

/** Every Dutch text with its file and key, line by line. */
export const dutchTexts = Object.entries(content.texts.nl ?? {}).flatMap(([file, { tree }]) =>
	leaves(tree)
		.filter(([key]) => !NO_SENTENCE.test(key))
		.flatMap(([key, value]) => [value].flat().map((text) => ({ file, key, text }))),
);

/** Where this sentence stands: word for word, or with its open places filled in. */
export function keysOf(sentence: string): string[] {
	const same = dutchTexts.filter(({ text }) => text.includes(sentence));
	const found = same.length > 0 ? same : dutchTexts.filter(({ text }) => text.includes('{{') && fits(text, sentence));
	return [...new Set(found.map(({ file, key }) => `${file}.json ${key}`))];
}

function fits(text: string, sentence: string): boolean {
	const fixed = text.split(/\{\{\w+\}\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return fixed.join('').length > 8 && new RegExp(`^${fixed.join('.*')}`).test(sentence);
}
