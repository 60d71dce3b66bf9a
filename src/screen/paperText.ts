/** How many lines a text takes, without a browser: in the letters of the sheet, or any that are no wider. */

/** Widths of Arial, in thousandths of its height. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
	['ijl', 222],
	[' .,:;!/ftI’', 278],
	['r-()“”·', 333],
	['ckxsvyzJ', 500],
	['AEBKPSVXY', 667],
	['wCDHNRU', 722],
	['GOQ', 778],
	['mM', 833],
	['W', 944],
];
const OTHER = 556;
const BOLD = 1.08;
/** For letters that are a little wider. */
const SPARE = 1.015;

export type Words = { bold?: string | undefined; plain?: string | undefined };

const widths = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])));
const measured = new Map<string, number[]>();

/** Word by word, as the browser does it: first what is bold, then the rest; or one after the other. */
export function linesOf(words: Words | readonly Words[], size: number, width: number): number {
	const room = (width * 1000) / (size * SPARE);
	const parts = [words].flat();
	let lines = parts.every(({ bold, plain }) => !bold && !plain) ? 0 : 1;
	let used = 0;
	const put = (word: number): void => {
		if (used > 0 && used + word - SPACE > room) {
			lines += 1;
			used = 0;
		}
		used += word;
	};
	for (const { bold = '', plain = '' } of parts) {
		for (const word of wordsOf(bold)) put(word * BOLD);
		for (const word of wordsOf(plain)) put(word);
	}
	return lines;
}

/** Bold, on one line. */
export function widthOf(bold: string, size: number): number {
	return (wordsOf(bold).reduce((sum, word) => sum + word, 0) * size * SPARE * BOLD) / 1000;
}

/** Each with a space after it. */
function wordsOf(text: string): number[] {
	if (text === '') return [];
	const known = measured.get(text);
	if (known) return known;
	const made = (text.match(/[^ -]*[ -]|[^ -]+$/g) ?? []).map((word) =>
		[...word].reduce((sum, sign) => sum + (widths.get(sign) ?? OTHER), 0),
	);
	measured.set(text, made);
	return made;
}

const SPACE = widths.get(' ') ?? 0;
