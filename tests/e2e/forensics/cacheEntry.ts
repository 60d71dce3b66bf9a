import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Own, Part } from './pieces.ts';

const BEGIN = Buffer.from('305c72a71b6dfbfc', 'hex');
const END = Buffer.from('d8410d97456ffaf4', 'hex');
/** Before the key stand a mark, a version, the length of the key and a sum; after each part a mark and sums. */
const HEAD = 24;
const TAIL = 24;

/**
 * An entry of a cache of Chromium: of the network, of the worker, of compiled scripts. A body that is a file of the app,
 * byte for byte, is left out. Undefined for any other file.
 */
export function cacheEntry(bytes: Buffer, own: Own): Part[] | undefined {
	if (!bytes.subarray(0, BEGIN.length).equals(BEGIN)) return undefined;
	const begin = HEAD + bytes.readUInt32LE(12);
	const key = bytes.subarray(HEAD, begin);
	const end = bytes.indexOf(END, begin);
	const body = bytes.subarray(begin, end);
	const from = compiledFrom(key.toString('latin1'), own);
	const bodies = body.length === 0 || isOwn(body, own) ? [] : [body, ...opened(body)];
	return [
		{ name: 'key', bytes: key },
		{ name: 'head', bytes: bytes.subarray(end + TAIL), ...(from && { from }) },
		...bodies.map((form) => ({ name: 'body', bytes: form, ...(from && { from }) })),
	];
}

function isOwn(body: Buffer, own: Own): boolean {
	const forms = [body, ...opened(body)];
	return [...own.values()].some((file) => forms.some((form) => form.equals(file)));
}

/** The key ends or begins with the address of the script. */
function compiledFrom(key: string, own: Own): Buffer | undefined {
	return [...own].find(([path]) => path.endsWith('.js') && key.includes(path))?.[1];
}

function opened(body: Buffer): Buffer[] {
	return [gunzipSync, brotliDecompressSync].flatMap((open) => {
		try {
			return [open(body)];
		} catch {
			return [];
		}
	});
}
