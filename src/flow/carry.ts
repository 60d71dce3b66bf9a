import { OUTCOME, type Route } from './content.ts';
import { holds } from './holds.ts';
import type { Journey } from './journeySchema.ts';
import { type Answer, nextStep, optionsOf, pathOf, type Walk } from './walk.ts';

/** A route, by the name of its journey. */
export type Named = { id: string; route: Route };

/**
 * The answers of a walk that hold in another: those to questions that both ask, and those that follow from it. What was
 * not asked is not carried, and neither is an answer that would end the other walk at once.
 */
export function carry(from: Named, walk: Walk, to: Named, rules: NonNullable<Journey['carries']>): Answer[] {
	const { steps, situation } = pathOf(from.route, { ...walk, revising: undefined });
	const same = steps.filter(({ assumed }) => !assumed).map(({ step, chosen }): Answer => ({ step, chosen }));
	const following = rules
		.filter((rule) => rule.from === from.id && rule.to === to.id && holds(rule.when, situation))
		.flatMap(({ answers }) => Object.entries(answers).map(([step, option]): Answer => ({ step, chosen: [option] })));
	return [...same, ...following].filter(({ step, chosen }) => {
		const there = to.route.flow.steps[step];
		if (there === undefined || there.setting !== undefined) return false;
		const options = optionsOf(to.route, step).map(({ id }) => id);
		const endsHere = there.kind !== 'all' && nextStep(there, chosen) === OUTCOME;
		return !endsHere && chosen.some((option) => options.includes(option));
	});
}
