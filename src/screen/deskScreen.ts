import type { Drawing } from '../routemap/drawing.ts';
import type { Lit } from '../routemap/marks.ts';
import type { Frame } from './screen.ts';
import type { Keys } from './wish.ts';

/** What stands beside a screen where there is room for it. */

export type DeskQuestion = {
	/** Above the answers for which there is no room: "Eerdere antwoorden". */
	earlier: string;
	/** In the journeys that are on the map. */
	map?: DeskMap;
	sources: {
		heading: string;
		entries: SourceEntry[];
		/** "Afgeleid door ons · Nagekeken op 22 november 2026" */
		status: string;
	};
};

/** The way so far, to look at only. */
export type DeskMap = { heading: string; label: string; drawing: Drawing; lit: Lit; whole: string };

/** `title`: with the place in it. */
export type SourceEntry = { id: string; title: string; date: string; href?: string };

/** Above an outcome: what a reader at a desk reaches for. */
export type DeskOutcome = {
	heading: string;
	calls: {
		heading: string;
		/** In the order of the advice. `caution`: "nummer nog te bevestigen". Without a number the card below says how. */
		entries: { partner: string; name: string; deadline: string; number?: string; caution?: string }[];
	};
	/** What each source under the rules is called in full. */
	sources: Record<string, string>;
};

/** Whether the keys that choose no answer are in force. */
export type KeysChoice = {
	heading: string;
	hint: string;
	options: { value: Keys; label: string; chosen: boolean }[];
};

/** What each key does. */
export type KeysScreen = Frame & {
	kind: 'keys';
	heading: string;
	intro: string;
	/** `keys`: each that does it, as it stands on the keyboard. */
	rows: { id: string; keys: string[]; text: string }[];
	keys: KeysChoice;
	back: string;
};
