import { checkCondition, checkEvidence, checkFlow, checkName, type Names, type Report } from './checkFlow.ts';
import type { Guide, Route } from './content.ts';
import { journeyGuide, journeyRoute, type WholeJourney } from './journeys.ts';
import type { Glossary, Municipality, Receivers } from './registers.ts';
import { suggest } from './suggest.ts';
import { isQuestion, mostQuestionsFrom } from './walk.ts';

/** A fault in the content, before it has a line: which part, where in it, what is wrong and the way out (Dutch). */
export type Fault = { part: string; path: readonly (string | number)[]; text: string };

/** What every municipality's file binds, beside the desks that the rows call. */
export const DESK_ROLES: readonly string[] = ['after-hours', 'interpreter', 'shelter-women', 'shelter-men'];

/** Everything that can be seen without walking: names that do not exist, ways that lead nowhere, rules without a source. */
export function checkContent(
	route: Route,
	guide: Guide,
	municipalities: Record<string, Municipality>,
	journeys: readonly WholeJourney[] = [],
	registers?: { receivers: Receivers; terms: Glossary['terms'] },
): Fault[] {
	const faults: Fault[] = [];
	const report: Report = (part, path, text) => faults.push({ part, path, text });
	const names = namesOf(route, guide, municipalities, journeys);
	const ownFacts = { ...names, fact: factsOf(route.flow.steps) };

	checkFlow('flow', route, guide, ownFacts, report);
	// A fault in the signal route would be told again for every journey that shares the step.
	for (const journey of faults.length === 0 ? journeys : []) {
		const before = faults.length;
		checkFlow(journey.id, journeyRoute(route, journey), journeyGuide(guide, journey), names, report);
		if (faults.length === before) checkJourney(route, journey, names, report);
	}
	for (const [id, partner] of Object.entries(guide.partners))
		partner.sharing.forEach(({ when }, index) => {
			checkCondition(report, 'partners', [id, 'sharing', index], when, names);
		});
	checkRegisters(route, guide, municipalities, names, report);
	checkSharing(guide, names, report);
	if (registers) {
		checkReceivers(registers.receivers, guide, names, report);
		checkEvidence('glossary', ['terms'], registers.terms, names, report);
	}
	checkDesks(guide, journeys, municipalities, names, report);
	return faults;
}

function namesOf(
	route: Route,
	guide: Guide,
	municipalities: Record<string, Municipality>,
	journeys: readonly WholeJourney[],
): Names {
	return {
		fact: [route.flow, ...journeys].flatMap(({ steps }) => factsOf(steps)),
		partner: Object.keys(guide.partners),
		role: Object.keys(route.roles),
		municipality: Object.keys(municipalities),
		capability: [...Object.values(municipalities).flatMap(({ capabilities }) => capabilities), ...CAPABILITIES_OFF],
		source: Object.keys(guide.sources),
		weighing: journeys.flatMap(({ weighing }) => Object.keys(weighing ?? {})),
		desk: [
			...Object.keys(guide.partners).filter((id) => !['national', 'internal'].includes(kindOf(guide, id))),
			...DESK_ROLES,
		],
	};
}

/** Every fact that an option sets. */
function factsOf(steps: Route['flow']['steps']): string[] {
	return Object.values(steps).flatMap((step) => (step.options ?? []).flatMap(({ facts }) => facts ?? []));
}

/** What only a journey has: its weighing, its limits per section, and the answers it takes from other walks. */
function checkJourney(route: Route, journey: WholeJourney, names: Names, report: Report): void {
	const whole = journeyRoute(route, journey);
	for (const [section, most] of Object.entries(journey.mostPerSection ?? {})) {
		const asked = mostQuestionsFrom(whole, journey.start, (step) => isQuestion(step) && step.section === section);
		if (asked > Number(most))
			report(journey.id, ['mostPerSection', section], `stap ${section} heeft tot ${asked} vragen, meer dan ${most}`);
	}
	if (journey.weighing) {
		checkEvidence(journey.id, ['weighing'], journey.weighing, names, report);
		for (const [id, { weighing }] of Object.entries(route.roles))
			if (weighing === undefined)
				report('roles', [id], `rol "${id}" zegt niet waar de afwegingsvragen staan (weighing)`);
			else checkName(report, 'roles', [id, 'weighing'], 'weging', weighing, names.weighing);
	}
	journey.carries?.forEach(({ from, to, when, answers }, index) => {
		const path = ['carries', index];
		checkCondition(report, journey.id, path, when, names);
		const target = to === journey.id ? whole : to === route.flow.id ? route : undefined;
		if (target === undefined || ![journey.id, route.flow.id].includes(from))
			report(journey.id, path, `antwoorden gaan tussen "${journey.id}" en "${route.flow.id}"`);
		else
			for (const [step, option] of Object.entries(answers)) {
				checkName(report, journey.id, path, 'stap', step, Object.keys(target.flow.steps));
				const known = target.flow.steps[step]?.options?.map(({ id }) => id) ?? [];
				checkName(report, journey.id, path, `antwoord op ${step}`, option, known);
			}
	});
}

