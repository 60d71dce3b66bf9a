import { OUTCOME, type Route } from './content.ts';
import { holds, type Settings, type Situation, situationOf } from './holds.ts';
import { type Breadth, type CompleteRoute, subsets } from './routes.ts';
import type { Option, Step } from './schema.ts';
import { assumedOptions, branches, isQuestion, nextStep, shownOptions, stepOf } from './walk.ts';

/** Complete routes that no rule can tell apart: how many there are, and one of them. */
export type Merged = CompleteRoute & { count: number };

/** `deferred`: what counts as unknown is left so, or is asked after all. */
export type Depth = { breadth: Breadth; deferred: 'assumed' | 'asked' };

/**
 * Visits every complete set of answers of a long journey, with routes merged at each step as soon as nothing that comes
 * later, and no rule, can tell them apart. `telling` are the facts that something looks at. Exact, and quick where
 * walking each route by itself would take days.
 */
export function eachMerged(
	route: Route,
	settings: Required<Settings>,
	{ breadth, deferred }: Depth,
	telling: ReadonlySet<string>,
	visit: (found: Merged) => void,
): void {
	const waiting = new Map<string, Map<string, Merged>>();
	const arrive = (at: string, found: Merged): void => {
		const here = waiting.get(at) ?? new Map<string, Merged>();
		waiting.set(at, here);
		const facts = [...found.facts].filter((fact) => telling.has(fact)).sort();
		const key = facts.join();
		const known = here.get(key);
		if (known === undefined) here.set(key, { ...found, facts: new Set(facts) });
		else {
			known.count += found.count;
			if (found.questions > known.questions)
				Object.assign(known, { questions: found.questions, answers: found.answers });
		}
	};

	arrive(route.flow.start, { answers: {}, facts: new Set(), questions: 0, count: 1 });
	for (const id of inOrder(route)) {
		const step = stepOf(route, id);
		for (const found of waiting.get(id)?.values() ?? []) {
			const situation = situationOf(route, settings, found.facts);
			if (step.setting !== undefined || !holds(step.when, situation)) {
				arrive(step.otherwise ?? step.next ?? OUTCOME, found);
				continue;
			}
			for (const chosen of choices(route, id, step, situation, breadth, deferred)) {
				const ids = chosen.map((option) => option.id);
				const asked = step.deferred === undefined || deferred === 'asked';
				arrive(nextStep(step, ids), {
					answers: { ...found.answers, [id]: ids },
					facts: new Set([...found.facts, ...chosen.flatMap((option) => option.facts ?? [])]),
					questions: found.questions + (isQuestion(step) && asked ? 1 : 0),
					count: found.count,
				});
			}
		}
		waiting.delete(id);
	}
	for (const found of waiting.get(OUTCOME)?.values() ?? []) visit(found);
}

function choices(
	route: Route,
	id: string,
	step: Step,
	situation: Situation,
	breadth: Breadth,
	deferred: Depth['deferred'],
): readonly (readonly Option[])[] {
	if (step.deferred !== undefined && deferred === 'assumed') return [assumedOptions(route, id, situation)];
	const shown = shownOptions(route, id, situation);
	return step.kind === 'all' ? subsets(shown, breadth) : shown.map((option) => [option]);
}

/** Every step after all steps that lead to it. */
function inOrder(route: Route): string[] {
	const done = new Set<string>([OUTCOME]);
	const order: string[] = [];
	const visit = (id: string): void => {
		if (done.has(id)) return;
		done.add(id);
		branches(route, id).forEach(visit);
		order.unshift(id);
	};
	visit(route.flow.start);
	return order;
}
