import type { Situation } from './holds.ts';
import type { WholeJourney } from './journeys.ts';
import type { Section, Step } from './schema.ts';

export const SECTIONS: readonly Section[] = ['start', '1', '2', '3', '4', '5'];

/** The step of the meldcode in which this reader is asked this. That of a weighing question differs by role. */
export function sectionOf(
	journey: Pick<WholeJourney, 'weighing'>,
	step: Step,
	{ weighing }: Pick<Situation, 'weighing'>,
): Section | undefined {
	const own = step.weighs === undefined ? undefined : journey.weighing?.[weighing]?.steps[step.weighs];
	return own ?? step.section;
}
