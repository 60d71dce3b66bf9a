import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyContent } from './contentCopy.ts';

/** Languages that nobody speaks, made of the Dutch: what does not fit or does not turn in these, will not in a real one. */
export const PSEUDO = {
	/** Longer words, with accents above and below. */
	'en-XA': { direction: 'ltr', write: (letters: string) => longer(spelled(letters, accents)) },
	/** Read from right to left. */
	'ar-XB': { direction: 'rtl', write: (letters: string) => spelled(letters.toLowerCase(), arabic) },
} as const;

export type PseudoLanguage = keyof typeof PSEUDO;

/** A copy of flows and locales that speaks these too. Whoever asked for it takes it away. */
export function pseudoContent(): string {
	const copy = copyContent();
	for (const language of Object.keys(PSEUDO) as PseudoLanguage[]) speak(copy, language);
	return copy;
}

function speak(copy: string, language: PseudoLanguage): void {
	const { direction, write } = PSEUDO[language];
	const app: Readonly<Record<string, string>> = { locale: language, direction };
	const folder = join(copy, 'locales', language);
	cpSync(join(copy, 'locales/nl'), folder, { recursive: true });
	for (const file of readdirSync(folder)) {
		const path = join(folder, file);
		const written = JSON.parse(readFileSync(path, 'utf8'), (key, value: unknown) =>
			typeof value === 'string' ? (file === 'interface.json' && app[key]) || outsideGaps(value, write) : value,
		);
		writeFileSync(path, JSON.stringify(written, null, '\t'));
	}
}

/** `{{role}}` stays as it stands. */
function outsideGaps(text: string, write: (letters: string) => string): string {
	return text
		.split(/(\{\{\w+\}\})/)
		.map((part, index) => (index % 2 === 1 ? part : write(part)))
		.join('');
}

const latin = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accents = alphabet('áƀçđéƒğĥíĵķłṁñóþʠŕšţúṽŵẋýžÅƁÇĐÉƑĞĤÍĴĶŁṀÑÓÞǪŔŠŢÚṼŴẊÝŽ');
const arabic = alphabet('ابثدهفغحيجكلمنوپقرستعڤشخيز');

function alphabet(letters: string): ReadonlyMap<string, string> {
	return new Map([...letters].map((letter, index) => [latin.charAt(index), letter]));
}

function spelled(text: string, letters: ReadonlyMap<string, string>): string {
	return [...text].map((letter) => letters.get(letter) ?? letter).join('');
}

/** Each vowel and each n twice: about four tenths longer, and so is the longest word. */
function longer(text: string): string {
	return text.replace(/[áéíóúýñÅÉÍÓÚÝÑ]/g, (letter) => letter + letter.toLowerCase());
}
