/** Microseconds between 1601, where the clock of Chromium begins, and 1970. */
const SINCE_1601 = 11_644_473_600_000_000;
const HOUR = 3_600_000_000;
const HALF = 2 ** 32;

const now = Date.now() * 1000;

/** Microseconds since 1601 and since 1970, and milliseconds. */
const isNear = (value: number): boolean =>
	Math.abs(value - now - SINCE_1601) < HOUR ||
	Math.abs(value - now) < HOUR ||
	Math.abs(value - now / 1000) < HOUR / 1000;

/** The bytes with every moment of this hour and every random name taken out, as a text, as eight bytes or as seven bits a byte. */
export function withoutTimes(bytes: Buffer): Buffer {
	const clean = Buffer.from(
		bytes
			.toString('latin1')
			.replace(/\d{13,17}/g, (digits) => (isNear(Number(digits)) ? 'TIME' : digits))
			.replace(/\d\.\d{10,}e\+16/g, 'TIME')
			// The log of a store: the moment, and the process.
			.replace(/\d{4}\/\d\d\/\d\d-\d\d:\d\d:\d\d\.\d+ [\da-f]+/g, 'TIME')
			.replace(/\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT/g, 'TIME')
			.replace(/(?:[\da-f]\0?){8}([-_]\0?)(?:(?:[\da-f]\0?){4}\1){3}(?:[\da-f]\0?){12}/gi, 'NAME'),
		'latin1',
	);
	for (let at = 0; at < clean.length; at++) {
		const size = eightBytes(clean, at) || sevenBits(clean, at);
		if (size > 0) clean.fill(0, at, at + size);
	}
	return clean;
}

/** How many bytes the time takes that stands here, if one does. */
function eightBytes(bytes: Buffer, at: number): number {
	if (at + 8 > bytes.length) return 0;
	return isNear(bytes.readUInt32LE(at + 4) * HALF + bytes.readUInt32LE(at)) ? 8 : 0;
}

function sevenBits(bytes: Buffer, at: number): number {
	let value = 0;
	for (let size = 1; size <= 8; size++) {
		const byte = bytes[at + size - 1] ?? 0;
		value += (byte & 127) * 2 ** (7 * (size - 1));
		if (byte < 128) return size > 5 && isNear(value) ? size : 0;
	}
	return 0;
}
