/** A number of seven bits a byte, and where it ends. What was cut off reads as nothing. */
export function varint(bytes: Buffer, begin: number): [value: number, end: number] {
	let value = 0;
	for (let at = begin; ; at++) {
		const byte = bytes[at] ?? 0;
		value += (byte & 127) * 2 ** (7 * (at - begin));
		if (byte < 128) return [value, at + 1];
	}
}
