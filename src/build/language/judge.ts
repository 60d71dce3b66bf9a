import type { Exception } from './exceptions.ts';
import type { Measured, Rule } from './measure.ts';

/** Words per sentence at most, and Flesch-Douma at least. */
export const TARGETS = { average: 12, flesch: 60 };
/** Douma counted samples of a hundred words; of a few buttons the formula says nothing. */
const FEWEST_WORDS = 40;
const WARNING: readonly Rule[] = ['passive'];

export type Complaint = { rule: Rule; text: string; kind: string; name: string };
export type Judgement = { wrong: Complaint[]; warnings: Complaint[]; used: Set<Exception> };

/** What breaks a target, on each kind of screen once. */
export function judge(screens: readonly Measured[], exceptions: readonly Exception[]): Judgement {
	const used = new Set<Exception>();
	const found = new Map<string, Complaint>();
	for (const { kind, name, ...screen } of screens)
		for (const { rule, text } of [...screen.faults, ...overall({ kind, name, ...screen })]) {
			const exception = exceptions.find(
				(one) => one.rule === rule && one.text === text && one.kinds.some((begin) => kind.startsWith(begin)),
			);
			if (exception) used.add(exception);
			else found.set([rule, text, kind].join('\n'), { rule, text, kind, name });
		}
	const all = [...found.values()];
	return {
		wrong: all.filter(({ rule }) => !WARNING.includes(rule)),
		warnings: all.filter(({ rule }) => WARNING.includes(rule)),
		used,
	};
}

function overall({ average, flesch, words, name }: Measured): Measured['faults'] {
	return [
		...(average > TARGETS.average ? [{ rule: 'average' as const, text: name }] : []),
		...(words >= FEWEST_WORDS && flesch < TARGETS.flesch ? [{ rule: 'flesch' as const, text: name }] : []),
	];
}
