import type { DataRules, Municipality, Partners, Roles, Sources } from './registers.ts';
import type { Flow } from './schema.ts';

/** What a condition about roles and municipalities is held against. */
export type World = {
	roles: Roles;
	municipalities: Record<
		string,
		Pick<Municipality, 'id' | 'name' | 'adoption' | 'capabilities' | 'meldcode' | 'weighing'>
	>;
};

/** The questions: all that is needed to walk. */
export type Route = World & {
	flow: Pick<Flow, 'id' | 'version' | 'start' | 'adviceNowFrom' | 'mostQuestions' | 'steps'>;
	/** Partners that are open at every hour, with their numbers: known before anything else has been loaded. */
	lifelines: { partner: string; phone: string }[];
};

/** The answers to "and now": rows, overlays, partners, desks. */
export type Guide = Pick<Flow, 'rows' | 'overlays' | 'alwaysOpen' | 'reviewBy'> & {
	partners: Partners;
	dataRules: DataRules;
	sources: Sources;
	desks: Record<string, Municipality['desks']>;
	/** The sources that are the policy of each municipality. */
	policies: Record<string, string[]>;
	/** Public holidays, as 2026-12-25. */
	holidays: string[];
};

/** The municipality without a file of its own (R31). */
export const OTHER_MUNICIPALITY = 'other';
export const OUTCOME = 'outcome';
