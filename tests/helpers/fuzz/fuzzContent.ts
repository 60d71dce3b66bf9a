import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Content, readContent } from '../../../src/build/readContent.ts';
import { type RunCase, runCases } from '../../../src/build/runCases.ts';
import { ContentError, type Problem } from '../../../src/build/yamlFile.ts';
import { contentFiles, copyContent } from '../contentCopy.ts';
import { judgeAccepted } from './accepted.ts';
import { type Dice, diceOf, throwDice } from './dice.ts';
import { readMended } from './mend.ts';
import { PLANTED_MUTATIONS } from './plantedMutations.ts';
import { told, wrongRefusal } from './refused.ts';
import { TEXT_MUTATIONS } from './textMutations.ts';
import { TREE_MUTATIONS } from './treeMutations.ts';
import { withinTime } from './withinTime.ts';

export const MUTATIONS = [...TEXT_MUTATIONS, ...TREE_MUTATIONS, ...PLANTED_MUTATIONS];

/** Something that the checker should not have done. `run` with the same seed does it again. */
export type CheckerFault = { seed: number; run: number; kind: string; file: string; what: string; change: string };
export type Tally = { same: number; refused: number; refusedByProof: number; accepted: number; slowest: number };

type Options = {
	seed: number;
	runs: number;
	/** The first run of this seed; the ones before it are left out. */
	from?: number;
	onFault: (fault: CheckerFault) => void;
	/** Milliseconds for one spoiled file. */
	limit?: number;
	/** Looks longer at what was accepted. */
	thorough?: boolean;
	onRun?: (run: { kind: string; file: string; ending: string; told: readonly string[] }) => void;
};

/** Spoils one content file at a time, reads all content as the build does, and judges what the checker made of it. */
export function fuzzContent({
	seed,
	runs,
	from = 0,
	onFault,
	limit = 120_000,
	thorough = false,
	onRun,
}: Options): Tally {
	const copy = copyContent();
	const tally: Tally = { same: 0, refused: 0, refusedByProof: 0, accepted: 0, slowest: 0 };
	try {
		const whole = readContent(copy);
		const files = contentFiles(copy);
		throwDice(seed, runs).forEach((thrown, run) => {
			if (run < from) return;
			const spoiled = spoil(copy, files, run, diceOf(thrown));
			if (spoiled === undefined) {
				tally.same += 1;
				return;
			}
			const { mutation, file, before, after, bytes, dice } = spoiled;
			const start = performance.now();
			let wrong: string | undefined;
			let found: Ending | undefined;
			const changed = new Map<string, string>();
			try {
				writeFileSync(join(copy, file), bytes);
				found = withinTime(limit, () => check(copy, whole, file, dice, thorough, changed));
				tally[found.ending] += 1;
				wrong =
					found.wrong ??
					(found.problems &&
						wrongRefusal(found.problems, { copy, file, before, after, proven: found.ending === 'refusedByProof' }));
			} catch (error) {
				wrong =
					error instanceof Error
						? `${error.name}: ${error.message} ${error.stack?.split('\n').slice(1, 5).join('').replaceAll(/ +/g, ' ')}`
						: String(error);
			} finally {
				for (const [name, text] of [...changed, [file, spoiled.whole] as const]) writeFileSync(join(copy, name), text);
			}
			tally.slowest = Math.max(tally.slowest, performance.now() - start);
			onRun?.({ kind: mutation.kind, file, ending: found?.ending ?? 'crash', told: (found?.problems ?? []).map(told) });
			if (wrong !== undefined)
				onFault({ seed, run, kind: mutation.kind, file, what: wrong, change: changeOf(before, after) });
		});
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
	return tally;
}

const TRIES = 6;

/** Every kind in turn, each on a file in which it can be done. */
function spoil(copy: string, files: readonly string[], run: number, dice: Dice) {
	const mutation = MUTATIONS[run % MUTATIONS.length];
	for (let tries = 0; mutation && tries < TRIES; tries++) {
		const file = dice.pick(files.filter((name) => mutation.files.test(name)));
		if (file === undefined) return undefined;
		const whole = readFileSync(join(copy, file), 'utf8');
		const spoiled = mutation.spoil(whole, dice);
		if (spoiled === undefined || spoiled.after.toString() === whole) continue;
		const bytes = Buffer.from(spoiled.after);
		return { mutation, file, whole, before: spoiled.before, after: bytes.toString('utf8'), bytes, dice };
	}
	return undefined;
}

type Ending = { ending: 'refused' | 'refusedByProof' | 'accepted'; problems?: readonly Problem[]; wrong?: string };

function check(
	copy: string,
	whole: Content,
	file: string,
	dice: Dice,
	thorough: boolean,
	changed: Map<string, string>,
): Ending {
	try {
		if (file.startsWith('flows/cases/')) return endingOf(runCases(copy, whole, file));
		// Texts are not brought along with texts: nothing says what they should be.
		const content = file.startsWith('flows/') ? readMended(copy, changed) : readContent(copy);
		const { wrong, refused } = judgeAccepted(content, dice, { thorough, file });
		if (refused) return { ending: 'refusedByProof', problems: refused };
		return wrong === undefined ? { ending: 'accepted' } : { ending: 'accepted', wrong };
	} catch (error) {
		if (error instanceof ContentError) return { ending: 'refused', problems: error.problems };
		throw error;
	}
}

function endingOf(cases: readonly RunCase[]): Ending {
	const problems = cases.flatMap(({ file, line, faults }) => faults.map((text) => ({ file, line, text })));
	return problems.length > 0 ? { ending: 'refused', problems } : { ending: 'accepted' };
}

/** The first lines that differ. */
function changeOf(before: string, after: string): string {
	const [old, fresh] = [before.split('\n'), after.split('\n')];
	const at = fresh.findIndex((line, index) => line !== old[index]);
	return `line ${at + 1}: ${JSON.stringify((old[at] ?? '').slice(0, 200))} -> ${JSON.stringify((fresh[at] ?? '').slice(0, 200))}`;
}
