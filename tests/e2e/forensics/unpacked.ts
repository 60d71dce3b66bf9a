import { gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import type { Part } from './pieces.ts';
import { unsnapped } from './snappy.ts';

const ways = [
	{ mark: '1f8b08', open: gunzipSync },
	{ mark: '7801', open: inflateSync },
	{ mark: '789c', open: inflateSync },
	{ mark: '78da', open: inflateSync },
	{ mark: '28b52ffd', open: zstdDecompressSync },
	{ mark: '504b0304', open: openZip },
	// A large value of IndexedDB.
	{ mark: 'ff1102', open: (bytes: Buffer) => unsnapped(bytes.subarray(3)) },
];

/** What lies packed in a file, wherever in it that begins. */
export function unpacked(bytes: Buffer): Part[] {
	return ways.flatMap(({ mark, open }) =>
		places(bytes, Buffer.from(mark, 'hex')).flatMap((at) => {
			try {
				return [{ name: 'unpacked', bytes: open(bytes.subarray(at)) }];
			} catch {
				return [];
			}
		}),
	);
}

/** One file of an archive: a head, a name, something extra, and then the packed bytes. */
function openZip(bytes: Buffer): Buffer {
	return inflateRawSync(bytes.subarray(30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28)));
}

function places(bytes: Buffer, mark: Buffer): number[] {
	const found: number[] = [];
	for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) found.push(at);
	return found;
}
