import { OUTCOME, type Route } from './content.ts';
import { holds, type Settings, type Situation, situationOf } from './holds.ts';
import type { Option, Setting, Step } from './schema.ts';

/** One answer as it was given. Nothing chosen: "to the advice now", so this and what follows counts as unknown. */
export type Answer = { step: string; chosen: readonly string[] };

/**
 * All there is to know of a walk. Answers stand in the order in which they were given; a later answer to the same
 * question replaces the earlier one. Position, undo, path and advice follow from this by replay.
 */
export type Walk = {
	/** Settings that were known before this walk, or changed during it. */
	presets: Settings;
	answers: readonly Answer[];
	/** The question that is being answered again. */
	revising?: string | undefined;
	/** Boxes that are ticked at the question that is due, and not given yet. */
	ticked?: Answer | undefined;
	/** Partners where nobody answered. */
	tried?: readonly string[] | undefined;
	/** The answers before one was changed, to tell what that changes. */
	previous?: readonly Answer[] | undefined;
	/** The route code with which it was opened: its answers only stand for those that were given. */
	opened?: string | undefined;
	/** How many of the answers were brought from another walk: they are not undone one by one. */
	carried?: number;
};

/** Stands among the answers once the reader asked to be more precise: from there on deferred questions are asked. */
export const PRECISE = 'precise';

/** A question as it stands on the path. `assumed`: not asked, counted as unknown. */
export type PathStep = {
	step: string;
	chosen: readonly string[];
	assumed: boolean;
	/** Everything that was chosen is told elsewhere on this path, so that nothing is left here. */
	fallen?: boolean;
};

export type Path = {
	steps: PathStep[];
	/** The question that is due, or the outcome. */
	at: string;
	situation: Situation;
};

/** The question with this id. Throws on an id that the checker would have refused. */
export function stepOf(route: Route, id: string): Step {
	const step = route.flow.steps[id];
	if (step === undefined) throw new Error(`Flow "${route.flow.id}" heeft geen stap "${id}"`);
	return step;
}

/** The options of a question; for a setting these are the municipalities or the roles. */
export function optionsOf(route: Route, id: string): readonly Option[] {
	const step = stepOf(route, id);
	if (step.setting === undefined) return step.options ?? [];
	const choices = step.setting === 'municipality' ? route.municipalities : route.roles;
	return Object.keys(choices).map((choice) => ({ id: choice }));
}

/** The options that can still change the advice. */
export function shownOptions(route: Route, id: string, situation: Situation): readonly Option[] {
	return optionsOf(route, id).filter((option) => holds(option.when, situation));
}

/** The chosen options that are still offered; ticks that fell away leave "none of these". */
export function stillValid(route: Route, answer: Answer, situation: Situation): readonly string[] | undefined {
	const shown = shownOptions(route, answer.step, situation);
	const kept = answer.chosen.filter((id) => shown.some((option) => option.id === id));
	if (kept.length > 0) return kept;
	const nothing = shown.find((option) => option.exclusive === 'yes');
	return nothing && answer.chosen.length > 0 ? [nothing.id] : undefined;
}

export function nextStep(step: Step, chosen: readonly string[]): string {
	const option = step.options?.find(({ id }) => chosen.includes(id));
	return option?.next ?? step.next ?? OUTCOME;
}

/** What counts for a question that was not asked: unknown, or nothing ticked. */
export function assumedOptions(route: Route, id: string, situation: Situation): readonly Option[] {
	const shown = shownOptions(route, id, situation);
	const option = shown.find((o) => o.id === 'unknown' || o.asUnknown) ?? shown.find((o) => o.exclusive === 'yes');
	// What is to be done first has one way on.
	const counted = option ?? (stepOf(route, id).kind === 'do' ? shown[0] : undefined);
	return counted ? [counted] : [];
}

