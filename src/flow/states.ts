import { OUTCOME, type Route } from './content.ts';
import { holds, type Settings, type Situation, situationOf } from './holds.ts';
import { type Breadth, type CompleteRoute, subsets } from './routes.ts';
import type { Option, Step } from './schema.ts';
import { assumedOptions, branches, isQuestion, nextStep, shownOptions, stepOf } from './walk.ts';

/** Complete routes that no rule can tell apart: how many there are, and one of them. */
export type Merged = CompleteRoute & { count: number };

/** Routes that are merged so far. The answers stand in a chain, so that a state costs the same however long it is. */
type State = Omit<Merged, 'answers'> & { key: string; last: Given | undefined };
type Given = { step: string; chosen: readonly string[]; before: Given | undefined };

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
	const waiting = new Map<string, Map<string, State>>();
	const arrive = (at: string, state: State): void => {
		const here = waiting.get(at) ?? new Map<string, State>();
		waiting.set(at, here);
		const known = here.get(state.key);
		if (known === undefined) here.set(state.key, { ...state });
		else {
			known.count += state.count;
			if (state.questions > known.questions) Object.assign(known, { questions: state.questions, last: state.last });
		}
	};

	arrive(route.flow.start, { key: '', facts: new Set(), questions: 0, count: 1, last: undefined });
	for (const id of inOrder(route)) {
		const step = stepOf(route, id);
		for (const state of waiting.get(id)?.values() ?? []) {
			const situation = situationOf(route, settings, state.facts);
			if (step.setting !== undefined || !holds(step.when, situation)) {
				arrive(step.otherwise ?? step.next ?? OUTCOME, state);
				continue;
			}
			for (const options of choices(route, id, step, situation, breadth, deferred)) {
				const chosen = options.map((option) => option.id);
				const asked = step.deferred === undefined || deferred === 'asked';
				arrive(nextStep(step, chosen), {
					...withFacts(state, options, telling),
					questions: state.questions + (isQuestion(step) && asked ? 1 : 0),
					count: state.count,
					last: { step: id, chosen, before: state.last },
				});
			}
		}
		waiting.delete(id);
	}
	for (const { facts, questions, count, last } of waiting.get(OUTCOME)?.values() ?? [])
		visit({ answers: answersOf(last), facts, questions, count });
}

/** What the options tell comes to what was told. Most tell nothing, and leave the facts as they are. */
function withFacts(
	state: Pick<State, 'key' | 'facts'>,
	options: readonly Option[],
	telling: ReadonlySet<string>,
): Pick<State, 'key' | 'facts'> {
	const told = options.flatMap((option) => option.facts ?? []);
	const fresh = told.filter((fact) => telling.has(fact) && !state.facts.has(fact));
	if (fresh.length === 0) return { key: state.key, facts: state.facts };
	const facts = [...new Set([...state.facts, ...fresh])].sort();
	return { key: facts.join(), facts: new Set(facts) };
}

function answersOf(last: Given | undefined): CompleteRoute['answers'] {
	const answers: [string, readonly string[]][] = [];
	for (let given = last; given !== undefined; given = given.before) answers.push([given.step, given.chosen]);
	return Object.fromEntries(answers.reverse());
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
