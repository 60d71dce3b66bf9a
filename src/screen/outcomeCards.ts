import type { NotReached, PreparedCall } from './callCard.ts';
import type { Offer } from './journeyScreen.ts';
import type { Dial } from './screen.ts';
import type { OwnNumberLabel } from './wish.ts';

/** What an outcome tells to do: cards, in groups, in tracks. */

export type OpenState = 'open' | 'closed' | 'unknown';

export type ActionCard = {
	/** Partner id, for the key and for tests. */
	partner: string;
	name: string;
	/** One sentence: who they are. */
	what: string;
	/** The reader is this desk: no call, "jij pakt dit op". */
	self: boolean;
	deadline: { id: string; text: string };
	/** Opening hours at the time passed in: "nu open", "dicht tot maandag 9 uur", "tijden niet bevestigd". */
	open?: { state: OpenState; text: string };
	/** One of: a number; or how to get there. */
	dial?: Dial;
	/** "via OOV", "via je gemeente: vraag de telefoniste naar …" */
	reach?: string;
	/** "Nummer invullen", for a desk without a number. */
	fillIn?: { label: OwnNumberLabel; text: string };
	copyNumber?: string;
	/** The reader's own number of the piket when this desk is closed, or a number for phones that block the first. */
	second?: Dial;
	/** Why this partner is here; absent where the track as a whole says so. */
	why?: string;
	do: string[];
	doNot: string[];
	share: { heading: string; rule: string; text: string };
	/** Who is next when nobody answers; not for who is not called. */
	next?: string;
	/** To call the next at once, where this one is closed. */
	nextDial?: Dial;
	/** The prepared call: what to say first, what to have at hand, what they ask, what comes of it. */
	call?: PreparedCall;
	/** "Niemand bereikbaar": one tap, and the next stands here. */
	nobody?: string;
	/** Nobody answered here: who is next, what can wait, what cannot. */
	notReached?: NotReached;
	/** This partner stands in an earlier track too: one call will do. Then the rest is told there. */
	same?: string;
	/** To the line of this receiver: "Wat mag ik delen met Veilig Thuis?" */
	receiver?: { label: string; partner: string };
	website?: { href: string; label: string };
};

export type ActionGroup = { heading: string; cards: ActionCard[] };

export type OutcomeTrack = {
	kind: string;
	/** "Voor de persoon", "Voor de plek"; absent with one track. */
	heading?: string;
	/** What this route is about, in neutral words. */
	situation?: string;
	/** Fixed parts, in the order the row says. A part without cards is not there. */
	now: { part: 'spot' | 'call' | 'within'; heading: string; moment?: string; cards: ActionCard[] }[];
	/** Under a deadline that is not now: what cannot wait, and whom to call for that. */
	cannotWait?: string;
	then?: ActionGroup;
	consider?: ActionGroup;
	do: { heading: string; lines: string[] };
	doNot: { heading: string; lines: string[] };
	/** What rows and overlays say, by rule; the title tells when it counts. */
	notes: { heading: string; groups: { rule: string; title: string; lines: string[] }[] };
	/** "Maak dit preciezer": asks what counted as unknown for this track. */
	offer?: Offer;
};
