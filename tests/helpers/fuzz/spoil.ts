import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dice } from './dice.ts';
import type { Mutation } from './mutation.ts';
import { PLANTED_MUTATIONS } from './plantedMutations.ts';
import { TEXT_MUTATIONS } from './textMutations.ts';
import { TREE_MUTATIONS } from './treeMutations.ts';

export const MUTATIONS: readonly Mutation[] = [...TEXT_MUTATIONS, ...TREE_MUTATIONS, ...PLANTED_MUTATIONS];

/** A file that was spoiled. `whole` is the file itself, `before` the same in the layout of `after`. */
export type Spoiled = { kind: string; file: string; whole: string; before: string; after: string; bytes: Buffer };

const TRIES = 6;

/** Every kind in turn, on a file in which it can be done; nothing where it changed nothing. */
export function spoil(copy: string, files: readonly string[], run: number, dice: Dice): Spoiled | undefined {
	const mutation = MUTATIONS[run % MUTATIONS.length];
	for (let tries = 0; mutation && tries < TRIES; tries++) {
		const file = dice.pick(files.filter((name) => mutation.files.test(name)));
		if (file === undefined) return undefined;
		const whole = readFileSync(join(copy, file), 'utf8');
		const found = mutation.spoil(whole, dice);
		if (found === undefined || found.after.toString() === whole) continue;
		const bytes = Buffer.from(found.after);
		return { kind: mutation.kind, file, whole, before: found.before, after: bytes.toString('utf8'), bytes };
	}
	return undefined;
}

/** The first line that differs. */
export function tellChange({ before, after }: Spoiled): string {
	const [old, fresh] = [before.split('\n'), after.split('\n')];
	const at = fresh.findIndex((line, index) => line !== old[index]);
	const [was, is] = [old, fresh].map((lines) => JSON.stringify((lines[at] ?? '').slice(0, 200)));
	return `line ${at + 1}: ${was} -> ${is}`;
}
