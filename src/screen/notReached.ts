import { dueAt, nextReachable } from '../directory/due.ts';
import type { Action } from '../flow/lists.ts';
import { type CardPlace, canWaitText, partnerName } from './actionCard.ts';
import { contactLine } from './contactLine.ts';
import type { ActionCard, NotReached } from './screen.ts';

/** "Niemand bereikbaar", and once it was said: who is next, until somebody who is open at every hour. */
export function reaching(place: CardPlace, action: Action): Pick<ActionCard, 'nobody' | 'notReached'> {
	const { texts } = place.resources;
	const tried = place.tried ?? [];
	if (!tried.includes(action.partner)) return { nobody: texts.ui('result.reach.nobody') };
	const { here, track, advice } = place;
	const next = nextReachable(here, track, action.partner, advice.always.partners, tried);
	const canWait = canWaitText(place, dueAt(here, action));
	const notReached: NotReached = {
		text: texts.ui('result.reach.notReached', { name: partnerName(place, action.partner) }),
		...(next === undefined ? {} : { next: contactLine(place, next), nobody: texts.ui('result.reach.nobody') }),
		lines: [
			...(next === undefined ? [texts.ui('result.reach.last')] : []),
			...(canWait === undefined ? [] : [texts.ui('result.reach.canWait', { canWait })]),
			texts.ui('result.reach.cannotWait'),
		],
		again: texts.ui('result.reach.again'),
	};
	return { notReached };
}
