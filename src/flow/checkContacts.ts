import type { Report } from './checkFlow.ts';
import type { Guide } from './content.ts';
import type { Municipality } from './registers.ts';

/** The partner that stands in every last line, and on every screen. */
export const EMERGENCY = 'emergency-112';

/** Numbers, websites, and partners that are reached through another. */
export function checkContacts(guide: Guide, places: Record<string, Municipality>, report: Report): void {
	const emergency = guide.partners[EMERGENCY];
	if (emergency?.phone !== '112' || emergency.hours !== 'always')
		report('partners', [EMERGENCY, 'phone'], `"${EMERGENCY}" is altijd te bellen op 112 (wet 2); zet dat terug`);
	for (const [id, partner] of Object.entries(guide.partners)) {
		checkContact(report, 'partners', [id], partner);
		const { reachedBy } = partner;
		const via = reachedBy === undefined ? undefined : guide.partners[reachedBy];
		if (via && (reachedBy === id || via.phone === undefined))
			report(
				'partners',
				[id, 'reachedBy'],
				`"${reachedBy}" heeft zelf geen nummer; kies een partner die een nummer heeft`,
			);
	}
	for (const [id, { url }] of Object.entries(guide.sources)) checkAddress(report, 'sources', [id, 'url'], url);
	for (const [place, { desks }] of Object.entries(places))
		for (const [id, desk] of Object.entries(desks)) {
			const part = `municipality:${place}`;
			checkContact(report, part, ['desks', id], desk);
			const { sameAs } = desk;
			if (sameAs === id)
				report(part, ['desks', id, 'sameAs'], `bureau "${id}" is hetzelfde als zichzelf; haal sameAs weg`);
			else if (sameAs !== undefined && desks[sameAs]?.sameAs !== undefined) {
				const text = `bureau "${sameAs}" is zelf hetzelfde als een ander; verwijs meteen naar "${desks[sameAs]?.sameAs}"`;
				report(part, ['desks', id, 'sameAs'], text);
			}
		}
}

type Contact = { phone?: string | undefined; alternative?: string | undefined; website?: string | undefined };
type Path = readonly (string | number)[];

function checkContact(report: Report, part: string, path: Path, contact: Contact): void {
	for (const key of ['phone', 'alternative'] as const) {
		const digits = contact[key]?.replace(/\D/g, '').length;
		if (digits !== undefined && (digits < 3 || digits > 15))
			report(part, [...path, key], `een nummer heeft 3 tot 15 cijfers, dit heeft er ${digits}; kijk het na`);
	}
	checkAddress(report, part, [...path, 'website'], contact.website);
}

function checkAddress(report: Report, part: string, path: Path, address: string | undefined): void {
	if (address !== undefined && !/^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(\/[\w./?=&%~#+-]*)?$/i.test(address))
		report(part, path, `"${address}" is geen adres; schrijf het heel, als https://www.politie.nl`);
}
