import type { Dial, Frame, OpenState } from './screen.ts';
import type { Page, Wish } from './wish.ts';

/** What the journeys beside the signal route add to a question and to an outcome. */

/** The meldcode and where the reader is in it. */
export type Stepper = {
	/** For a screen reader: "De stappen van de meldcode". */
	label: string;
	/** "Stap 2 van 5: Overleg" */
	text: string;
	entries: { id: string; name: string; state: 'done' | 'now' | 'todo'; stateText: string }[];
};

/** One whom the reader calls or consults on this screen. */
export type ContactLine = {
	partner: string;
	name: string;
	/** The first thing to say or to know. */
	hint?: string;
	open?: { state: OpenState; text: string };
	dial?: Dial;
	/** Without a number: how to get there. */
	reach: string[];
};

/** What stands around a question: the steps, what to do first, whom to call, what to write down. */
export type Guidance = {
	stepper?: Stepper;
	do: string[];
	calls?: { heading: string; contacts: ContactLine[] };
	record?: { heading: string; hint: string; lines: string[] };
	/** Always there in the meldcode: advice without names. */
	advice?: { text: string; dial: Dial };
	/** One tap away: questions to ask, rights. */
	sheets: { page: Page; label: string }[];
};

/** A way on from an outcome, with the answers that were given. */
export type Offer = { id: string; label: string; hint: string; wish: Wish };

/** A page to read aloud from, at arm's length: questions to ask, rights. Or to read: how accessible the app is. */
export type SheetScreen = Frame & {
	kind: 'sheet';
	page: 'talk' | 'rights' | 'access';
	heading: string;
	intro: string[];
	/** Opens the list of sections on a phone. */
	index: string;
	sections: { id: string; heading: string; lines: string[] }[];
	back: string;
};

/** Where a route code is typed. */
export type CodeScreen = Frame & {
	kind: 'code';
	heading: string;
	intro: string;
	label: string;
	hint: string;
	open: string;
	/** The code that opened nothing, why, what has changed since it was made, and the way on. */
	refused?: { code: string; text: string; lines: string[]; begin?: string };
	back: string;
};

export type Verdict = 'may' | 'may-not' | 'only-if' | 'must';

/** What this role may share, receiver by receiver. */
export type ReceiversScreen = Frame & {
	kind: 'receivers';
	heading: string;
	/** "Voor: wmo-consulent" */
	role: string;
	intro: string[];
	lines: {
		receiver: string;
		name: string;
		verdict: Verdict;
		verdictText: string;
		text: string;
		reason: string;
		/** Sources and status. */
		source: string;
		/** The line the reader came for. */
		here: boolean;
	}[];
	/** Opens reason and source of a line: "Waarom". */
	why: string;
	back: string;
};
