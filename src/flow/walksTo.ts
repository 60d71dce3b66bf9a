import { type Guide, OUTCOME, type Route } from './content.ts';
import { holds, type Settings, type Situation, situationOf } from './holds.ts';
import { outlook } from './outlook.ts';
import type { Condition, Option } from './schema.ts';
import { type Answer, assumedOptions, branches, nextStep, PRECISE, shownOptions, stepOf } from './walk.ts';

/** Conditions that hold at the end of a walk, and conditions that do not. */
export type Ends = { must: readonly Condition[]; mustNot: readonly Condition[] };

/**
 * The answers of every walk that ends like this, one for each set of facts that something looks at; those that say least
 * about anybody come first. Turns back as soon as no answer that is left can still lead there.
 */
export function* walksTo(route: Route, guide: Guide, settings: Settings, ends: Ends): Generator<readonly Answer[]> {
	const telling = factsIn([route.flow.steps, guide.rows, guide.overlays, guide.alwaysOpen, guide.partners, ends]);
	const ahead = factsAhead(route);
	const been = new Set<string>();

	function* from(at: string, facts: ReadonlySet<string>, answers: readonly Answer[], before: Ends): Answers {
		const situation = situationOf(route, settings, facts);
		const left = stillOpen(before, situation, ahead.get(at) ?? new Set());
		if (left === undefined || isKnown(at, facts)) return;
		if (at === OUTCOME) {
			yield answers;
			return;
		}
		const step = stepOf(route, at);
		if (!holds(step.when, situation)) {
			yield* from(step.otherwise ?? OUTCOME, facts, answers, left);
			return;
		}
		for (const chosen of step.kind === 'all' ? boxes(at, situation, left) : single(at, situation)) {
			const ids = chosen.map(({ id }) => id);
			const precise = step.deferred === undefined ? [] : precisely(at, ids, situation, answers);
			const after = [...answers, ...precise, { step: at, chosen: ids }];
			yield* from(nextStep(step, ids), new Set([...facts, ...factsOf(chosen)]), after, left);
		}
	}

	/** Been here with the same facts, as far as anything looks at them: it leads to nothing new. */
	function isKnown(place: string, facts: ReadonlySet<string>): boolean {
		const key = [place, ...[...facts].filter((fact) => telling.has(fact)).toSorted()].join(' ');
		if (been.has(key)) return true;
		been.add(key);
		return false;
	}

	function precisely(at: string, ids: readonly string[], situation: Situation, answers: readonly Answer[]): Answer[] {
		const assumed = assumedOptions(route, at, situation).map(({ id }) => id);
		const isSaid = ids.join() !== assumed.join() && !answers.some(({ step }) => step === PRECISE);
		return isSaid ? [{ step: PRECISE, chosen: [] }] : [];
	}

	/** What counts as unknown comes first: it says least. */
	function single(at: string, situation: Situation): Option[][] {
		const [unknown] = assumedOptions(route, at, situation);
		const others = shownOptions(route, at, situation).filter(({ id }) => id !== unknown?.id);
		return [...(unknown ? [unknown] : []), ...others].map((option) => [option]);
	}

	/** Decided box by box, not ticked before ticked. */
	function* boxes(at: string, situation: Situation, ending: Ends): Generator<Option[]> {
		const shown = shownOptions(route, at, situation);
		const open = shown.filter(({ exclusive }) => exclusive !== 'yes');
		const later = ahead.get(stepOf(route, at).next ?? OUTCOME) ?? new Set<string>();
		function* decide(index: number, ticked: Option[], before: Ends): Generator<Option[]> {
			const facts = new Set([...situation.facts, ...factsOf(ticked)]);
			if (isKnown(`${at} ${index} ${ticked.length > 0}`, facts)) return;
			const nothing = ticked.length > 0 ? [] : shown.filter(({ exclusive }) => exclusive === 'yes');
			const coming = new Set([...later, ...factsOf(open.slice(index)), ...factsOf(nothing)]);
			const left = stillOpen(before, { ...situation, facts }, coming);
			if (left === undefined) return;
			const option = open[index];
			if (option === undefined) {
				yield ticked.length > 0 ? ticked : nothing;
				return;
			}
			yield* decide(index + 1, ticked, left);
			yield* decide(index + 1, [...ticked, option], left);
		}
		yield* decide(0, [], ending);
	}

	yield* from(route.flow.start, new Set(), [], ends);
}

type Answers = Generator<readonly Answer[]>;

const factsOf = (options: readonly Option[]): string[] => options.flatMap(({ facts = [] }) => facts);

/** The facts that a condition somewhere in here looks at. */
function factsIn(content: unknown): ReadonlySet<string> {
	return new Set([...JSON.stringify(content).matchAll(/"fact":"([^"]+)"/g)].map(([, fact]) => fact ?? ''));
}

/** Per step: the facts that an answer there or later can still set. */
function factsAhead(route: Route): ReadonlyMap<string, ReadonlySet<string>> {
	const known = new Map<string, ReadonlySet<string>>([[OUTCOME, new Set()]]);
	const found = (id: string): ReadonlySet<string> => {
		const before = known.get(id);
		if (before) return before;
		const own = factsOf(stepOf(route, id).options ?? []);
		const facts = new Set([...own, ...branches(route, id).flatMap((next) => [...found(next)])]);
		known.set(id, facts);
		return facts;
	};
	found(route.flow.start);
	return known;
}

/** What is not decided yet; undefined where it can no longer end so. What is decided stays so: facts are only added. */
function stillOpen({ must, mustNot }: Ends, situation: Situation, ahead: ReadonlySet<string>): Ends | undefined {
	const still = (conditions: readonly Condition[], wanted: 'always' | 'never'): Condition[] | undefined => {
		const open: Condition[] = [];
		for (const condition of conditions) {
			const way = outlook(condition, situation, (fact) => ahead.has(fact));
			if (way === 'open') open.push(condition);
			else if (way !== wanted) return undefined;
		}
		return open;
	};
	const [left, leftNot] = [still(must, 'always'), still(mustNot, 'never')];
	return left && leftNot && { must: left, mustNot: leftNot };
}
