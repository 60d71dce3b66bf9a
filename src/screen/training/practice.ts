import type { Answer } from '../../flow/walk.ts';
import type { Session } from './programme.ts';

/** Somebody practises. All there is of it: nothing is stored, and it ends with the practice. */
export type Practice = {
	/** Alone with one scenario. */
	alone?: Alone;
	/** With a group in front of a screen. */
	group?: Group;
	/** A practice with a group that goes on in another window. */
	running?: Group;
	/** Another window shows the same practice. */
	linked?: boolean;
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

/** A practice with a group: two windows show the same one. */
export type Group = {
	/** When it began, in milliseconds: tells one practice from another. */
	began: number;
	/** Grows with every change, so that the later one of two is known. */
	turn: number;
	minutes: Session;
	scenarios: readonly string[];
	/** The slide in view, from 0. */
	at: number;
	/** What the group says, by scenario. */
	answers: Readonly<Record<string, readonly Answer[]>>;
	/** Hands that went up, by question of a scenario, by answer. */
	hands: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

/** What a window of a group shows. */
export type GroupWindow = 'present' | 'notes';

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
	| GroupWish
	| { type: 'practice.stop' };

/** What a tap asks for with a group. */
export type GroupWish =
	/** With a group: this long, with this situation or with the one of this month. */
	| { type: 'practice.group'; minutes: Session; scenario?: string | undefined; as: GroupWindow }
	/** The practice that goes on, here or in another window. */
	| { type: 'practice.join'; as: GroupWindow }
	/** The notes in a window of their own. */
	| { type: 'practice.notes' }
	/** On or back, by so many slides. */
	| { type: 'practice.turn'; by: 1 | -1 }
	/** What the group says to the question in view; where all that holds is chosen, one more or one fewer. */
	| { type: 'practice.say'; option: string }
	| { type: 'practice.hands'; option: string; by: 1 | -1 };
