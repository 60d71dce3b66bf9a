import type { Exception } from './exceptions.ts';
import { type Complaint, type Judgement, TARGETS } from './judge.ts';
import { type Measured, MOST_WORDS, type Rule } from './measure.ts';

const TOLD: Record<Rule, string> = {
	'too-long': `zin langer dan ${MOST_WORDS} woorden`,
	'negated-question': 'ontkenning in een vraag',
	officialese: 'ambtelijk woord',
	'not-expanded': 'afkorting zonder uitleg op dit scherm',
	average: `gemiddeld meer dan ${TARGETS.average} woorden per zin`,
	flesch: `Flesch-Douma onder ${TARGETS.flesch}`,
	passive: 'lijdende vorm (let op)',
};

/** Per kind of screen the figures with the worst of each; then what breaks a target, and where that text stands. */
export function report(
	screens: readonly Measured[],
	{ wrong, warnings, used }: Judgement,
	keysOf: (text: string) => string[],
): string[] {
	const kinds = Map.groupBy(screens, ({ kind }) => kind);
	return [
		...[...kinds].flatMap(([kind, group]) => figures(kind, group)),
		...byRule([...wrong, ...warnings], keysOf),
		'',
		`uitzonderingen: ${used.size}`,
		...[...used].map(tellException),
		'',
		`${screens.length} schermen, ${wrong.length} fouten, ${warnings.length} keer een lijdende vorm`,
	];
}

function figures(kind: string, group: readonly Measured[]): string[] {
	const [easiest, hardest] = [middle(group, ({ flesch }) => flesch), least(group, ({ flesch }) => flesch)];
	const widest = least(group, ({ average }) => -average);
	const longest = least(group, (screen) => -screen.longest.words);
	return [
		`${kind}: ${group.length}`,
		`  woorden per zin: mediaan ${one(middle(group, ({ average }) => average))}, hoogste ${one(widest.average)}`,
		`  langste zin: mediaan ${middle(group, (screen) => screen.longest.words)}, hoogste ${longest.longest.words}: ${longest.longest.text}`,
		`  Flesch-Douma: mediaan ${one(easiest)}, laagste ${one(hardest.flesch)}: ${hardest.name}`,
	];
}

function byRule(complaints: readonly Complaint[], keysOf: (text: string) => string[]): string[] {
	return [...Map.groupBy(complaints, ({ rule }) => rule)].flatMap(([rule, found]) => [
		'',
		`${TOLD[rule]}: ${new Set(found.map(({ text }) => text)).size}`,
		...[...Map.groupBy(found, ({ text }) => text)].map(
			([text, places]) =>
				`  ${text}\n    ${[...keysOf(text), ...places.map(({ kind }) => kind)].slice(0, 6).join(', ')}`,
		),
	]);
}

function tellException({ rule, text, kinds, why }: Exception): string {
	return `  ${TOLD[rule]}: "${text}" (${kinds.join(', ')}). ${why}`;
}

function middle(group: readonly Measured[], figure: (screen: Measured) => number): number {
	return group.map(figure).toSorted((a, b) => a - b)[Math.floor(group.length / 2)] ?? 0;
}

function least(group: readonly Measured[], figure: (screen: Measured) => number): Measured {
	return group.reduce((worst, screen) => (figure(screen) < figure(worst) ? screen : worst));
}

function one(figure: number): string {
	return figure.toFixed(1);
}
