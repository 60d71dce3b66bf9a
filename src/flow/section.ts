import type { Situation } from './holds.ts';
import type { WholeJourney } from './journeys.ts';
import type { Section, Step } from './schema.ts';

export const SECTIONS: readonly Section[] = ['start', '1', '2', '3', '4', '5'];

/**
 * The step of the meldcode in which this reader is asked this. That of a weighing question differs by role; what step 1
 * asks of somebody who is further on belongs to the start.
 */
export function sectionOf(
	journey: Pick<WholeJourney, 'weighing'>,
	step: Step,
	{ weighing, facts }: Pick<Situation, 'weighing' | 'facts'>,
): Section | undefined {
	const own = step.weighs === undefined ? undefined : journey.weighing?.[weighing]?.steps[step.weighs];
	if (step.section === '1' && !facts.has('does-1')) return 'start';
	return own ?? step.section;
}
