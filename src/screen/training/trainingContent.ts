import type { Scenario as Written } from '../../flow/scenarioSchema.ts';

/** A scenario as the app has it; who says so stays in the build. */
export type Scenario = Omit<Written, 'sources' | 'status' | 'statusIn' | 'checked' | 'owner'>;

/** What trainers need, as the build gives it. */
export type TrainingContent = { scenarios: readonly Scenario[] };
