import { type Content, readContent } from '../../../src/build/readContent.ts';
import { type RunCase, runCases } from '../../../src/build/runCases.ts';
import { ContentError, type Problem } from '../../../src/build/yamlFile.ts';
import { judgeAccepted } from './accepted.ts';
import type { Dice } from './dice.ts';
import { readMended } from './mend.ts';
import { wrongRefusal } from './refused.ts';
import type { Spoiled } from './spoil.ts';

/** What the checker made of a spoiled file, and what is wrong with that. */
export type Verdict = {
	ending: 'refused' | 'refusedByProof' | 'accepted';
	problems: readonly Problem[];
	wrong?: string | undefined;
};

export type Tried = {
	copy: string;
	/** The content before anything was spoiled; cases are run on it. */
	whole: Content;
	spoiled: Spoiled;
	dice: Dice;
	thorough: boolean;
	/** Gets the other files that were brought along, as they were. */
	changed: Map<string, string>;
};

/** Reads all content as the build does, or runs the cases. Throws what the checker throws beside its own reports. */
export function verdictOn({ copy, whole, spoiled, dice, thorough, changed }: Tried): Verdict {
	const { file } = spoiled;
	try {
		if (file.startsWith('flows/cases/')) return refusedFor(copy, spoiled, problemsOf(runCases(copy, whole, file)));
		// Texts are not brought along with texts: nothing says what they should be.
		const content = file.startsWith('flows/') ? readMended(copy, changed) : readContent(copy);
		const { wrong, refused } = judgeAccepted(content, dice, { thorough, file });
		if (refused === undefined) return { ending: 'accepted', problems: [], wrong };
		return { ending: 'refusedByProof', problems: refused, wrong: wrongRefusal(refused, copy, spoiled, true) };
	} catch (error) {
		if (error instanceof ContentError) return refusedFor(copy, spoiled, error.problems);
		throw error;
	}
}

function refusedFor(copy: string, spoiled: Spoiled, problems: readonly Problem[]): Verdict {
	if (problems.length === 0) return { ending: 'accepted', problems };
	return { ending: 'refused', problems, wrong: wrongRefusal(problems, copy, spoiled, false) };
}

function problemsOf(cases: readonly RunCase[]): Problem[] {
	return cases.flatMap(({ file, line, faults }) => faults.map((text) => ({ file, line, text })));
}
