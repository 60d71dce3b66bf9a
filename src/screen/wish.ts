import type { PracticeWish } from './training/practice.ts';

/** What a tap asks for. The view sends these and nothing else. */
export type Wish =
	/** Begins a journey; from another journey its answers come along. */
	| { type: 'walk.begin'; journey?: JourneyId }
	| { type: 'answer.give'; step: string; chosen: readonly string[] }
	/** Ticked, not given yet. */
	| { type: 'answer.tick'; step: string; chosen: readonly string[] }
	| { type: 'answer.undo' }
	/** Go back to this question; later answers that stay valid are kept. */
	| { type: 'answer.revise'; step: string }
	| { type: 'advice.now' }
	/** Nobody answers there, or somebody does after all. */
	| { type: 'partner.tried'; partner: string }
	/** Ask what counted as unknown. */
	| { type: 'advice.precise' }
	| { type: 'walk.restart' }
	| { type: 'walk.leave' }
	/** `about`: the part of the page that is meant, such as a partner. */
	| { type: 'page.open'; page: Page; about?: string }
	| { type: 'page.close' }
	/** Nobody else may see this: the answers are wiped and another screen stands here. */
	| { type: 'screen.hide' }
	/** From the cover back to where the reader was, or from the hidden screen to the start. */
	| { type: 'screen.show' }
	/** The reader is still there. */
	| { type: 'idle.extend' }
	| { type: 'setting.choose'; setting: 'municipality' | 'role'; value: string }
	| { type: 'language.choose'; language: Language }
	| { type: 'appearance.choose'; appearance: Appearance }
	/** Larger buttons and letters, for gloves. */
	| { type: 'size.choose'; size: Size }
	/** The keys of the desk that choose no answer. */
	| { type: 'keys.choose'; keys: Keys }
	| { type: 'number.keep'; label: OwnNumberLabel; digits: string }
	| { type: 'number.erase'; label: OwnNumberLabel }
	| { type: 'settings.erase' }
	/** The browser is asked to put the app on the device. */
	| { type: 'app.install' }
	/** The files that the app keeps for use without a network. */
	| { type: 'files.erase' }
	| { type: 'number.copy'; digits: string }
	/** Typed in the search of the register; kept in memory while the page is open. */
	| { type: 'register.search'; words: string }
	/** A route code as it was typed; never kept. */
	| { type: 'code.open'; code: string }
	/** The note, or the line that tells what is wrong. */
	| { type: 'text.copy'; text: string }
	| PracticeWish;

/** Its folder in `locales/`. */
export type Language = string;
export type Appearance = 'system' | 'light' | 'dark' | 'contrast';
export type Size = 'usual' | 'large';
export type Keys = 'on' | 'off';
/** The signal route, and the journeys beside it. */
export type JourneyId = 'signal' | 'meldcode' | 'sharing' | 'signs';
export type Page =
	| 'partners'
	| 'about'
	| 'settings'
	| 'municipality'
	| 'role'
	| 'talk'
	| 'rights'
	| 'receivers'
	| 'code'
	| 'phrases'
	| 'point'
	| 'sentences'
	| 'phrase'
	| 'access'
	| 'install'
	| 'kept'
	| 'it'
	| TrainingPage;
/** Pages of the part for trainers and for the desk, loaded when one of them is opened. */
export type TrainingPage =
	| 'map'
	| 'difference'
	| 'practise'
	| 'situation'
	| 'debrief'
	| 'group'
	| 'present'
	| 'notes'
	| 'handout'
	| 'keys';
export type OwnNumberLabel = 'focal-officer' | 'oov-vth-desk' | 'after-hours' | 'interpreter' | 'dispatch';
