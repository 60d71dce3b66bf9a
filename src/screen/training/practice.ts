import type { Answer } from '../../flow/walk.ts';

/** Somebody practises. All there is of it: nothing is stored, and it ends with the practice. */
export type Practice = {
	/** Alone with one scenario. */
	alone?: Alone;
};

/** The journeys that a scenario walks. */
export type Practised = 'signal' | 'meldcode';

export type Alone = {
	scenario: string;
	/** How many stages of the situation are in view. */
	shown: number;
	/** Lines that were tapped as "this strikes me": the id of the stage, and the number of the line from 1. */
	seen: readonly string[];
	/** The answers of the walks that came to an end. */
	walked: Partial<Record<Practised, readonly Answer[]>>;
	/** The "what if" that is being looked at. */
	whatIf?: string | undefined;
};

/** What a tap asks for while practising. */
export type PracticeWish =
	/** This situation, from its beginning. */
	| { type: 'practice.choose'; scenario: string }
	| { type: 'practice.show'; shown: number }
	| { type: 'practice.see'; seen: readonly string[] }
	| { type: 'practice.walk'; journey: Practised }
	/** Back to the situation, out of a walk that has not begun. */
	| { type: 'practice.read' }
	| { type: 'practice.debrief' }
	| { type: 'practice.vary'; whatIf?: string | undefined }
	/** Back to the list of situations. */
	| { type: 'practice.list' }
	| { type: 'practice.stop' };
