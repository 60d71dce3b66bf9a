import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../../src/build/filesIn.ts';
import { cacheEntry } from './cacheEntry.ts';
import { commands } from './commands.ts';
import { leaves } from './leaves.ts';
import { records } from './records.ts';
import { rows } from './rows.ts';
import { tables } from './tables.ts';
import { unpacked } from './unpacked.ts';
import { withoutTimes } from './withoutTimes.ts';

/** One value in a file. `from`: the file of the app that this is compiled from; what that says is no trace. */
export type Part = { name: string; bytes: Buffer; from?: Buffer };

/** A value with the name of its file; both names are the same in every profile. */
export type Piece = Part & { file: string };

/** A profile as it was found: all that is to be searched, and all that is to be compared. */
export type Profile = { searched: readonly Piece[]; compared: readonly Piece[] };

/** The files of the app, by their path in the folder of the build. */
export type Own = ReadonlyMap<string, Buffer>;

export function bytesOf(folder: string): Map<string, Buffer> {
	return new Map(filesIn(folder).map((path) => [path, readFileSync(join(folder, path))]));
}

/** Every file below the folder, whole and taken apart. What lay there `before` the walk, byte for byte, is not searched. */
export function readProfile(folder: string, own: Own, before: ReadonlyMap<string, Buffer>): Profile {
	const searched: Piece[] = [];
	const compared: Piece[] = [];
	// All bytes first: whoever opens a database changes it.
	for (const [path, bytes] of bytesOf(folder)) {
		const file = sameName(path);
		const pieces = (parts: readonly Part[]): Piece[] => parts.map((part) => ({ ...part, file }));
		const whole: Part[] = [{ name: 'all', bytes }];
		const covering = cacheEntry(bytes, own) ?? commands(bytes);
		const parts = covering ?? rows(join(folder, path), bytes) ?? records(path, bytes) ?? tables(bytes) ?? leaves(bytes);
		const lasting = (parts ? [...parts, ...counts(parts)] : whole).map(withoutMoment);
		compared.push(...pieces(lasting));
		if (before.get(path)?.equals(bytes)) continue;
		searched.push(
			...pieces(covering ?? [...whole, ...(parts ?? [])].flatMap((part) => [part, ...unpacked(part.bytes)])),
		);
	}
	return { searched, compared };
}

const withoutMoment = (part: Part): Part => ({ ...part, bytes: withoutTimes(part.bytes) });

/** How many there are of a kind says something too. */
function counts(parts: readonly Part[]): Part[] {
	const count = new Map<string, number>();
	for (const { name } of parts) count.set(name, (count.get(name) ?? 0) + 1);
	return [...count].map(([name, number]) => ({ name: `number of ${name}`, bytes: Buffer.from(String(number)) }));
}

/** Times and random names stand in the names of files too. */
function sameName(path: string): string {
	return path
		.replace(/(?<!\d)\d{17}(?!\d)/g, 'TIME')
		.replace(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi, 'NAME');
}
