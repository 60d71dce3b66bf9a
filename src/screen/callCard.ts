import type { ContactLine, Listed } from './screen.ts';

/** What a card holds to make the call itself easy. Nothing personal stands in it. */
export type PreparedCall = {
	say: { heading: string; text: string };
	/** At most four things, as categories. */
	ready: Listed;
	asks?: Listed;
	/** Only as far as a source says so. */
	after?: Listed;
};

/** In the place of the call once nobody answered. */
export type NotReached = {
	text: string;
	/** Who is next; nobody at the end of the line. */
	next?: ContactLine;
	/** What can wait, and what cannot. */
	lines: string[];
	/** Reached after all. */
	again: string;
	/** The next does not answer either. */
	nobody?: string;
};
