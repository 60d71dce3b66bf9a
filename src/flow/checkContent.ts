import { checkSteps } from './checkSteps.ts';
import type { Guide, Route } from './content.ts';
import type { Municipality } from './registers.ts';
import type { Condition } from './schema.ts';
import { suggest } from './suggest.ts';

/** A fault in the content, before it has a line: which part, where in it, what is wrong and the way out (Dutch). */
export type Fault = { part: string; path: readonly (string | number)[]; text: string };

/** What every municipality's file binds, beside the desks that the rows call. */
export const DESK_ROLES: readonly string[] = [
	'after-hours',
	'domestic-focal',
	'meldcode-decider',
	'interpreter',
	'shelter-women',
	'shelter-men',
];

/** Everything that can be seen without walking: names that do not exist, ways that lead nowhere, rules without a source. */
export function checkContent(route: Route, guide: Guide, municipalities: Record<string, Municipality>): Fault[] {
	const faults: Fault[] = [];
	const report = (part: string, path: Fault['path'], text: string): number => faults.push({ part, path, text });
	const names = namesOf(route, guide, municipalities);

	faults.push(...checkSteps(route));
	checkConditions(route, guide, names, report);
	checkPartnersNamed(guide, names, report);
	checkSources(route, guide, municipalities, report);
	checkSharing(guide, names, report);
	checkDesks(guide, municipalities, names, report);
	return faults;
}

type Report = (part: string, path: Fault['path'], text: string) => void;
type Names = Record<'fact' | 'partner' | 'role' | 'municipality' | 'capability' | 'desk', readonly string[]>;

function namesOf(route: Route, guide: Guide, municipalities: Record<string, Municipality>): Names {
	const options = Object.values(route.flow.steps).flatMap((step) => step.options ?? []);
	return {
		fact: options.flatMap((option) => option.facts ?? []),
		partner: Object.keys(guide.partners),
		role: Object.keys(route.roles),
		municipality: Object.keys(municipalities),
		capability: [...Object.values(municipalities).flatMap(({ capabilities }) => capabilities), ...CAPABILITIES_OFF],
		desk: [
			...Object.keys(guide.partners).filter((id) => !['national', 'internal'].includes(kindOf(guide, id))),
			...DESK_ROLES,
		],
	};
}

/** Capabilities that the flow knows and no shipped municipality has switched on. */
const CAPABILITIES_OFF: readonly string[] = ['desk-first-adult'];

function kindOf(guide: Guide, id: string): string {
	return guide.partners[id]?.kind ?? '';
}

function checkName(
	report: Report,
	part: string,
	path: Fault['path'],
	what: string,
	name: string,
	known: readonly string[],
) {
	if (!known.includes(name)) report(part, path, `${what} "${name}" bestaat niet${suggest(name, known)}`);
}

function checkConditions(route: Route, guide: Guide, names: Names, report: Report): void {
	const look = (part: string, path: Fault['path'], condition: Condition | undefined): void => {
		if (condition === undefined) return;
		if ('all' in condition) for (const inner of condition.all) look(part, path, inner);
		else if ('any' in condition) for (const inner of condition.any) look(part, path, inner);
		else if ('not' in condition) look(part, path, condition.not);
		else if ('fact' in condition) checkName(report, part, path, 'feit', condition.fact, names.fact);
		else if ('role' in condition)
			for (const role of [condition.role].flat()) checkName(report, part, path, 'rol', role, names.role);
		else if ('municipality' in condition)
			checkName(report, part, path, 'gemeente', condition.municipality, names.municipality);
		else if ('capability' in condition)
			checkName(report, part, path, 'voorziening', condition.capability, names.capability);
	};
	for (const [id, step] of Object.entries(route.flow.steps)) {
		look('flow', ['steps', id, 'when'], step.when);
		step.options?.forEach((option, index) => {
			look('flow', ['steps', id, 'options', index], option.when);
		});
	}
	for (const { path, when } of ruleParts(guide)) look('flow', path, when);
	for (const [id, partner] of Object.entries(guide.partners))
		partner.sharing.forEach(({ when }, index) => {
			look('partners', [id, 'sharing', index], when);
		});
}

type RulePart = { path: Fault['path']; when: Condition | undefined };

/** Every place in rows, overlays and last lines where a condition may stand. */
function ruleParts(guide: Guide): RulePart[] {
	const parts: RulePart[] = guide.alwaysOpen.map(({ when }, index) => ({ path: ['alwaysOpen', index], when }));
	for (const [id, row] of Object.entries(guide.rows)) {
		parts.push({ path: ['rows', id, 'when'], when: row.when });
		for (const list of ['now', 'then', 'consider', 'says'] as const)
			row[list]?.forEach(({ when }, index) => {
				parts.push({ path: ['rows', id, list, index], when });
			});
	}
	for (const [id, overlay] of Object.entries(guide.overlays)) {
		parts.push({ path: ['overlays', id, 'when'], when: overlay.when });
		for (const list of ['changes', 'says'] as const)
			overlay[list]?.forEach(({ when }, index) => {
				parts.push({ path: ['overlays', id, list, index], when });
			});
	}
	return parts;
}