/** Walks the flow with the answers of this walk, up to the first question without a valid answer. */
export function pathOf(route: Route, walk: Walk): Path {
	const latest = new Map(walk.answers.map((answer) => [answer.step, answer]));
	const facts = new Set<string>();
	const steps: PathStep[] = [];
	let settings = walk.presets;
	let early = false;
	let at = route.flow.start;
	while (at !== OUTCOME) {
		const situation = situationOf(route, settings, facts);
		const step = stepOf(route, at);
		if (!holds(step.when, situation)) {
			at = step.otherwise ?? OUTCOME;
			continue;
		}
		const answer = latest.get(at);
		const given = answer && stillValid(route, answer, situation);
		early ||= answer?.chosen.length === 0;
		const isDue = !early && (step.deferred === undefined || latest.has(PRECISE));
		if (at === walk.revising || (given === undefined && isDue)) break;
		const chosen = given ?? assumedOptions(route, at, situation).map(({ id }) => id);
		const fallen = given !== undefined && !given.some((id) => answer?.chosen.includes(id));
		steps.push({ step: at, chosen, assumed: given === undefined, ...(fallen ? { fallen } : {}) });
		for (const option of step.options ?? [])
			if (chosen.includes(option.id)) for (const fact of option.facts ?? []) facts.add(fact);
		if (step.setting !== undefined && chosen[0] !== undefined) settings = { ...settings, [step.setting]: chosen[0] };
		at = nextStep(step, chosen);
	}
	return { steps, at, situation: situationOf(route, settings, facts) };
}

/** Whether an answer may be given to this question now: known options, one of them, or several in a choose-all. */
export function mayAnswer(route: Route, answer: Answer, situation: Situation): boolean {
	const shown = shownOptions(route, answer.step, situation);
	const options = answer.chosen.map((id) => shown.find((option) => option.id === id));
	if (options.length === 0 || options.includes(undefined)) return false;
	if (new Set(answer.chosen).size < answer.chosen.length) return false;
	const many = stepOf(route, answer.step).kind === 'all';
	return options.length === 1 || (many && !options.some((option) => option?.exclusive === 'yes'));
}

/** "To the advice now" is offered from a certain question on, never while an answer is being changed. */
export function mayHurry(route: Route, walk: Walk): boolean {
	const path = pathOf(route, walk);
	// A choose-all question comes last: whoever ticked something sends it, and loses nothing on the way.
	if (walk.revising !== undefined || path.at === OUTCOME || stepOf(route, path.at).kind !== 'one') return false;
	return questionNumber(route, path) >= Number(route.flow.adviceNowFrom);
}

/** Something that counts as unknown on this path can still be asked. */
export function mayBePrecise(route: Route, walk: Walk): boolean {
	const { at, steps } = pathOf(route, walk);
	return at === OUTCOME && steps.some(({ step, assumed }) => assumed && stepOf(route, step).deferred !== undefined);
}

export function isChoice(route: Route, setting: Setting, value: string): boolean {
	return Object.hasOwn(setting === 'municipality' ? route.municipalities : route.roles, value);
}

export function isQuestion(step: Step): boolean {
	return step.kind === 'one' || step.kind === 'all';
}

/** The number of the question at this place, settings and the 112 notice not counted. */
export function questionNumber(route: Route, path: Path): number {
	const asked = path.steps.filter((entry) => isQuestion(stepOf(route, entry.step))).length;
	return path.at === OUTCOME ? asked : asked + 1;
}

/** The most questions from this step on, itself included; all of them, or those that `counts`. */
export function mostQuestionsFrom(route: Route, from: string, counts: (step: Step) => boolean = isQuestion): number {
	const known = new Map<string, number>([[OUTCOME, 0]]);
	const most = (id: string): number => {
		const before = known.get(id);
		if (before !== undefined) return before;
		const step = stepOf(route, id);
		const asked = Math.max(0, ...waysOf(step).map(most)) + (counts(step) ? 1 : 0);
		// A step that is skipped asks nothing.
		const found = step.otherwise === undefined ? asked : Math.max(asked, most(step.otherwise));
		known.set(id, found);
		return found;
	};
	return most(from);
}

/** Where the answers to this step lead. */
function waysOf(step: Step): string[] {
	const ways = (step.options ?? []).map((option) => option.next ?? step.next ?? OUTCOME);
	return [...new Set(step.next === undefined ? ways : [...ways, step.next])];
}

/** Everywhere a step can lead, by an answer or when it is not asked. */
export function branches(route: Route, id: string): string[] {
	const step = stepOf(route, id);
	return step.otherwise === undefined ? waysOf(step) : [...new Set([...waysOf(step), step.otherwise])];
}
