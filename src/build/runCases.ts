import { resolve } from 'node:path';
import { isKeptBy } from '../directory/contact.ts';
import { dueAt } from '../directory/due.ts';
import { momentAt } from '../directory/momentAt.ts';
import { sharingWith } from '../directory/sharing.ts';
import { wallTime } from '../directory/wallTime.ts';
import type { Guide, Route } from '../flow/content.ts';
import { journeyGuide, journeyRoute } from '../flow/journeys.ts';
import { type Case, casesSchema } from '../flow/registers.ts';
import { type CaseResult, type CaseRules, runCase } from '../flow/runCase.ts';
import { suggest } from '../flow/suggest.ts';
import { readChecked } from './readChecked.ts';
import type { Content } from './readContent.ts';
import { shorten } from './yamlFile.ts';

/** Named hours of a case file, as a moment in the Netherlands. A Wednesday in March, the Saturday after, Christmas. */
const HOURS: Record<string, string> = {
	day: '2026-03-11T11:00+01:00',
	night: '2026-03-11T03:00+01:00',
	weekend: '2026-03-14T11:00+01:00',
	holiday: `${new Date().getFullYear()}-12-25T11:00+01:00`,
};

export type RunCase = CaseResult & { file: string; line: number; hour: string; given: Case };

/** Runs every case of a file. Throws a ContentError when the file itself is wrong. */
export function runCases(root: string, content: Content, path: string): RunCase[] {
	const { data, source } = readChecked(root, resolve(root, path), casesSchema);
	const listed = Array.isArray(data) ? data : data.cases;
	return listed.map((given, index) => {
		const line = source.lineOf(Array.isArray(data) ? [index] : ['cases', index]);
		const hour = given.hour ?? 'day';
		const flow = flowOf(content, given.flow);
		const result = flow
			? runCase(flow.route, flow.guide, rulesOf(flow.guide), `${source.file}:${line}`, given)
			: unknownFlow(content, `${source.file}:${line}`, given);
		const isHour = momentOf(hour) !== undefined;
		const faults = isHour
			? result.faults
			: [...result.faults, `"${hour}" is geen tijd; schrijf day, night, weekend, holiday of 2026-03-11T14:30`];
		return { ...result, faults: faults.map(shorten), file: source.file, line, hour, given };
	});
}

/** The signal route, or a journey beside it. */
export function flowOf({ route, guide, more }: Content, id = 'signal'): { route: Route; guide: Guide } | undefined {
	if (id === route.flow.id) return { route, guide };
	const journey = Object.values(more.journeys).find((one) => one.id === id);
	return journey && { route: journeyRoute(route, journey), guide: journeyGuide(guide, journey) };
}

export function rulesOf(guide: Guide): CaseRules {
	return {
		ruleFor: (action, situation) => sharingWith(guide, action, situation).rule,
		isSelf: (partner, { settings }) => isKeptBy(guide, partner, settings),
	};
}

function unknownFlow({ route, more }: Content, name: string, { id = name, situation, flow = '' }: Case): CaseResult {
	const known = [route.flow.id, ...Object.keys(more.journeys)];
	return { id, situation, faults: [`route "${flow}" bestaat niet${suggest(flow, known)}`], remarks: [] };
}

/** The moment that a case names, in Dutch time, or nothing when it is no time. */
export function momentOf(hour: string): Date | undefined {
	if (HOURS[hour] !== undefined) return new Date(HOURS[hour]);
	const parts = hour.match(/^(?:(\d{4}-\d\d-\d\d)T)?(\d{1,2}(?::\d\d)?)$/);
	if (parts === null) return undefined;
	const [, day = '2026-03-11', clock = ''] = parts;
	const time = clock.includes(':') ? clock.padStart(5, '0') : `${clock.padStart(2, '0')}:00`;
	return momentAt(day, time);
}

/** What the advice of a case was, for a reviewer or another program. */
export function adviceOf({ guide }: Content, { id, situation, first, advice, faults, remarks, given, hour }: RunCase) {
	const settings = { municipality: given.municipality, role: given.role };
	const here = { guide, settings, own: {}, now: wallTime(momentOf(hour) ?? new Date()) };
	return {
		id,
		situation,
		...settings,
		hour,
		passed: faults.length === 0,
		faults,
		remarks,
		first,
		rows: advice?.rows ?? [],
		overlays: advice?.overlays ?? [],
		tracks: advice?.tracks.map(({ kind, row, actions }) => ({
			kind,
			row,
			actions: actions.map((action) => ({
				partner: action.partner,
				urgency: action.urgency,
				deadline: dueAt(here, action),
				purposes: action.purposes,
				...(action.through ? { through: action.through } : {}),
				from: action.from,
			})),
		})),
		always: advice?.always.partners ?? [],
	};
}
