import { contactOf } from '../directory/contact.ts';
import { type CardPlace, openOf, partnerName, reachOf } from './actionCard.ts';
import type { ContactLine } from './screen.ts';

export type ContactPlace = Pick<CardPlace, 'resources' | 'here'>;

/** One whom the reader calls or consults: how to get there, and with a purpose the first thing to say. */
export function contactLine(place: ContactPlace, partner: string, purpose?: string): ContactLine {
	const { texts } = place.resources;
	const contact = contactOf(place.here.guide, partner, place.here.settings, place.here.own);
	const name = partnerName(place, partner);
	if (contact.isSelf) return { partner, name, reach: [texts.ui('card.self')] };
	const { dial: call, reach } = reachOf(place, { partner }, contact);
	const [hint] = purpose === undefined ? [] : texts.lines(`partners.${partner}.purposes.${purpose}.do`);
	return {
		partner,
		name,
		...(hint ? { hint } : {}),
		open: openOf(place, contact),
		...(call ? { dial: call } : {}),
		// How to find a desk is told at length in the outcome; here the first step will do.
		reach: call || !reach ? [] : [reach],
	};
}
