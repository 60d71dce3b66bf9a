import type { Scenario as Written } from '../../flow/scenarioSchema.ts';
import type { Step } from '../../flow/schema.ts';

/** A scenario as the app has it; who says so stays in the build. */
export type Scenario = Omit<Written, 'sources' | 'status' | 'statusIn' | 'checked' | 'owner'> & {
	/** How many questions its texts have for the group. */
	questions: number;
};

/** Who says that a question is asked. */
export type Evidence = Pick<Step, 'sources' | 'status' | 'statusIn' | 'checked'>;

/** What trainers and the desk need, as the build gives it. `stepEvidence`: of the questions of the signal route. */
export type TrainingContent = {
	scenarios: readonly Scenario[];
	stepEvidence: Readonly<Record<string, Evidence>>;
};
