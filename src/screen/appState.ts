import type { OwnNumbers } from '../directory/contact.ts';
import type { Guide, Route, World } from '../flow/content.ts';
import type { Settings } from '../flow/holds.ts';
import type { Walk } from '../flow/walk.ts';
import type { Installing } from './installScreen.ts';
import type { Walkable } from './journeys.ts';
import type { KeptNow } from './keptScreen.ts';
import type { More } from './more.ts';
import type {
	AboutScreen,
	Appearance,
	ChoiceScreen,
	DangerScreen,
	Frame,
	HiddenScreen,
	JourneyId,
	Keys,
	OutcomeScreen,
	Over,
	Page,
	PartnersScreen,
	QuestionScreen,
	SettingsScreen,
	Size,
} from './screen.ts';
import type { Texts } from './texts.ts';
import type { Practice } from './training/practice.ts';
import type { Training } from './training.ts';

/** Everything that a screen is made of, at one moment. */
export type AppState = {
	/** `hub`: start, or the walk that is going on. */
	page: Page | 'hub';
	/** The part of that page that is meant, such as a partner. */
	about?: string;
	/** Typed in the search of the register; never kept. */
	search?: string;
	/** A route code that opened nothing; never kept. */
	refused?: string;
	/** Which journey is walked. */
	journey: JourneyId;
	walk?: Walk;
	settings: Settings;
	own: OwnNumbers;
	appearance: Appearance;
	size: Size;
	/** The keys that choose no answer, once the reader has chosen whether they work. */
	keys?: Keys;
	/** There is room for two columns. */
	wide?: boolean;
	offline: Frame['foot']['offline']['state'];
	/** How the app comes on this device. */
	installing?: Installing;
	/** What is on the device now; known while the page that tells it is in view. */
	kept?: KeptNow;
	/** Settings could not be kept on this device. */
	forgetful: boolean;
	/** Somebody practises: nothing is dialled, and it looks it. */
	practice?: Practice;
	notice?: 'copied' | 'text' | 'kept' | 'erased' | 'wiped';
	/** Lies over everything: the reader was away, or has not touched the app for long. */
	over?: 'cover' | 'idle';
	now: Date;
	/** Of the app itself, for the paper: without what may follow it. */
	address: string;
};

/** What stays the same while the app runs. */
export type Resources = {
	route: Route;
	/** Not there until its part has been loaded; the questions do without. */
	later?: Later;
	/** The journeys beside the signal route; not there until their part has been loaded. */
	more?: More;
	/** For trainers and for the desk; loaded when it is asked for. */
	training?: Training;
	texts: Texts;
	version: string;
};

/** Resources with the guide in, for the screens that give advice. */
export type Guided = Resources & { guide: Guide };

/** The part that comes after the first questions: rows and partners, and the screens made of them. */
export type Later = {
	guide: Guide;
	/** Roles and municipalities with what only the advice looks at. */
	world: World;
	danger: (state: AppState, resources: Guided, walk: Walk) => DangerScreen;
	/** A question of a journey has more around it. */
	question: (state: AppState, resources: Guided, walk: Walk, walkable: Walkable | undefined) => QuestionScreen;
	outcome: (state: AppState, resources: Guided, walk: Walk) => OutcomeScreen;
	partners: (state: AppState, resources: Guided) => PartnersScreen;
	about: (state: AppState, resources: Guided) => AboutScreen;
	choice: (state: AppState, resources: Guided, setting: 'municipality' | 'role') => ChoiceScreen;
	settings: (state: AppState, resources: Guided) => SettingsScreen;
	over: (texts: Texts, kind: NonNullable<AppState['over']>) => Over;
	hidden: (texts: Texts, now: Date) => HiddenScreen;
	/** The same screen while practising: it dials nothing, and says so. */
	practised: <Shown extends Frame>(screen: Shown, texts: Texts) => Shown;
	/** Told behind the version, once the content should have been looked at again. */
	overdue: (texts: Texts, now: Date) => string;
};
