import { EMERGENCY } from './checkContacts.ts';
import type { Fault } from './checkContent.ts';
import { checkSteps } from './checkSteps.ts';
import type { Guide, Route } from './content.ts';
import type { Condition } from './schema.ts';
import { suggest } from './suggest.ts';

export type Report = (part: string, path: Path, text: string) => void;
export type Names = Record<
	'fact' | 'partner' | 'role' | 'municipality' | 'capability' | 'desk' | 'source' | 'weighing',
	readonly string[]
> & {
	/** The last day on which something can have been compared with its source. */
	latest: string;
};
export type Evidence = { sources: string[]; checked: string; statusIn?: Record<string, unknown> | undefined };
type Path = Fault['path'];

/** One flow: its questions, its conditions, the partners it names, its sources. `part` is the file in which it stands. */
export function checkFlow(part: string, route: Route, guide: Guide, names: Names, report: Report): void {
	for (const fault of checkSteps(route)) report(part, fault.path, fault.text);
	checkVersion(report, part, ['version'], route.flow.version);
	const look = (path: Path, when: Condition | undefined) => checkCondition(report, part, path, when, names);
	for (const [id, step] of Object.entries(route.flow.steps)) {
		look(['steps', id, 'when'], step.when);
		step.options?.forEach((option, index) => {
			look(['steps', id, 'options', index], option.when);
		});
		step.call?.forEach(({ partner, purpose, when }, index) => {
			look(['steps', id, 'call', index], when);
			checkCalled(part, ['steps', id, 'call', index], guide, names, report, partner, purpose);
		});
	}
	for (const { path, when } of ruleParts(guide)) look(path, when);
	checkPartnersNamed(part, guide, names, report);
	for (const kind of ['rows', 'overlays'] as const) checkEvidence(part, [kind], guide[kind], names, report);
	checkEvidence(part, ['steps'], route.flow.steps, names, report);
	checkEvidence(part, ['alwaysOpen'], Object.fromEntries(guide.alwaysOpen.entries()), names, report);
	checkLastLines(part, guide, names, report);
}

export function checkName(
	report: Report,
	part: string,
	path: Path,
	what: string,
	name: string,
	known: readonly string[],
): void {
	if (!known.includes(name)) report(part, path, `${what} "${name}" bestaat niet${suggest(name, known)}`);
}

export function checkCondition(
	report: Report,
	part: string,
	path: Path,
	condition: Condition | undefined,
	names: Names,
): void {
	if (condition === undefined) return;
	const look = (inner: Condition) => checkCondition(report, part, path, inner, names);
	const check = (what: string, name: string, known: readonly string[]) =>
		checkName(report, part, path, what, name, known);
	if ('all' in condition) condition.all.forEach(look);
	else if ('any' in condition) condition.any.forEach(look);
	else if ('not' in condition) look(condition.not);
	else if ('fact' in condition) check('feit', condition.fact, names.fact);
	else if ('role' in condition) for (const role of [condition.role].flat()) check('rol', role, names.role);
	else if ('municipality' in condition) check('gemeente', condition.municipality, names.municipality);
	else if ('capability' in condition) check('voorziening', condition.capability, names.capability);
	else if ('weighing' in condition) check('weging', condition.weighing, names.weighing);
}

export function checkEvidence(
	part: string,
	path: Path,
	entries: Record<string, Evidence>,
	names: Names,
	report: Report,
): void {
	for (const [id, entry] of Object.entries(entries)) {
		for (const place of Object.keys(entry.statusIn ?? {}))
			checkName(report, part, [...path, id, 'statusIn', place], 'gemeente', place, names.municipality);
		for (const source of entry.sources)
			checkName(report, part, [...path, id, 'sources'], 'bron', source.split(' ')[0] ?? '', names.source);
		checkDay(report, part, [...path, id, 'checked'], entry.checked, names);
	}
}

/** A day that exists and has come. */
export function checkDay(report: Report, part: string, path: Path, day: string, { latest }: Names): void {
	if (!isDay(day)) report(part, path, `"${day}" is geen dag; schrijf een datum die bestaat, als 2026-11-22`);
	else if (day > latest) report(part, path, `${day} moet nog komen; schrijf een dag die is geweest`);
}

/** The version of the content is the day that stands on every screen. */
export function checkVersion(report: Report, part: string, path: Path, version: string): void {
	if (!/^\d{4}\.\d\d\.\d\d$/.test(version) || !isDay(version.replaceAll('.', '-')))
		report(part, path, `"${version}" is geen versie; schrijf de dag van de inhoud, als 2026.11.22`);
}

export function isDay(text: string): boolean {
	return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) === true;
}

type RulePart = { path: Path; when: Condition | undefined };

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

function checkCalled(
	part: string,
	path: Path,
	guide: Guide,
	names: Names,
	report: Report,
	id: string,
	purpose?: string,
	through?: string,
): void {
	checkName(report, part, path, 'partner', id, names.partner);
	const partner = guide.partners[id];
	if (through !== undefined) {
		checkName(report, part, path, 'partner', through, names.partner);
		if (through === id || guide.partners[through]?.kind === 'internal')
			report(part, path, `via "${through}" bereikt niemand "${id}"; kies wie je wel belt`);
	}
	if (partner === undefined) return;
	if (purpose !== undefined) checkName(report, part, path, `doel van ${id}`, purpose, partner.purposes);
	if (partner.kind === 'internal' && through === undefined)
		report(part, path, `"${id}" wordt nooit rechtstreeks gebeld (wet 11); zet erbij via wie, met through`);
}

function checkPartnersNamed(part: string, guide: Guide, names: Names, report: Report): void {
	const called = (path: Path, id: string, purpose?: string, through?: string): void =>
		checkCalled(part, path, guide, names, report, id, purpose, through);
	for (const [id, row] of Object.entries(guide.rows)) {
		if (row.desk) checkName(report, part, ['rows', id, 'desk'], 'bureau', row.desk.partner, names.desk);
		if (row.track !== 'binding' && row.deadlines === undefined)
			report(part, ['rows', id], `rij ${id} heeft geen termijnen (wet 12); zet deadlines erbij`);
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
				for (const partner of change.lower) checkName(report, part, path, 'partner', partner, names.partner);
			else
				for (const partner of [...change.replace, change.by, ...(change.drop ?? [])])
					checkName(report, part, path, 'partner', partner, names.partner);
		});
}

/** The last line of every outcome: whom anybody can call, at any hour (laws 1 and 2). */
function checkLastLines(part: string, guide: Guide, names: Names, report: Report): void {
	guide.alwaysOpen.forEach(({ partners }, index) => {
		const path = ['alwaysOpen', index];
		for (const id of partners) {
			checkName(report, part, path, 'partner', id, names.partner);
			const partner = guide.partners[id];
			if (partner && (partner.hours !== 'always' || partner.phone === undefined))
				report(part, path, `"${id}" is niet altijd open of heeft geen nummer, en kan geen laatste regel zijn (wet 1)`);
		}
		if (!partners.includes(EMERGENCY)) report(part, path, `"${EMERGENCY}" ontbreekt in de laatste regel (wet 2)`);
	});
	const last = guide.alwaysOpen.length - 1;
	// A journey adds lines before those of the signal route.
	if (part === 'flow' && guide.alwaysOpen[last]?.when)
		report(part, ['alwaysOpen', last], 'de laatste regel moet altijd gelden; haal when weg');
}
