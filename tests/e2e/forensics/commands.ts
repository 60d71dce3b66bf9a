import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import type { Part } from './pieces.ts';

/** Without a keyring Chromium on Linux locks with a word that everybody knows. */
const KEY = pbkdf2Sync('peanuts', 'saltysalt', 1, 16, 'sha1');
const LOCK = Buffer.from('v10');
const MARK = 'SNSS';
/** From this version on every command is locked, and says its size in more bytes. */
const LOCKED = 5;

/** Windows, tabs and their history, as a list of commands. Undefined for any other file. */
export function commands(bytes: Buffer): Part[] | undefined {
	if (bytes.toString('latin1', 0, MARK.length) !== MARK) return undefined;
	const isLocked = bytes.readUInt32LE(MARK.length) >= LOCKED;
	const sizeOfSize = isLocked ? 4 : 2;
	const found: Part[] = [];
	for (let at = 8; at + sizeOfSize <= bytes.length; ) {
		const begin = at + sizeOfSize;
		at = begin + bytes.readUIntLE(at, sizeOfSize);
		const command = isLocked ? unlocked(bytes.subarray(begin, at)) : bytes.subarray(begin, at);
		found.push({ name: `command ${command[0]}`, bytes: command.subarray(1) });
	}
	return found;
}

function unlocked(bytes: Buffer): Buffer {
	if (!bytes.subarray(0, LOCK.length).equals(LOCK))
		throw new Error('A session is locked in a way this test cannot open');
	const open = createDecipheriv('aes-128-cbc', KEY, Buffer.alloc(16, ' '));
	return Buffer.concat([open.update(bytes.subarray(LOCK.length)), open.final()]);
}
