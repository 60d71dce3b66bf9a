import { contactOf, ownNumber } from '../directory/contact.ts';
import type { Here } from '../directory/due.ts';
import { wallTime } from '../directory/wallTime.ts';
import { deskReach, openOf, partnerName, reachOf } from './actionCard.ts';
import type { AppState, Guided } from './appState.ts';
import { frameOf } from './frame.ts';
import { OWN_NUMBER_LABELS } from './ownNumbers.ts';
import type { PartnerEntry, PartnersScreen } from './screen.ts';
import type { Texts } from './texts.ts';
import { monthText } from './times.ts';
import { dateText, dial, municipalityName } from './words.ts';
import { wrongLine } from './wrongLine.ts';

/** The register: national partners, those of the region, the desks of this municipality, the reader's own numbers. */
export function partnersScreen(state: AppState, resources: Guided): PartnersScreen {
	const { guide, texts, route } = resources;
	const here: Here = { guide, settings: state.settings, own: state.own, now: wallTime(state.now) };
	const entriesOf = (...kinds: string[]): PartnerEntry[] =>
		Object.keys(guide.partners)
			.filter((id) => kinds.includes(guide.partners[id]?.kind ?? ''))
			.map((id) => entryOf(resources, here, id));
	const name = municipalityName(route, texts, state.settings.municipality ?? 'other');
	const own = ownEntries(state, resources);
	const words = state.search ?? '';
	const all = entriesOf('national', 'regional', 'desk', 'internal');
	const result = words.trim() === '' ? undefined : resources.more?.find(texts, all, words);
	return {
		...frameOf(state, resources, texts.ui('pages.partners')),
		kind: 'partners',
		heading: texts.ui('pages.partners'),
		intro: texts.ui('register.intro'),
		...(resources.more ? { search: { ...searchField(texts, words, result), here: state.about === 'search' } } : {}),
		groups: result
			? [{ heading: texts.ui('pages.partners'), entries: result.found }]
			: [
					...(own.length > 0 ? [{ heading: texts.ui('register.own'), entries: own }] : []),
					{ heading: texts.ui('register.national'), entries: entriesOf('national', 'regional') },
					{ heading: texts.ui('register.desks', { name }), entries: entriesOf('desk') },
					{ heading: texts.ui('register.internal'), entries: entriesOf('internal') },
				],
		back: texts.ui('pages.back'),
	};
}

type Found = { found: PartnerEntry[]; nearest: boolean };

function searchField(texts: Texts, words: string, result: Found | undefined): NonNullable<PartnersScreen['search']> {
	const told =
		result === undefined
			? {}
			: {
					told: result.nearest
						? texts.ui('search.none', { words })
						: texts.ui('search.found', { count: result.found.length }),
				};
	return {
		label: texts.ui('search.label'),
		hint: texts.ui('search.hint'),
		value: words,
		clear: texts.ui('search.clear'),
		...told,
	};
}

function entryOf(resources: Guided, here: Here, id: string): PartnerEntry {
	const { guide, texts } = resources;
	const contact = contactOf(guide, id, here.settings, here.own);
	const entry = guide.partners[id];
	const desk = contact.isDesk ? guide.desks[here.settings.municipality ?? 'other']?.[id] : undefined;
	const evidence = desk ?? entry;
	const titles = (evidence?.sources ?? []).map((source) => guide.sources[source.split(' ')[0] ?? '']?.title ?? source);
	return {
		id,
		name: partnerName({ resources, here }, id),
		what: texts.line(`partners.${id}.what`),
		...reachOf({ resources, here }, { partner: id }, contact),
		...(contact.isDesk && contact.phone === undefined ? { reach: deskReach({ resources, here }, id).join(' ') } : {}),
		open: openOf({ resources, here }, contact),
		...(contact.website
			? { website: { href: contact.website, label: contact.website.replace(/^https:\/\/(www\.)?/, '') } }
			: {}),
		source: texts.ui('register.source', { source: [...new Set(titles)].join('; ') }),
		checked: texts.ui('status.checked', { date: dateText(texts, evidence?.checked ?? '') }),
		...(resources.more
			? { wrong: wrongLine(resources, [id, contact.isDesk && here.settings.municipality].filter(Boolean).join(' ')) }
			: {}),
	};
}

function ownEntries({ own, settings }: AppState, { texts }: Guided): PartnerEntry[] {
	return OWN_NUMBER_LABELS.flatMap((label) => {
		const number = ownNumber(own, label, settings);
		if (number === undefined) return [];
		const name = texts.ui(`own.${label}`);
		return [
			{
				id: `own-${label}`,
				name,
				what: texts.ui(`ownHint.${label}`),
				dial: dial(texts, number.digits, name, texts.ui('contact.ownShort')),
				copyNumber: texts.ui('contact.copy'),
				open: { state: 'unknown' as const, text: texts.ui('open.unknown') },
				source: texts.ui('register.typed'),
				checked: texts.ui('own.since', { month: monthText(texts, number.since) }),
			},
		];
	});
}
