import type { Piece } from './pieces.ts';
import { LETTERS, type Needle, type Writing, writingsOf } from './writings.ts';

/** A trace: what was found, where, in which way it is written, and how it reads. */
export type Trace = { what: string; file: string; name: string; way: string; read: string };

/** A word of two letters stands everywhere by chance. */
const LEAST = 3;
/** Places in the table by which a window of a text is known before it is looked up. */
const PLACES = 2 ** 22;

/** Looks for texts, whole or a part of them, in any number of pieces. */
export function searchFor(needles: readonly Needle[]): (piece: Piece) => Trace[] {
	const isKnown = new Uint8Array(PLACES);
	const known = new Map<string, { writing: Writing; at: number }[]>();
	for (const writing of needles.filter(({ text }) => text.length >= LETTERS).flatMap(writingsOf)) {
		for (const [at, place] of places(writing.bytes).entries()) {
			const window = writing.bytes.toString('latin1', at, at + LETTERS);
			const there = known.get(window);
			if (there) there.push({ writing, at });
			else known.set(window, [{ writing, at }]);
			isKnown[place] = 1;
		}
	}
	const words = needles.filter(({ text }) => text.length >= LEAST && text.length < LETTERS).map(wordOf);

	return (piece) => {
		const { bytes, file, name } = piece;
		const found = new Map<string, Trace>();
		const add = ({ what }: Needle, way: string, part: Buffer): void => {
			const read = readable(part);
			if (!isCompiled(piece, part)) found.set(`${what} ${read}`, { what, file, name, way, read });
		};
		const passed = new Map<Writing, number>();
		for (const [from, place] of places(bytes).entries()) {
			if (isKnown[place] === 0) continue;
			for (const { writing, at } of known.get(bytes.toString('latin1', from, from + LETTERS)) ?? []) {
				if (from < (passed.get(writing) ?? 0)) continue;
				const [begin, end] = partAround(bytes, from, writing.bytes, at);
				passed.set(writing, end);
				if (end - begin >= writing.least) add(writing.needle, writing.way, bytes.subarray(begin, end));
			}
		}
		const text = bytes.toString('latin1');
		for (const { needle, pattern } of words)
			for (const [word] of text.matchAll(pattern)) add(needle, 'word', Buffer.from(word, 'latin1'));
		return [...found.values()];
	};
}

const readable = (bytes: Buffer): string => bytes.toString('latin1').replaceAll('\0', '');

const answered = new Map<Buffer, Map<string, boolean>>();

/** What is compiled holds what it was compiled from, and keeps letters outside ASCII in other bytes. */
function isCompiled({ from }: Piece, part: Buffer): boolean {
	if (!from) return false;
	const read = readable(part);
	const before = answered.get(from) ?? new Map<string, boolean>();
	answered.set(from, before);
	const is = before.get(read) ?? (from.includes(read) || from.includes(Buffer.from(read, 'latin1')));
	before.set(read, is);
	return is;
}

/** A number for every window. */
function places(bytes: Buffer): Uint32Array {
	const found = new Uint32Array(Math.max(0, bytes.length - LETTERS + 1));
	let high = 0;
	let low = 0;
	for (let at = 0; at < bytes.length; at++) {
		high = (high << 8) | (low >>> 24);
		low = (low << 8) | (bytes[at] ?? 0);
		if (at >= LETTERS - 1) found[at - LETTERS + 1] = (Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b)) >>> 10;
	}
	return found;
}

/** As much of the text as stands around a window of it. */
function partAround(bytes: Buffer, from: number, text: Buffer, at: number): [begin: number, end: number] {
	let before = 0;
	while (before < Math.min(at, from) && bytes[from - before - 1] === text[at - before - 1]) before++;
	let after = LETTERS;
	while (at + after < text.length && bytes[from + after] === text[at + after]) after++;
	return [from - before, from + after];
}

const LETTER = '[A-Za-z0-9]';

/** What is short is searched as a word of its own, in bytes of one and of two. */
function wordOf(needle: Needle): { needle: Needle; pattern: RegExp } {
	const signs = [...needle.text].map((sign) => sign.replace(/[^\w ]/, '\\$&'));
	const plain = alone(signs.join(''), LETTER, signs.length);
	const wide = alone(signs.map((sign) => `${sign}\\0`).join(''), `${LETTER}\\0`, 2 * signs.length);
	return { needle, pattern: new RegExp(`${plain}|${wide}`, 'gs') };
}

/** Looks back only where the word stands: that is much less work. */
const alone = (word: string, letter: string, size: number): string => `${word}(?<!${letter}.{${size}})(?!${letter})`;
