import type { ActionCard, OutcomeTrack } from './screen.ts';

/** Every card of a track, in the order of the advice. */
export function cardsOf({ now, then, consider }: OutcomeTrack): ActionCard[] {
	return [...now.flatMap(({ cards }) => cards), ...(then?.cards ?? []), ...(consider?.cards ?? [])];
}
