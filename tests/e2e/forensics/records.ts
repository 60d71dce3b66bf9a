import type { Part } from './pieces.ts';
import { varint } from './varint.ts';

const BLOCK = 32_768;
/** Before each fragment: a sum, a size, and whether a batch begins or ends with it. */
const HEAD = 7;
const FIRST = 2;
/** Before the records of a batch: a running number and how many there are. */
const BATCH_HEAD = 12;

/** Every key with its value, in the log of a LevelDB store, also what was erased since. Undefined for any other file. */
export function records(path: string, bytes: Buffer): Part[] | undefined {
	return /[\\/]\d{6}\.log$/.test(path) ? batches(bytes).flatMap(recordsOf) : undefined;
}

function batches(bytes: Buffer): Buffer[] {
	const found: Buffer[] = [];
	for (let at = 0; at + HEAD <= bytes.length; ) {
		const left = BLOCK - (at % BLOCK);
		const size = bytes.readUInt16LE(at + 4);
		const kind = bytes[at + 6] ?? 0;
		const fragment = bytes.subarray(at + HEAD, at + HEAD + size);
		if (left >= HEAD && kind <= FIRST) found.push(fragment);
		else if (left >= HEAD) found.push(Buffer.concat([found.pop() ?? Buffer.alloc(0), fragment]));
		at += left < HEAD ? left : HEAD + size;
	}
	return found;
}

function recordsOf(batch: Buffer): Part[] {
	const found: Part[] = [];
	let at = BATCH_HEAD;
	const take = (): Buffer => {
		const [size, begin] = varint(batch, at);
		at = begin + size;
		return batch.subarray(begin, at);
	};
	while (at < batch.length) {
		const isKept = batch[at++] === 1;
		found.push({ name: 'record', bytes: Buffer.concat(isKept ? [take(), take()] : [take()]) });
	}
	return found;
}
