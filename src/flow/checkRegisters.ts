import { DESK_ROLES } from './checkContent.ts';
import {
	checkCondition,
	checkDay,
	checkEvidence,
	checkName,
	checkVersion,
	isDay,
	type Names,
	type Report,
} from './checkFlow.ts';
import type { Guide, Route } from './content.ts';
import type { WholeJourney } from './journeys.ts';
import type { Glossary, Municipality, Receivers } from './registers.ts';
import { suggest } from './suggest.ts';

export function checkRegisters(
	route: Route,
	guide: Guide,
	municipalities: Record<string, Municipality>,
	names: Names,
	report: Report,
): void {
	checkEvidence('partners', [], guide.partners, names, report);
	checkEvidence('dataRules', [], guide.dataRules, names, report);
	checkEvidence('roles', [], route.roles, names, report);
	for (const [id, { checked, date }] of Object.entries(guide.sources)) {
		checkDay(report, 'sources', [id, 'checked'], checked, names);
		// A law may hold from a day that is still to come.
		if (date !== undefined && /^\d+-\d+-\d+$/.test(date) && !isDay(date))
			report('sources', [id, 'date'], `"${date}" is geen dag; schrijf een datum die bestaat, als 2026-11-22`);
	}
	for (const [id, place] of Object.entries(municipalities)) {
		const part = `municipality:${id}`;
		for (const source of place.sources)
			checkName(report, part, ['sources'], 'bron', source.split(' ')[0] ?? '', names.source);
		checkDay(report, part, ['checked'], place.checked, names);
		checkEvidence(part, ['desks'], place.desks, names, report);
		for (const code of place.policy) checkName(report, part, ['policy'], 'bron', code, names.source);
		const { adoption } = place;
		checkVersion(report, part, ['adoption', 'contentVersion'], adoption.contentVersion);
		if (adoption.state === 'adopted' && (adoption.function === undefined || adoption.date === undefined))
			report(part, ['adoption'], 'er staat niet wie dit heeft vastgesteld en wanneer; zet function en date erbij');
		checkDay(report, part, ['adoption', 'date'], adoption.date ?? names.latest, names);
	}
}

export function checkSharing(guide: Guide, names: Names, report: Report): void {
	const rules = Object.keys(guide.dataRules);
	for (const [id, partner] of Object.entries(guide.partners)) {
		partner.sharing.forEach(({ rule, purposes, when }, index) => {
			const path = [id, 'sharing', index];
			checkCondition(report, 'partners', path, when, names);
			checkName(report, 'partners', path, 'dataregel', rule, rules);
			for (const purpose of purposes ?? [])
				checkName(report, 'partners', path, `doel van ${id}`, purpose, partner.purposes);
		});
		const last = partner.sharing.at(-1);
		if (last?.when || last?.purposes)
			report('partners', [id, 'sharing'], `"${id}" heeft geen dataregel die altijd geldt; zet die als laatste`);
		for (const role of partner.keptBy ?? []) checkName(report, 'partners', [id, 'keptBy'], 'rol', role, names.role);
		if (partner.reachedBy !== undefined)
			checkName(report, 'partners', [id, 'reachedBy'], 'partner', partner.reachedBy, names.partner);
	}
}

/** Without personal data, whoever it is about: allowed to every receiver. */
const ANONYMOUS = 'DS-0';

