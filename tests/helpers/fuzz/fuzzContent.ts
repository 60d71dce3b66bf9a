import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../../src/build/readContent.ts';
import { contentFiles, copyContent } from '../contentCopy.ts';
import { diceOf, throwDice } from './dice.ts';
import { told } from './refused.ts';
import { spoil, tellChange } from './spoil.ts';
import { type Tried, type Verdict, verdictOn } from './verdict.ts';
import { withinTime } from './withinTime.ts';

export { MUTATIONS } from './spoil.ts';

/** Something that the checker should not have done; the same seed and run do it again. */
export type CheckerFault = { seed: number; run: number; kind: string; file: string; what: string; change: string };
export type Tally = Record<'same' | Verdict['ending'] | 'crashed', number> & {
	/** Milliseconds that the slowest took. */
	slowest: number;
};

export type FuzzOptions = {
	seed: number;
	runs: number;
	/** The first run of this seed; the ones before it are left out. */
	from?: number;
	onFault: (fault: CheckerFault) => void;
	onRun?: (run: { kind: string; file: string; ending: string; told: readonly string[] }) => void;
	/** Milliseconds in which one spoiled file has to be judged. */
	limit?: number;
	/** Looks longer at what was accepted. */
	thorough?: boolean;
};

/** Spoils one content file at a time and judges what the checker makes of it. Works on a copy. */
export function fuzzContent(options: FuzzOptions): Tally {
	const { seed, runs, from = 0, onFault, onRun, limit = 120_000, thorough = false } = options;
	const tally: Tally = { same: 0, refused: 0, refusedByProof: 0, accepted: 0, crashed: 0, slowest: 0 };
	const copy = copyContent();
	try {
		const whole = readContent(copy);
		const files = contentFiles(copy);
		throwDice(seed, runs).forEach((thrown, run) => {
			if (run < from) return;
			const dice = diceOf(thrown);
			const spoiled = spoil(copy, files, run, dice);
			if (spoiled === undefined) {
				tally.same += 1;
				return;
			}
			const { kind, file } = spoiled;
			const start = performance.now();
			const judged = judge({ copy, whole, spoiled, dice, thorough, changed: new Map() }, limit);
			tally.slowest = Math.max(tally.slowest, performance.now() - start);
			tally[judged.ending] += 1;
			onRun?.({ kind, file, ending: judged.ending, told: judged.problems.map(told) });
			const { wrong } = judged;
			if (wrong !== undefined) onFault({ seed, run, kind, file, what: wrong, change: tellChange(spoiled) });
		});
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
	return tally;
}

type Judged = Omit<Verdict, 'ending'> & { ending: Verdict['ending'] | 'crashed' };

/** With the spoiled file in its place, and all files whole again afterwards. */
function judge(tried: Tried, limit: number): Judged {
	const { copy, spoiled, changed } = tried;
	try {
		writeFileSync(join(copy, spoiled.file), spoiled.bytes);
		return withinTime(limit, () => verdictOn(tried));
	} catch (error) {
		return { ending: 'crashed', problems: [], wrong: tellCrash(error) };
	} finally {
		for (const [file, text] of changed) writeFileSync(join(copy, file), text);
		writeFileSync(join(copy, spoiled.file), spoiled.whole);
	}
}

function tellCrash(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const trace = error.stack
		?.split('\n')
		.slice(1, 5)
		.map((line) => line.trim());
	return [`${error.name}: ${error.message}`, ...(trace ?? [])].join(' ');
}
