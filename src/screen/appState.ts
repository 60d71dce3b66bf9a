import type { OwnNumbers } from '../directory/contact.ts';
import type { Guide, Route } from '../flow/content.ts';
import type { Settings } from '../flow/holds.ts';
import type { Walk } from '../flow/walk.ts';
import type {
	AboutScreen,
	Appearance,
	ChoiceScreen,
	DangerScreen,
	Frame,
	OutcomeScreen,
	Page,
	PartnersScreen,
	SettingsScreen,
} from './screen.ts';
import type { Texts } from './texts.ts';

/** Everything that a screen is made of, at one moment. */
export type AppState = {
	/** `hub`: start, or the walk that is going on. */
	page: Page | 'hub';
	walk?: Walk;
	settings: Settings;
	own: OwnNumbers;
	appearance: Appearance;
	offline: Frame['foot']['offline']['state'];
	/** Settings could not be kept on this device. */
	forgetful: boolean;
	notice?: 'copied' | 'kept' | 'erased';
	now: Date;
};

/** What stays the same while the app runs. */
export type Resources = {
	route: Route;
	/** Not there until its part has been loaded; the questions do without. */
	later?: Later;
	texts: Texts;
	version: string;
};

/** Resources with the guide in, for the screens that give advice. */
export type Guided = Omit<Resources, 'later'> & { guide: Guide };

/** The part that comes after the first questions: rows and partners, and the screens made of them. */
export type Later = {
	guide: Guide;
	danger: (state: AppState, resources: Guided, walk: Walk) => DangerScreen;
	outcome: (state: AppState, resources: Guided, walk: Walk) => OutcomeScreen;
	partners: (state: AppState, resources: Guided) => PartnersScreen;
	about: (state: AppState, resources: Guided) => AboutScreen;
	choice: (state: AppState, resources: Guided, setting: 'municipality' | 'role') => ChoiceScreen;
	settings: (state: AppState, resources: Guided) => SettingsScreen;
};
