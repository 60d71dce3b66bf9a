import type { KeysChoice } from './deskScreen.ts';
import type { WrongLine } from './outcomeParts.ts';
import type { Dial, Frame, OpenState, OptionButton } from './screen.ts';
import type { Appearance, OwnNumberLabel, Page, Size } from './wish.ts';

/** The pages that lie over the start or over a walk. */

export type PartnerEntry = {
	id: string;
	name: string;
	what: string;
	dial?: Dial;
	reach?: string;
	fillIn?: { label: OwnNumberLabel; text: string };
	copyNumber?: string;
	second?: Dial;
	open: { state: OpenState; text: string };
	website?: { href: string; label: string };
	source: string;
	checked: string;
	wrong?: WrongLine;
};

export type PartnersScreen = Frame & {
	kind: 'partners';
	heading: string;
	intro: string;
	/** What is typed is never kept. `told`: how many were found, or that these come nearest. */
	search?: {
		label: string;
		hint: string;
		value: string;
		clear: string;
		told?: string;
		/** The reader came to search. */
		here?: boolean;
	};
	groups: { heading: string; entries: PartnerEntry[] }[];
	back: string;
};

export type AboutScreen = Frame & {
	kind: 'about';
	heading: string;
	sections: { heading: string; paragraphs: string[]; list?: string[] }[];
	sources: { heading: string; entries: { id: string; title: string; date: string; href?: string }[] };
	adoption?: string;
	/** What the app keeps, and what IT has to know. */
	pages: { page: Page; label: string }[];
	back: string;
};

export type SettingsScreen = Frame & {
	kind: 'settings';
	heading: string;
	intro: string;
	scope: { heading: string; municipality: { text: string; change: string }; role: { text: string; change: string } };
	appearance: { heading: string; options: { value: Appearance; label: string; chosen: boolean }[] };
	size: { heading: string; options: { value: Size; label: string; chosen: boolean }[] };
	/** At a desk. */
	keys?: KeysChoice;
	numbers: {
		heading: string;
		intro: string;
		entries: {
			label: OwnNumberLabel;
			name: string;
			hint: string;
			/** What is kept now: number and "ingevuld in november 2026". */
			kept?: { number: string; since: string };
		}[];
		field: string;
		check: string;
		/** Above the number that is shown again: "Klopt dit nummer?" */
		shown: string;
		keep: string;
		again: string;
		erase: string;
		rejected: string;
		/** What a number looks like, as a regular expression over all that was typed. */
		pattern: string;
	};
	/** `kept`: to the page that tells what is on the device. */
	erase: { heading: string; text: string; label: string; kept: string };
	back: string;
};

/** Choosing municipality or role outside the walk ("wijzig"). */
export type ChoiceScreen = Frame & {
	kind: 'choice';
	setting: 'municipality' | 'role';
	heading: string;
	hint: string;
	options: (OptionButton & { chosen: boolean })[];
	back: string;
};

/** A part that is not there yet, or could not be loaded: never an empty screen. */
export type WaitScreen = Frame & {
	kind: 'wait';
	heading: string;
	text: string;
	dials: Dial[];
	/** It stands in for this page: back closes the page, and undoes no answer. */
	page?: Page;
	back: string;
};

/** The 112 card, a notice inside the walk. */
export type DangerScreen = Frame & {
	kind: 'danger';
	step: string;
	heading: string;
	dial: Dial;
	/** Short lines: what to say, what to do. */
	say: { heading: string; lines: string[] };
	/** For street roles: the portofoon. */
	radio?: string;
	/** The reader's own number of the control room. */
	dispatch?: Dial;
	tips: string[];
	doubt: { heading: string; lines: string[] };
	options: OptionButton[];
	back: string;
};
