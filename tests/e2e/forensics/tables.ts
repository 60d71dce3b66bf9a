import type { Part } from './pieces.ts';
import { unsnapped } from './snappy.ts';
import { varint } from './varint.ts';

const MAGIC = Buffer.from('57fb808b247547db', 'hex');
const FOOT = 48;
const SNAPPY = 1;

/** Every key with its value, in a table of a LevelDB store, where the log ends up. Undefined for any other file. */
export function tables(bytes: Buffer): Part[] | undefined {
	if (bytes.length < FOOT || !bytes.subarray(-MAGIC.length).equals(MAGIC)) return undefined;
	const foot = bytes.subarray(-FOOT);
	const [, , toIndex] = handle(foot, 0);
	return entries(block(bytes, foot, toIndex)).flatMap(({ value }) =>
		entries(block(bytes, value, 0)).map(({ key, value }) => ({ name: 'record', bytes: Buffer.concat([key, value]) })),
	);
}

/** Where a block lies and how long it is, and where in `pointer` that ends. */
function handle(pointer: Buffer, at: number): [offset: number, size: number, end: number] {
	const [offset, next] = varint(pointer, at);
	const [size, end] = varint(pointer, next);
	return [offset, size, end];
}

function block(bytes: Buffer, pointer: Buffer, at: number): Buffer {
	const [offset, size] = handle(pointer, at);
	const found = bytes.subarray(offset, offset + size);
	return bytes[offset + size] === SNAPPY ? unsnapped(found) : found;
}

/** Keys are written without what they share with the key before them; a list of places stands at the end. */
function entries(block: Buffer): { key: Buffer; value: Buffer }[] {
	const found: { key: Buffer; value: Buffer }[] = [];
	const end = block.length - 4 * (1 + block.readUInt32LE(block.length - 4));
	let key = Buffer.alloc(0);
	for (let at = 0; at < end; ) {
		const [shared, afterShared] = varint(block, at);
		const [own, afterOwn] = varint(block, afterShared);
		const [size, begin] = varint(block, afterOwn);
		key = Buffer.concat([key.subarray(0, shared), block.subarray(begin, begin + own)]);
		at = begin + own + size;
		found.push({ key, value: block.subarray(begin + own, at) });
	}
	return found;
}