function checkPartnersNamed(guide: Guide, names: Names, report: Report): void {
	const called = (path: Fault['path'], id: string, purpose?: string, through?: string): void => {
		checkName(report, 'flow', path, 'partner', id, names.partner);
		const partner = guide.partners[id];
		if (through !== undefined) checkName(report, 'flow', path, 'partner', through, names.partner);
		if (partner === undefined) return;
		if (purpose !== undefined) checkName(report, 'flow', path, `doel van ${id}`, purpose, partner.purposes);
		if (partner.kind === 'internal' && through === undefined)
			report('flow', path, `"${id}" wordt nooit rechtstreeks gebeld (wet 11); zet erbij via wie, met through`);
	};
	for (const [id, row] of Object.entries(guide.rows)) {
		if (row.desk) checkName(report, 'flow', ['rows', id, 'desk'], 'bureau', row.desk.partner, names.desk);
		if (row.track !== 'binding' && row.deadlines === undefined)
			report('flow', ['rows', id], `rij ${id} heeft geen termijnen (wet 12); zet deadlines erbij`);
		for (const list of ['now', 'then', 'consider'] as const)
			row[list]?.forEach(({ partner, purpose, through }, index) => {
				called(['rows', id, list, index], partner, purpose, through);
			});
	}
	for (const [id, overlay] of Object.entries(guide.overlays))
		overlay.changes?.forEach((change, index) => {
			const path = ['overlays', id, 'changes', index];
			if ('add' in change) called(path, change.add, change.purpose, change.through);
			else if ('front' in change) called(path, change.front);
			else if ('lower' in change)
				for (const partner of change.lower) checkName(report, 'flow', path, 'partner', partner, names.partner);
			else
				for (const partner of [...change.replace, change.by, ...(change.drop ?? [])])
					checkName(report, 'flow', path, 'partner', partner, names.partner);
		});
	guide.alwaysOpen.forEach(({ partners }, index) => {
		for (const id of partners) {
			checkName(report, 'flow', ['alwaysOpen', index], 'partner', id, names.partner);
			if (guide.partners[id] && guide.partners[id].hours !== 'always')
				report('flow', ['alwaysOpen', index], `"${id}" is niet altijd open en kan geen laatste regel zijn (wet 1)`);
		}
	});
	if (guide.alwaysOpen.at(-1)?.when)
		report('flow', ['alwaysOpen', guide.alwaysOpen.length - 1], 'de laatste regel moet altijd gelden; haal when weg');
}

function checkSources(route: Route, guide: Guide, municipalities: Record<string, Municipality>, report: Report): void {
	const codes = Object.keys(guide.sources);
	type Evidence = { sources: string[]; statusIn?: Record<string, unknown> | undefined };
	const look = (part: string, path: Fault['path'], entry: Evidence): void => {
		for (const place of Object.keys(entry.statusIn ?? {}))
			checkName(report, part, [...path, 'statusIn', place], 'gemeente', place, Object.keys(municipalities));
		for (const source of entry.sources) {
			const code = source.split(' ')[0] ?? '';
			checkName(report, part, [...path, 'sources'], 'bron', code, codes);
		}
	};
	const lookAll = (part: string, path: Fault['path'], entries: Record<string, Evidence>): void => {
		for (const [id, entry] of Object.entries(entries)) look(part, [...path, id], entry);
	};
	lookAll('flow', ['steps'], route.flow.steps);
	lookAll('flow', ['rows'], guide.rows);
	lookAll('flow', ['overlays'], guide.overlays);
	lookAll('partners', [], guide.partners);
	lookAll('dataRules', [], guide.dataRules);
	lookAll('roles', [], route.roles);
	for (const [id, place] of Object.entries(municipalities)) {
		look(`municipality:${id}`, [], place);
		lookAll(`municipality:${id}`, ['desks'], place.desks);
		for (const code of place.policy) checkName(report, `municipality:${id}`, ['policy'], 'bron', code, codes);
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

function checkDesks(guide: Guide, places: Record<string, Municipality>, names: Names, report: Report): void {
	const desks = names.desk.filter((id) => DESK_ROLES.includes(id) || ['desk', 'on-site'].includes(kindOf(guide, id)));
	const asked = [...JSON.stringify(guide).matchAll(/"capability":"([^"]+)"/g)].map(([, name]) => name ?? '');
	for (const [id, place] of Object.entries(places)) {
		const part = `municipality:${id}`;
		for (const role of Object.keys(place.meldcode ?? {}))
			checkName(report, part, ['meldcode', role], 'rol', role, names.role);
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
