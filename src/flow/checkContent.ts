import { checkContacts } from './checkContacts.ts';
import { checkFlow, type Names, type Report } from './checkFlow.ts';
import { checkJourney } from './checkJourney.ts';
import { checkDesks, checkReceivers, checkRegisters, checkSharing, checkTerms } from './checkRegisters.ts';
import type { Guide, Route } from './content.ts';
import { journeyRoute, type WholeJourney } from './journeys.ts';
import type { Glossary, Municipality, Receivers } from './registers.ts';

/** A fault in the content, before it has a line: which part, where in it, what is wrong and the way out (Dutch). */
export type Fault = { part: string; path: readonly (string | number)[]; text: string };

/** What every municipality's file binds, beside the desks that the rows call. */
export const DESK_ROLES: readonly string[] = ['after-hours', 'interpreter', 'shelter-women', 'shelter-men'];

/** Of the signal route (law 1). */
const MOST_QUESTIONS = 6;

export type Registers = { receivers: Receivers; terms: Glossary['terms'] };

/**
 * Everything that can be seen without walking: names that do not exist, ways that lead nowhere, rules without a source.
 * `today` as 2026-11-22: nothing was compared with its source on a day after that, or after the version of the content.
 */
export function checkContent(
	route: Route,
	guide: Guide,
	municipalities: Record<string, Municipality>,
	journeys: readonly WholeJourney[],
	registers: Registers,
	today: string,
): Fault[] {
	const faults: Fault[] = [];
	const report: Report = (part, path, text) => faults.push({ part, path, text });
	const names = namesOf(route, guide, municipalities, journeys, today);
	const ownFacts = { ...names, fact: factsOf(route.flow.steps) };

	checkFlow('flow', route, guide, ownFacts, report);
	if (Number(route.flow.mostQuestions) > MOST_QUESTIONS)
		report(
			'flow',
			['mostQuestions'],
			`een route heeft hooguit ${MOST_QUESTIONS} vragen (wet 1); zet hier een lager getal`,
		);
	// A fault in the signal route would be told again for every journey that shares the step.
	for (const journey of faults.length === 0 ? journeys : []) {
		const before = faults.length;
		checkFlow(journey.id, journeyRoute(route, journey), ownGuide(guide, journey), names, report);
		if (faults.length === before) checkJourney(route, journey, names, report);
	}
	checkRegisters(route, guide, municipalities, names, report);
	checkContacts(guide, municipalities, report);
	checkSharing(guide, names, report);
	checkReceivers(registers.receivers, guide, names, report);
	checkTerms(registers.terms, names, report);
	checkDesks(guide, journeys, municipalities, names, report);
	return faults;
}

/** What stands in the file of the journey itself; the rows of the signal route have been looked at there. */
function ownGuide(guide: Guide, { rows, alwaysOpen = [] }: WholeJourney): Guide {
	return { ...guide, rows, overlays: {}, alwaysOpen };
}

export function namesOf(
	route: Route,
	guide: Guide,
	municipalities: Record<string, Pick<Municipality, 'capabilities'>>,
	journeys: readonly WholeJourney[],
	today: string,
): Names {
	const version = route.flow.version.replaceAll('.', '-');
	return {
		fact: [route.flow, ...journeys].flatMap(({ steps }) => factsOf(steps)),
		partner: Object.keys(guide.partners),
		role: Object.keys(route.roles),
		municipality: Object.keys(municipalities),
		capability: [...Object.values(municipalities).flatMap(({ capabilities }) => capabilities), ...CAPABILITIES_OFF],
		source: Object.keys(guide.sources),
		weighing: journeys.flatMap(({ weighing }) => Object.keys(weighing ?? {})),
		desk: [
			...Object.keys(guide.partners).filter((id) => !['national', 'internal'].includes(guide.partners[id]?.kind ?? '')),
			...DESK_ROLES,
		],
		latest: version > today ? version : today,
	};
}

/** Every fact that an option sets. */
function factsOf(steps: Route['flow']['steps']): string[] {
	return Object.values(steps).flatMap((step) => (step.options ?? []).flatMap(({ facts }) => facts ?? []));
}

/** Capabilities that the flow knows and no shipped municipality has switched on. */
const CAPABILITIES_OFF: readonly string[] = ['desk-first-adult'];
