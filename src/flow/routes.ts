import { OUTCOME, type Route } from './content.ts';
import { holds, type Settings, type Situation, situationOf } from './holds.ts';
import type { Option } from './schema.ts';
import { isQuestion, nextStep, shownOptions, stepOf } from './walk.ts';

/** One complete set of answers. */
export type CompleteRoute = {
	answers: Readonly<Record<string, readonly string[]>>;
	facts: ReadonlySet<string>;
	/** Questions asked; settings and the 112 notice not counted. */
	questions: number;
};

/** Of a choose-all question: every subset; or nothing, each box, each pair; or nothing and each box. */
export type Breadth = 'all' | 'pairs' | 'singles';

/** Visits every complete set of answers for these settings; returns how many there were. */
export function eachRoute(
	route: Route,
	settings: Required<Settings>,
	breadth: Breadth,
	visit: (found: CompleteRoute) => void,
): number {
	let count = 0;
	const walk = (at: string, answers: CompleteRoute['answers'], facts: readonly string[], questions: number): void => {
		if (at === OUTCOME) {
			count += 1;
			visit({ answers, facts: new Set(facts), questions });
			return;
		}
		const step = stepOf(route, at);
		const situation = situationOf(route, settings, new Set(facts));
		if (step.setting !== undefined || !passes(route, at, situation)) {
			walk(step.otherwise ?? step.next ?? OUTCOME, answers, facts, questions);
			return;
		}
		const shown = shownOptions(route, at, situation);
		for (const chosen of step.kind === 'all' ? subsets(shown, breadth) : shown.map((option) => [option])) {
			const ids = chosen.map(({ id }) => id);
			const added = chosen.flatMap((option) => option.facts ?? []);
			const asked = questions + (isQuestion(step) ? 1 : 0);
			walk(nextStep(step, ids), { ...answers, [at]: ids }, [...facts, ...added], asked);
		}
	};
	walk(route.flow.start, {}, [], 0);
	return count;
}

function passes(route: Route, id: string, situation: Situation): boolean {
	return holds(stepOf(route, id).when, situation);
}

/** The choices of a choose-all question, as broad as is asked. */
export function subsets(options: readonly Option[], breadth: Breadth): Option[][] {
	const boxes = options.filter((option) => option.exclusive !== 'yes');
	const nothing = options.filter((option) => option.exclusive === 'yes').map((option) => [option]);
	const singles = boxes.map((box) => [box]);
	if (breadth === 'singles') return [...nothing, ...singles];
	if (breadth === 'pairs') {
		const pairs = boxes.flatMap((one, index) => boxes.slice(index + 1).map((other) => [one, other]));
		return [...nothing, ...singles, ...pairs];
	}
	const all: Option[][] = [];
	for (let bits = 1; bits < 2 ** boxes.length; bits++) all.push(boxes.filter((_, index) => bits & (1 << index)));
	return [...nothing, ...all];
}
