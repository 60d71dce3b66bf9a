import type { Advice } from '../flow/advice.ts';
import { carry, type Named } from '../flow/carry.ts';
import type { Guide, Route } from '../flow/content.ts';
import { journeyGuide, journeyRoute } from '../flow/journeys.ts';
import type { Answer, Path, Walk } from '../flow/walk.ts';
import type { AppState, Guided } from './appState.ts';
import { aroundOutcome } from './aroundOutcome.ts';
import { closingOf } from './closing.ts';
import { codeScreen } from './codeScreen.ts';
import { type InstallScreen, installScreen } from './installScreen.ts';
import { type ItScreen, itScreen } from './itScreen.ts';
import { journeyQuestion } from './journeyQuestion.ts';
import type { JourneyContent, Walkable, Walkables } from './journeys.ts';
import { type KeptScreen, keptScreen } from './keptScreen.ts';
import { paperOf } from './paper.ts';
import type { PhrasePageScreen } from './phraseScreen.ts';
import { phraseScreens } from './phraseScreens.ts';
import { receiversScreen } from './receiversScreen.ts';
import { type Opened, routeCodes } from './routeCodes.ts';
import type {
	Closing,
	CodeScreen,
	JourneyId,
	OutcomeScreen,
	QuestionScreen,
	ReceiversScreen,
	SheetScreen,
	Term,
} from './screen.ts';
import { findPartners } from './search.ts';
import { sheetScreen } from './sheetScreen.ts';
import { termsIn } from './terms.ts';
import type { Texts } from './texts.ts';

/** The third part: the journeys beside the signal route, and the screens only they have. */
export type More = {
	journeys: Walkables;
	question: (state: AppState, resources: Guided, walk: Walk, walkable: Walkable) => QuestionScreen;
	around: (state: AppState, resources: Guided, walk: Walk, path: Path) => Around;
	terms: (texts: Texts) => Term[];
	closing: (
		resources: Guided,
		walk: Walk,
		found: { path: Path; advice: Advice },
		shown: Pick<OutcomeScreen, 'tracks' | 'rules' | 'answers'>,
	) => Closing;
	paper: typeof paperOf;
	find: typeof findPartners;
	page: (
		state: AppState,
		resources: Guided,
		page: SheetScreen['page'] | PhrasePage | 'receivers' | 'code' | 'install' | 'kept' | 'it',
	) => InstallScreen | SheetScreen | PhrasePageScreen | ReceiversScreen | CodeScreen | KeptScreen | ItScreen;
	carry: (from: JourneyId, walk: Walk, to: JourneyId) => Answer[];
	open: (code: string) => Opened | undefined;
};

type PhrasePage = PhrasePageScreen['kind'];

/** What stands around the tracks of an outcome once this part is there. */
export type Around = Pick<OutcomeScreen, 'offers' | 'record' | 'readers'> & {
	/** On the track it belongs to: "Maak dit preciezer", or on to the route. */
	next?: { track: string; offer: OutcomeScreen['offers'][number] };
	/** Label of the way to the line of a receiver. */
	receiver: (partner: string) => string;
	/** Told on a partner that stands in an earlier track. */
	same: string;
	sameReported: string;
	/** Instead of what can wait, where the reader said that it is unsafe. */
	unsafe?: string;
};

export function moreScreens(route: Route, guide: Guide, content: JourneyContent): More {
	const walkable = (journey: JourneyContent['journeys']['meldcode']): Walkable => ({
		journey,
		route: journeyRoute(route, journey),
		guide: journeyGuide(guide, journey),
	});
	const { meldcode, sharing, signs } = content.journeys;
	const journeys = { meldcode: walkable(meldcode), sharing: walkable(sharing), signs: walkable(signs) };
	const spoken = phraseScreens(content.phrases);
	const codes = routeCodes({ ...journeys, signal: { route, guide } }, content.codes);
	const named = (id: JourneyId): Named => ({ id, route: id === 'signal' ? route : journeys[id].route });
	const rules = Object.values(content.journeys).flatMap(({ carries }) => carries ?? []);
	return {
		journeys,
		question: journeyQuestion,
		around: (state, resources, walk, path) => aroundOutcome(state, resources, walk, path, journeys),
		terms: (texts) => termsIn(texts, content.terms),
		closing: (resources, walk, { path, advice }, shown) => {
			const code = codes.write(resources, path.situation);
			return closingOf(resources, walk, { path, advice, code }, shown);
		},
		paper: paperOf,
		find: findPartners,
		page: (state, resources, page) => {
			if (page === 'receivers') return receiversScreen(state, resources, content.receivers);
			if (page === 'code') return codeScreen(state, resources, codes);
			if (page === 'kept') return keptScreen(state, resources);
			if (page === 'install') return installScreen(state, resources);
			if (page === 'it') return itScreen(state, resources);
			if (page !== 'talk' && page !== 'rights' && page !== 'access') return spoken[page](state, resources);
			return sheetScreen(state, resources, page, content.sheets[page]);
		},
		open: codes.open,
		carry: (from, walk, to) => carry(named(from), walk, named(to), rules),
	};
}
