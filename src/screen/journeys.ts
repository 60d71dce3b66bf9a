import type { Guide, Route } from '../flow/content.ts';
import type { WholeJourney } from '../flow/journeys.ts';
import type { Phrases } from '../flow/phrases.ts';
import type { CodeBook, Glossary, Receivers } from '../flow/registers.ts';
import type { JourneyId, SheetScreen } from './screen.ts';

/** The journeys beside the signal route, as the build gives them. */
export type JourneyContent = {
	journeys: Record<Exclude<JourneyId, 'signal'>, WholeJourney>;
	/** What each role may share with each receiver. */
	receivers: Receivers;
	/** The forms of each term, by language. */
	terms: Glossary['terms'];
	/** Numbers of the route code. */
	codes: CodeBook;
	/** The sentences to show to the person, by language. */
	phrases: Phrases;
	/** The sections of each page that is one long text, in order. */
	sheets: Record<SheetScreen['page'], string[]>;
};

/** A journey that can be walked. */
export type Walkable = { journey: WholeJourney; route: Route; guide: Guide };
export type Walkables = Record<Exclude<JourneyId, 'signal'>, Walkable>;