/** Every receiver is a partner, and has a line that holds for every role. */
function checkReceivers({ receivers, lines }: Receivers, guide: Guide, names: Names, report: Report): void {
	lines.forEach((line, index) => {
		const path = ['lines', index];
		checkCondition(report, 'receivers', path, line.when, names);
		for (const receiver of line.receivers) checkName(report, 'receivers', path, 'ontvanger', receiver, receivers);
		if (line.rule !== undefined)
			checkName(report, 'receivers', path, 'dataregel', line.rule, Object.keys(guide.dataRules));
	});
	checkEvidence('receivers', ['lines'], Object.fromEntries(lines.entries()), names, report);
	for (const id of receivers) {
		checkName(report, 'receivers', ['receivers'], 'partner', id, names.partner);
		if (!lines.some((line) => line.receivers.includes(id) && line.when === undefined))
			report('receivers', ['receivers'], `ontvanger "${id}" heeft geen regel die altijd geldt; zet die als laatste`);
	}
	for (const id of names.partner)
		if (!receivers.includes(id)) report('receivers', ['receivers'], `partner "${id}" ontbreekt bij de ontvangers`);
}

/** Capabilities that the flow knows and no shipped municipality has switched on. */
const CAPABILITIES_OFF: readonly string[] = ['desk-first-adult'];

function kindOf(guide: Guide, id: string): string {
	return guide.partners[id]?.kind ?? '';
}

function checkRegisters(
	route: Route,
	guide: Guide,
	municipalities: Record<string, Municipality>,
	names: Names,
	report: Report,
): void {
	checkEvidence('partners', [], guide.partners, names, report);
	checkEvidence('dataRules', [], guide.dataRules, names, report);
	checkEvidence('roles', [], route.roles, names, report);
	for (const [id, place] of Object.entries(municipalities)) {
		const part = `municipality:${id}`;
		for (const source of place.sources)
			checkName(report, part, ['sources'], 'bron', source.split(' ')[0] ?? '', names.source);
		checkEvidence(part, ['desks'], place.desks, names, report);
		for (const code of place.policy) checkName(report, part, ['policy'], 'bron', code, names.source);
	}
}

function checkSharing(guide: Guide, names: Names, report: Report): void {
	const rules = Object.keys(guide.dataRules);
	for (const [id, partner] of Object.entries(guide.partners)) {
		partner.sharing.forEach(({ rule, purposes }, index) => {
			checkName(report, 'partners', [id, 'sharing', index], 'dataregel', rule, rules);
			for (const purpose of purposes ?? [])
				checkName(report, 'partners', [id, 'sharing', index], `doel van ${id}`, purpose, partner.purposes);
		});
		const last = partner.sharing.at(-1);
		if (last?.when || last?.purposes)
			report('partners', [id, 'sharing'], `"${id}" heeft geen dataregel die altijd geldt; zet die als laatste`);
		for (const role of partner.keptBy ?? []) checkName(report, 'partners', [id, 'keptBy'], 'rol', role, names.role);
		if (partner.reachedBy !== undefined)
			checkName(report, 'partners', [id, 'reachedBy'], 'partner', partner.reachedBy, Object.keys(guide.partners));
	}
}

function checkDesks(
	guide: Guide,
	journeys: readonly WholeJourney[],
	places: Record<string, Municipality>,
	names: Names,
	report: Report,
): void {
	const desks = names.desk.filter((id) => DESK_ROLES.includes(id) || ['desk', 'on-site'].includes(kindOf(guide, id)));
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
