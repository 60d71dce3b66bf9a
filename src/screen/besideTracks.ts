import { DEADLINES, isPressing } from '../flow/lists.ts';
import { cardsOf } from './cardsOf.ts';
import type { Around } from './more.ts';
import type { ActionCard, OutcomeTrack } from './screen.ts';

/**
 * What the journeys add to the tracks: the way to the line of each receiver, the button that asks what is left, and one
 * call instead of two where the meldcode already names the partner.
 */
export function besideTracks(tracks: OutcomeTrack[], around: Around | undefined): OutcomeTrack[] {
	if (around === undefined) return tracks;
	const before = tracks.filter(({ kind }) => kind === 'meldcode').flatMap(cardsOf);
	const soonest = soonestOf(tracks.flatMap(cardsOf));
	const told = new Set(before.filter(({ dial, self }) => dial !== undefined && !self).map(({ partner }) => partner));
	/** One call for both tracks; once the report has been made, none. */
	const sharedCall = (card: ActionCard, track: OutcomeTrack): Partial<ActionCard> => {
		const made = before.find(({ partner }) => partner === card.partner)?.deadline;
		const isMade = made?.id === 'agreed';
		const deadline = (isMade ? made : soonest.get(card.partner)) ?? card.deadline;
		if (track.kind === 'meldcode') return { deadline };
		return { deadline, same: isMade ? around.sameReported : around.same };
	};
	/** Who said that it is unsafe does not read twice what can wait. */
	const waiting = (track: OutcomeTrack, cannotWait: string): Pick<OutcomeTrack, 'cannotWait'> => {
		if (around.unsafe === undefined) return { cannotWait };
		return track === tracks[0] ? { cannotWait: around.unsafe } : {};
	};
	return tracks.map((track) => {
		const change = (card: ActionCard): ActionCard => ({
			...card,
			...(card.self ? {} : { receiver: { label: around.receiver(card.partner), partner: card.partner } }),
			...(told.has(card.partner) ? sharedCall(card, track) : {}),
		});
		const now = track.now.map((part) => ({ ...part, cards: part.cards.map(change) }));
		const { cannotWait, ...rest } = track;
		const isUrgent = now.some(({ cards }) => cards.some(({ deadline }) => isPressing(deadline.id)));
		return {
			...rest,
			now,
			// What can wait is not told under a call that cannot.
			...(cannotWait === undefined || isUrgent ? {} : waiting(track, cannotWait)),
			...(track.then ? { then: { ...track.then, cards: track.then.cards.map(change) } } : {}),
			...(track.consider ? { consider: { ...track.consider, cards: track.consider.cards.map(change) } } : {}),
			...(track.kind === around.next?.track ? { offer: around.next.offer } : {}),
		};
	});
}

/** One call has one deadline: the soonest that any track gives it. */
function soonestOf(cards: readonly ActionCard[]): Map<string, ActionCard['deadline']> {
	const soonest = new Map<string, ActionCard['deadline']>();
	const rank = ({ id }: ActionCard['deadline']): number => DEADLINES.map(String).indexOf(id);
	for (const { partner, deadline } of cards) {
		const known = soonest.get(partner);
		if (known === undefined || rank(deadline) < rank(known)) soonest.set(partner, deadline);
	}
	return soonest;
}
