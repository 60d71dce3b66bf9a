import type { Choosable } from '../choosable.ts';
import type { Frame } from '../screen.ts';
import type { Way } from './trainingScreen.ts';

/** Sheets of paper for a practice with a group, one A4 each, and a text for the intranet. */

export type HandoutScreen = Frame & {
	kind: 'handout';
	heading: string;
	intro: string;
	/** Which sheet. */
	sheets: { label: string; entries: Choosable<SheetId | 'message'>[] };
	/** Of what: one scenario, or those of the programme. */
	choices: { id: string; label: string; options: Choosable[] }[];
	/** The sheet in view, and what prints it. */
	sheet?: HandoutSheet;
	print: string;
	message?: { heading: string; hint: string; text: string; copy: Way };
	back: string;
};

export type SheetId = 'participants' | 'debrief' | 'trainer' | 'programme';

export type HandoutSheet = {
	id: SheetId;
	name: string;
	/** "Situatie en vragen" */
	label: string;
	title: string;
	/** Who you are, where and when. */
	scene: string;
	/** What comes first, in a frame. */
	notice?: string;
	/** Over the whole width, and below that side by side. */
	whole: SheetSection[];
	columns: SheetSection[][];
	questions?: { heading: string; lines: string[] /** To write on, per question. */; rules: number };
	timetable?: { kind: 'phone' | 'scenario' | 'closing'; minutes: string; heading: string; lines: SheetLine[] }[];
	/** To be filled in by hand: one line, or a list. */
	sign?: { heading: string; hint: string; fields: string[]; rows: number };
	/** Version, for whom it holds, what it is not. */
	small: string[];
	app?: { label: string; address: string };
	/** Of the letters, in points. */
	size: number;
};

export type SheetSection = {
	/** None where it goes on from the column before. */
	heading?: string;
	/** As running text, or one below the other with a dot. */
	kind: 'text' | 'list';
	lines: SheetLine[];
};

/** `strong` comes before the text, `answer` after it; `mark` says something of the line. */
export type SheetLine = { strong?: string; text?: string; answer?: string; mark?: string };
