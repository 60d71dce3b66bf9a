import { contactOf } from '../directory/contact.ts';
import { dueAt, nextReachable } from '../directory/due.ts';
import type { Action } from '../flow/lists.ts';
import { type CardPlace, nextWorkingDay, openOf, partnerName, reachOf } from './actionCard.ts';
import type { ActionCard, ContactLine, NotReached } from './screen.ts';

/** "Niemand bereikbaar", and once it was said: who is next, until somebody who is open at every hour. */
export function reaching(place: CardPlace, action: Action): Pick<ActionCard, 'nobody' | 'notReached'> {
	const { texts } = place.resources;
	const tried = place.tried ?? [];
	if (!tried.includes(action.partner)) return { nobody: texts.ui('result.reach.nobody') };
	const { here, track, advice } = place;
	const next = nextReachable(here, track, action.partner, advice.always.partners, tried);
	const due = dueAt(here, action);
	const canWait =
		due === 'now' || due === 'now-or-today' || due === 'within-hour'
			? []
			: [
					texts.ui('result.reach.canWait', {
						canWait: texts.ui(`outcome.canWait.${due}`, { day: nextWorkingDay(place) }),
					}),
				];
	const notReached: NotReached = {
		text: texts.ui('result.reach.notReached', { name: partnerName(place, action.partner) }),
		...(next === undefined ? {} : { next: lineOf(place, next), nobody: texts.ui('result.reach.nobody') }),
		lines: [
			...(next === undefined ? [texts.ui('result.reach.last')] : []),
			...canWait,
			texts.ui('result.reach.cannotWait'),
		],
		again: texts.ui('result.reach.again'),
	};
	return { notReached };
}

function lineOf(place: CardPlace, partner: string): ContactLine {
	const { here } = place;
	const contact = contactOf(here.guide, partner, here.settings, here.own);
	const { dial, reach } = reachOf(place, { partner }, contact);
	return {
		partner,
		name: partnerName(place, partner),
		open: openOf(place, contact),
		...(dial ? { dial } : {}),
		reach: dial || !reach ? [] : [reach],
	};
}
