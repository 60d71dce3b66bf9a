import type { Scenario } from './scenarioSchema.ts';
import type { Answer } from './walk.ts';

/** The answers that a scenario expects in one journey, with what a variant changes; those that are not asked are passed over. */
export function expectedAnswers(
	{ routes, whatIf }: Pick<Scenario, 'routes' | 'whatIf'>,
	journey: keyof Scenario['routes'],
	variant?: string,
): Answer[] {
	const changed = whatIf.find(({ id }) => id === variant)?.routes[journey]?.answers;
	return Object.entries({ ...routes[journey]?.answers, ...changed }).map(([step, chosen]) => ({
		step,
		chosen: [chosen].flat(),
	}));
}
