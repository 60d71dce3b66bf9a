import type { Piece, Profile } from './pieces.ts';

/** Something that all walks of one kind left and no walk of the other kind did. */
export type Difference = { file: string; name: string; left: string };

/** As many bytes as a number holds exactly. */
const WINDOW = 6;

/**
 * Compares walks of one kind with walks of another, record by record. What two walks of one kind do not share is a time, a
 * random name or chance. What all of them share and none of the others has tells the kinds apart, wherever in a record it
 * stands: it is found by windows of a few bytes.
 */
export function tellApart(some: readonly Profile[], others: readonly Profile[]): Difference[] {
	const mine = some.map(byName);
	const theirs = others.map(byName);
	const names = new Set([...mine, ...theirs].flatMap((profile) => [...profile.keys()]));
	return [...names].flatMap((name) => {
		const here = mine.map((profile) => profile.get(name) ?? []);
		const there = theirs.map((profile) => profile.get(name) ?? []);
		return areSame([...here, ...there]) ? [] : [...only(here, there), ...only(there, here)];
	});
}

function byName({ compared }: Profile): Map<string, Piece[]> {
	const found = new Map<string, Piece[]>();
	for (const piece of compared) {
		const name = `${piece.file} ${piece.name}`;
		const others = found.get(name);
		if (others) others.push(piece);
		else found.set(name, [piece]);
	}
	return found;
}

function areSame([first = [], ...more]: readonly Piece[][]): boolean {
	return more.every(
		(pieces) =>
			pieces.length === first.length && pieces.every(({ bytes }, index) => first[index]?.bytes.equals(bytes) === true),
	);
}

function only([first = [], ...mine]: readonly Piece[][], theirs: readonly Piece[][]): Difference[] {
	let left = new Set<number | string>();
	eachWindow(first, (window) => left.add(window));
	for (const pieces of theirs) if (left.size > 0) eachWindow(pieces, (window) => left.delete(window));
	for (const pieces of mine) {
		if (left.size === 0) break;
		const shared: typeof left = new Set();
		eachWindow(pieces, (window) => left.has(window) && shared.add(window));
		left = shared;
	}
	const [piece] = first;
	return piece && left.size > 0 ? [{ file: piece.file, name: piece.name, left: read(left) }] : [];
}

/** A number is one window: its digits alone say nothing. */
function eachWindow(pieces: readonly Piece[], tell: (window: number | string) => void): void {
	for (const { bytes } of pieces) {
		const isShort = bytes.length < WINDOW;
		const text = bytes.length < 24 ? bytes.toString('latin1') : '';
		if (isShort || /^-?\d+(\.\d+)?$/.test(text)) tell(text);
		else {
			let window = 0;
			for (const [at, byte] of bytes.entries()) {
				window = (window % 2 ** (8 * (WINDOW - 1))) * 256 + byte;
				if (at >= WINDOW - 1) tell(window);
			}
		}
	}
}

/** Windows that follow one another are one text. */
function read(windows: ReadonlySet<number | string>): string {
	let text = '';
	for (const window of windows) {
		const part = typeof window === 'string' ? window : bytesOf(window).toString('latin1');
		text += text.endsWith(part.slice(0, -1)) && part.length > 1 ? part.slice(-1) : ` ${part}`;
	}
	return text.trimStart();
}

function bytesOf(window: number): Buffer {
	const bytes = Buffer.alloc(WINDOW);
	bytes.writeUIntBE(window, 0, WINDOW);
	return bytes;
}
