import type { SmallMap } from '../map/mapScreen.ts';
import type { Frame } from '../screen.ts';
import type { Wish } from '../wish.ts';
import type { GroupScreen, NotesScreen, PresentScreen } from './groupScreens.ts';
import type { HandoutScreen } from './handout.ts';

/** The pages for trainers and for the desk. */

export type Way = { label: string; wish: Wish };

/** Alone or with a group; then which situation. */
export type PractiseScreen = Frame & {
	kind: 'practise';
	heading: string;
	intro: string[];
	/** With a group. */
	group: Way & { hint: string };
	handout: Way;
	lists: { heading: string; entries: { id: string; title: string; hint: string; wish: Wish }[] }[];
	back: string;
};

/** A situation to read, a piece at a time. */
export type SituationScreen = Frame & {
	kind: 'situation';
	heading: string;
	scene: string;
	ask: string;
	/** Those that are in view; the last one has just come. */
	stages: { id: string; heading: string; lines: { id: string; text: string }[] }[];
	/** Ids of the lines that were tapped. */
	seen: readonly string[];
	next: Way;
	back: string;
};

export type Compared = {
	journey: 'signal' | 'meldcode';
	/** "De signalenroute" */
	heading: string;
	same: boolean;
	/** "Jouw route komt uit bij dezelfde partners." */
	verdict: string;
	/** Whom the walk and the expected walk lead to, now. */
	mine: Destination;
	expected: Destination;
	/** Where they part, and why it is asked. */
	parts: { step: string; question: string; mine: string; expected: string; decides: boolean; why?: string }[];
	/** Both ways and no others. */
	map?: SmallMap;
	/** What its lines are. */
	legend?: string;
	partsHeading: string;
};

export type Destination = { heading: string; partners: { name: string; deadline: string }[] };

/** After the walk: the two routes, what was seen, what to write down, what may be shared. No score. */
export type DebriefScreen = Frame & {
	kind: 'debrief';
	heading: string;
	scene: string;
	compared: Compared[];
	/** A journey that belongs to it and was not walked. */
	open: Way[];
	why: { heading: string; lines: string[] };
	timeline: {
		heading: string;
		intro: string;
		stages: {
			id: string;
			heading: string;
			lines: {
				id: string;
				text: string;
				state: 'seen' | 'missed' | 'plain' | 'tapped';
				told?: string;
				notes: string[];
			}[];
		}[];
	};
	write: { heading: string; lines: string[] };
	share: { heading: string; lines: string[] };
	whatIf: {
		heading: string;
		intro: string;
		options: { id: string; question: string; wish: Wish; open: boolean }[];
		/** Of the one that is open. */
		told?: { id: string; lines: string[]; compared: { journey: string; heading: string; destination: Destination }[] };
	};
	distress: string;
	ways: Way[];
	back: string;
};

export type TrainingScreen =
	| PractiseScreen
	| SituationScreen
	| DebriefScreen
	| GroupScreen
	| PresentScreen
	| NotesScreen
	| HandoutScreen;
