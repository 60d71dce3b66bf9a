import { varint } from './varint.ts';

/** As much as fits in a value of a store; more is chance. */
const MOST = 2 ** 26;

/** What LevelDB and IndexedDB pack with: bytes as they are, and copies of what came before. Throws when it is not that. */
export function unsnapped(packed: Buffer): Buffer {
	const [length, begin] = varint(packed, 0);
	if (length > MOST) throw new Error('Too much');
	const unpacked = Buffer.alloc(length);
	let at = begin;
	const take = (size: number): number => {
		if (at + size > packed.length) throw new Error('Cut off');
		at += size;
		return packed.readUIntLE(at - size, size);
	};
	let end = 0;
	const copy = (from: Buffer, begin: number, size: number): void => {
		if (begin < 0 || begin + size > from.length || end + size > unpacked.length) throw new Error('Out of bounds');
		// One by one: a copy may reach into itself.
		for (let step = 0; step < size; step++) unpacked[end++] = from[begin + step] ?? 0;
	};
	while (end < unpacked.length) {
		const tag = take(1);
		const high = tag >> 2;
		if ((tag & 3) === 0) {
			const size = 1 + (high < 60 ? high : take(high - 59));
			copy(packed, at, size);
			at += size;
		} else if ((tag & 3) === 1) copy(unpacked, end - (((high >> 3) << 8) | take(1)), 4 + (high & 7));
		else copy(unpacked, end - take((tag & 3) === 2 ? 2 : 4), 1 + high);
	}
	return unpacked;
}
