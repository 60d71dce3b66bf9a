import type { DeskOutcome, DeskQuestion, KeysScreen } from './deskScreen.ts';
import type { InstallScreen } from './installScreen.ts';
import type { CodeScreen, Guidance, Offer, ReceiversScreen, SheetScreen, Verdict } from './journeyScreen.ts';
import type { DeviceScreen } from './keptScreen.ts';
import type { DifferenceScreen, MapScreen } from './map/mapScreen.ts';
import type { OutcomeTrack } from './outcomeCards.ts';
import type { Closing, RuleLine, Term } from './outcomeParts.ts';
import type { Over } from './overScreen.ts';
import type {
	AboutScreen,
	ChoiceScreen,
	DangerScreen,
	PartnersScreen,
	SettingsScreen,
	WaitScreen,
} from './pageScreen.ts';
import type { PhrasePageScreen } from './phraseScreen.ts';
import type { TrainingScreen } from './training/trainingScreen.ts';
import type { Language, Page, Wish } from './wish.ts';

/**
 * A screen is a value: finished text, resolved numbers, hours computed for the time that was passed in.
 * The view draws it and reports wishes; it knows nothing else.
 */

export type { NotReached, PreparedCall } from './callCard.ts';
export type { DeskOutcome, DeskQuestion, KeysChoice, KeysScreen } from './deskScreen.ts';
export type { HiddenScreen } from './hiddenScreen.ts';
export type {
	CodeScreen,
	ContactLine,
	Guidance,
	Offer,
	ReceiversScreen,
	SheetScreen,
	Stepper,
	Verdict,
} from './journeyScreen.ts';
export type { ActionCard, ActionGroup, OpenState, OutcomeTrack } from './outcomeCards.ts';
export type { Closing, Listed, Note, RuleLine, Term, WrongLine } from './outcomeParts.ts';
export type { Over } from './overScreen.ts';
export type {
	AboutScreen,
	ChoiceScreen,
	DangerScreen,
	PartnerEntry,
	PartnersScreen,
	SettingsScreen,
	WaitScreen,
} from './pageScreen.ts';
export type { Appearance, JourneyId, Keys, Language, OwnNumberLabel, Page, Size, Wish } from './wish.ts';

/** A number that can be dialled: text to read and select, and the link. */
export type Dial = {
	/** As it is written: "0800 2000". */
	number: string;
	/** "tel:08002000"; absent while practising, where nothing is dialled. */
	href?: string;
	/** Label of the button: "Bel Veilig Thuis". */
	label: string;
	/** "nummer nog te bevestigen", "door jou ingevuld (november 2026)" */
	note?: string;
};

/** On every screen: the bar with 112, the scope, the foot. */
export type Frame = {
	language: Language;
	direction: 'ltr' | 'rtl';
	/** Name of the app and step number, never a question or outcome. */
	title: string;
	emergency: Dial;
	/** "Verberg" */
	hide: string;
	/** "Signaalroute" */
	name: string;
	/** Text of the link to the content for keyboards. */
	skip: string;
	/** Switches to the other language; labelled in that language. */
	otherLanguage: { language: Language; label: string };
	/** What was just done and cannot be seen, told once and politely: "Nummer gekopieerd". */
	notice?: string;
	/** Lies over everything. */
	over?: Over;
	/** No header and no foot around it: it faces somebody else. */
	alone?: true;
	/** Terms that open their meaning in place; not on the first screens. */
	terms?: Term[];
	/** Somebody practises: told on every screen, with the way out. */
	practising?: { label: string; text: string; stop: string };
	/** The keys that choose no answer work here. */
	shortcuts?: boolean;
	foot: {
		offline: { state: 'ready' | 'preparing' | 'absent' | 'installed-empty'; text: string };
		/** "Versie 0.1.0 · inhoud van 22 november 2026" */
		version: string;
		pages: { page: Page; label: string }[];
	};
};

export type StartScreen = Frame & {
	kind: 'start';
	heading: string;
	/** "Midden-Delfland · boa", or "Kies je gemeente". */
	scope: { text: string; change: string; municipality: string; role: string };
	begin: { label: string; hint: string };
	danger: Dial;
	/** Draft or pilot line. */
	adoption?: string;
	/** Pages and journeys; `id` is theirs. */
	tiles: { id: string; wish: Wish; label: string; hint: string }[];
};

export type OptionButton = { id: string; text: string; hint?: string };

export type PathEntry = { step: string; question: string; answer: string; change: string };

export type QuestionScreen = Frame & {
	kind: 'question';
	step: string;
	/** "Vraag 3, nog hooguit 4"; absent for a setting. */
	progress?: string;
	question: string;
	hint?: string;
	/** One tap answers. */
	options?: OptionButton[];
	/** Checkboxes under small headings, then one button. */
	boxes?: {
		groups: { heading: string; options: OptionButton[] }[];
		exclusive?: OptionButton;
		submit: string;
		/** Told when the button is pressed with nothing ticked: "Kies wat klopt, of kies: niets hiervan". */
		empty: string;
	};
	/** Boxes ticked before, when the answer is being changed. */
	ticked?: readonly string[];
	/** Open in place; there as soon as the second part of the app is. */
	why?: { label: string; text: string };
	help?: { label: string; text: string[] };
	back: string;
	adviceNow?: string;
	/** The answers so far; `map`: to the map, with these lit. */
	path: { label: string; entries: PathEntry[]; map?: string };
	/** While practising: what the scenario told. */
	situation?: { label: string; lines: string[] };
	/** After "in doubt" at danger: "Verandert het? 112". */
	watch?: string;
	/** In the journeys beside the signal route. */
	guidance?: Guidance;
	/** Where there is room for it. */
	desk?: DeskQuestion;
};

export type OutcomeScreen = Frame &
	Closing & {
		kind: 'outcome';
		heading: string;
		/** "Geldt voor: Midden-Delfland · boa" */
		scope: { text: string; changes: { setting: 'municipality' | 'role'; label: string; change: string }[] };
		/** What may be shared, in one word, and why; for the journey that asks it. */
		answer?: { verdict: Verdict; verdictText: string; text: string; reason: string };
		/** R01: 112 on top. */
		danger?: { heading: string; dial: Dial; lines: string[] };
		tracks: OutcomeTrack[];
		/** Ways on with these answers. The first may be the one clear next step. */
		offers: Offer[];
		/** Headings of the three layers; `more` opens the long texts of one card: "Zo pak je het aan". */
		layers: { now: string; prepare: string; why: string; more: string };
		/** The reader's own numbers that belong to no partner. */
		own?: { heading: string; dials: Dial[] };
		/** The last line (O19): always reachable. */
		always: { heading: string; text: string; dials: Dial[] };
		answers: { heading: string; entries: PathEntry[]; map?: string };
		rules: { heading: string; lines: RuleLine[]; disclaimer: string };
		actions: { back: string; restart: string; done: string; print: string };
		/** Where there is room for it. */
		desk?: DeskOutcome;
		adoption?: string;
	};

export type Screen =
	| StartScreen
	| QuestionScreen
	| DangerScreen
	| OutcomeScreen
	| PartnersScreen
	| AboutScreen
	| SettingsScreen
	| ChoiceScreen
	| SheetScreen
	| ReceiversScreen
	| CodeScreen
	| DeviceScreen
	| InstallScreen
	| PhrasePageScreen
	| TrainingScreen
	| MapScreen
	| DifferenceScreen
	| KeysScreen
	| WaitScreen;