/** Every receiver is a partner, and has a line that holds for every role. */
export function checkReceivers({ receivers, lines }: Receivers, guide: Guide, names: Names, report: Report): void {
	lines.forEach((line, index) => {
		const path = ['lines', index];
		checkCondition(report, 'receivers', path, line.when, names);
		for (const receiver of line.receivers) checkName(report, 'receivers', path, 'ontvanger', receiver, receivers);
		if (line.rule === undefined) return;
		checkName(report, 'receivers', path, 'dataregel', line.rule, Object.keys(guide.dataRules));
		if (['may', 'must'].includes(line.verdict) && guide.dataRules[line.rule]?.personalData === 'never')
			report(
				'receivers',
				path,
				`"${line.rule}" laat geen gegevens toe en hier staat "${line.verdict}"; maak ze gelijk`,
			);
		for (const receiver of line.receivers) {
			const rules = guide.partners[receiver]?.sharing.map(({ rule }) => rule) ?? [];
			if (![...rules, ANONYMOUS].includes(line.rule))
				report(
					'receivers',
					path,
					`"${line.rule}" is geen dataregel van "${receiver}"; kies een van ${rules.join(', ')}`,
				);
		}
	});
	checkEvidence('receivers', ['lines'], Object.fromEntries(lines.entries()), names, report);
	receivers.forEach((id, index) => {
		const path = ['receivers', index];
		checkName(report, 'receivers', path, 'partner', id, names.partner);
		if (receivers.indexOf(id) < index) report('receivers', path, `"${id}" staat er twee keer; haal er één weg`);
		if (!lines.some((line) => line.receivers.includes(id) && line.when === undefined))
			report('receivers', path, `ontvanger "${id}" heeft geen regel die altijd geldt; zet die als laatste`);
	});
	for (const id of names.partner)
		if (!receivers.includes(id)) report('receivers', ['receivers'], `partner "${id}" ontbreekt bij de ontvangers`);
}

/** A form is looked for in every text: it has to be a word, and to mean one thing. */
export function checkTerms(terms: Glossary['terms'], names: Names, report: Report): void {
	checkEvidence('glossary', ['terms'], terms, names, report);
	for (const language of ['nl', 'en'] as const) {
		const seen = new Map<string, string>();
		for (const [id, term] of Object.entries(terms))
			term[language].forEach((form, index) => {
				const path = ['terms', id, language, index];
				const other = seen.get(form);
				if (!/^\S.*\p{L}|^\p{L}/u.test(form) || form.length > 80)
					report('glossary', path, `"${form}" is geen woord; schrijf de vorm die in de teksten staat`);
				if (other !== undefined) report('glossary', path, `"${form}" staat al bij "${other}"; haal er één weg`);
				seen.set(form, id);
			});
	}
}

export function checkDesks(
	guide: Guide,
	journeys: readonly WholeJourney[],
	places: Record<string, Municipality>,
	names: Names,
	report: Report,
): void {
	const isDesk = (id: string): boolean => ['desk', 'on-site'].includes(guide.partners[id]?.kind ?? '');
	const desks = names.desk.filter((id) => DESK_ROLES.includes(id) || isDesk(id));
	const asked = [...JSON.stringify([guide, journeys]).matchAll(/"capability":"([^"]+)"/g)].map(
		([, name]) => name ?? '',
	);
	for (const [id, place] of Object.entries(places)) {
		const part = `municipality:${id}`;
		for (const role of Object.keys(place.meldcode ?? {}))
			checkName(report, part, ['meldcode', role], 'rol', role, names.role);
		for (const [role, weighing] of Object.entries(place.weighing ?? {})) {
			checkName(report, part, ['weighing', role], 'rol', role, names.role);
			checkName(report, part, ['weighing', role], 'weging', weighing, names.weighing);
		}
		place.capabilities.forEach((capability, index) => {
			if (!asked.includes(capability)) {
				const text = `voorziening "${capability}" verandert nergens iets${suggest(capability, asked)}; haal hem weg`;
				report(part, ['capabilities', index], text);
			}
		});
		for (const desk of desks)
			if (place.desks[desk] === undefined)
				report(part, ['desks'], `bureau "${desk}" ontbreekt; zet het erbij, desnoods zonder nummer`);
		for (const [desk, { sameAs, keptBy }] of Object.entries(place.desks)) {
			checkName(report, part, ['desks', desk], 'bureau', desk, desks);
			if (sameAs !== undefined) checkName(report, part, ['desks', desk, 'sameAs'], 'bureau', sameAs, desks);
			for (const role of keptBy ?? []) checkName(report, part, ['desks', desk, 'keptBy'], 'rol', role, names.role);
		}
	}
}
