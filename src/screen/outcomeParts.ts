import type { Paper } from './paper.ts';

/** What stands around the tracks of an outcome, and closes it. */

export type RuleLine = {
	id: string;
	title: string;
	/** "Door: Leeftijd, 18 jaar of ouder": the answers that matched. */
	because?: string;
	status: string;
	sources: string[];
	checked: string;
};

/** An abbreviation or a word of the trade, as it stands in a text, and what it means. */
export type Term = { form: string; label: string; name: string; text: string };

export type Listed = { heading: string; lines: string[] };
export type Note = { heading: string; hint: string; text: string; copy: string; show: string };

export type WrongLine = { heading: string; text: string; line: string; copy: string };

/** There once the third part has come. */
export type Closing = {
	/** Reopens this advice, here or elsewhere; it tells nothing about anybody. */
	code?: { heading: string; text: string; hint: string; lost: string; copy: string };
	/** It was opened with a route code: nobody's answers stand in it. */
	opened?: string;
	/** What another answer has changed in the advice. */
	differs?: Listed;
	/** Which other answers would change whom to call first; `step` is the question. */
	whatIf?: { heading: string; lines: { step: string; text: string; then: string }[] };
	/** To be copied into the reader's own system: no name stands in it. */
	note?: Note;
	/** How to round it off: who calls back, and the reader's own day. */
	afterwards?: Listed;
	/** A line to read out when something is wrong; nothing is sent. */
	wrong?: WrongLine;
	/** How it is printed. */
	paper?: Paper;
	/** What to write down in the reader's own system. */
	record?: { heading: string; hint: string; groups: { heading?: string; lines: string[] }[] };
	/** Who may read along. */
	readers?: { heading: string; lines: string[] };
};
