/** Estimated widths: no browser is asked, so that a build and a test draw the same map. Those of Arial, rounded up. */
const WIDTHS: readonly [string, number][] = [
	["ijl|'.,:;!`", 0.28],
	['ftrI()[]/-· ', 0.36],
	['ckszvxyJ"*?', 0.53],
	['mMW@%', 0.9],
	['w→CDGHNOQRU&', 0.76],
	['ABEFKLPSTVXYZ+', 0.7],
];
const OTHER = 0.58;
const BOLD = 1.07;

const widths = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));

export type Look = { size: number; bold?: true };

export function textWidth(text: string, { size, bold }: Look): number {
	const wide = [...text].reduce((sum, letter) => sum + (widths.get(letter) ?? OTHER), 0);
	return wide * size * (bold ? BOLD : 1);
}

/** Breaks a text into lines that fit; a word that is too long is broken after a hyphen or, at last, anywhere. */
export function wrap(text: string, look: Look, room: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ').flatMap((one) => broken(one, look, room))) {
		const longer = line === '' || word.glued ? line + word.text : `${line} ${word.text}`;
		if (line !== '' && textWidth(longer, look) > room) {
			lines.push(line);
			line = word.text;
		} else line = longer;
	}
	return line === '' ? lines : [...lines, line];
}

function broken(word: string, look: Look, room: number): { text: string; glued: boolean }[] {
	if (textWidth(word, look) <= room) return [{ text: word, glued: false }];
	const parts = (word.match(/[^-/]*[-/]|[^-/]+$/g) ?? [word]).flatMap((part) => pieces(part, look, room));
	return parts.map((text, index) => ({ text, glued: index > 0 }));
}

function pieces(word: string, look: Look, room: number): string[] {
	if (textWidth(word, look) <= room) return [word];
	const letters = [...word];
	const fits = letters.findLastIndex((_, index) => textWidth(`${letters.slice(0, index + 1).join('')}-`, look) <= room);
	const kept = Math.max(1, fits + 1);
	return [`${letters.slice(0, kept).join('')}-`, ...pieces(letters.slice(kept).join(''), look, room)];
}
