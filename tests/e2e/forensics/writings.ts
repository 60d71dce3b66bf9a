/** What is searched for: an id, a text, a code. */
export type Needle = { what: string; text: string };

/** One way to write a text down. `least`: how many bytes of it are enough to know it by. */
export type Writing = { needle: Needle; way: string; bytes: Buffer; least: number };

/** Letters that are enough to know a text by: a store may hold it in pieces. */
export const LETTERS = 8;

/** A text in every way in which a browser writes. */
export function writingsOf(needle: Needle): Writing[] {
	const { text } = needle;
	const wide = Buffer.from(text, 'utf16le');
	const plain = Buffer.from(text);
	const ways: [way: string, bytes: Buffer, perLetter: number][] = [
		['utf-8', plain, 1],
		['utf-16', wide, 2],
		['utf-16, big end first', Buffer.from(wide).swap16(), 2],
		['percent', Buffer.from(encodeURIComponent(text)), 1],
		['form', Buffer.from(new URLSearchParams({ '': text }).toString().slice(1)), 1],
		['JSON', Buffer.from(escaped(text)), 1],
		['hex', Buffer.from(plain.toString('hex')), 2],
		...base64(plain).map((bytes): [string, Buffer, number] => ['base64', bytes, 1.5]),
		...base64(wide).map((bytes): [string, Buffer, number] => ['base64 of utf-16', bytes, 3]),
	];
	const seen = new Set<string>();
	return ways.flatMap(([way, bytes, perLetter]) => {
		const isNew = !seen.has(bytes.toString('latin1'));
		seen.add(bytes.toString('latin1'));
		const least = Math.min(bytes.length, Math.ceil(LETTERS * perLetter));
		return isNew && least >= LETTERS ? [{ needle, way, bytes, least }] : [];
	});
}

function escaped(text: string): string {
	return text.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What a text becomes depends on how many bytes stand before it; its ends are mixed with what stands around it. */
function base64(bytes: Buffer): Buffer[] {
	return [0, 1, 2].flatMap((before) => {
		const all = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64url');
		const own = all.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
		return [own, own.replaceAll('-', '+').replaceAll('_', '/')].map((text) => Buffer.from(text));
	});
}
