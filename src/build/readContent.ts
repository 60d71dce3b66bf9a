import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Holidays from 'date-holidays';
import { z } from 'zod';
import { checkContent } from '../flow/checkContent.ts';
import type { Guide, Route } from '../flow/content.ts';
import { journeySchema } from '../flow/journeySchema.ts';
import {
	dataRulesSchema,
	glossarySchema,
	type Municipality,
	municipalitySchema,
	partnersSchema,
	receiversSchema,
	rolesSchema,
	signalsSchema,
	sourcesSchema,
} from '../flow/registers.ts';
import { flowSchema } from '../flow/schema.ts';
import { withSigns } from '../flow/signs.ts';
import { wholeJourney } from '../flow/wholeJourney.ts';
import type { JourneyContent } from '../screen/journeys.ts';
import { checkTexts } from './checkTexts.ts';
import { readTexts, type Texts, type TextTree } from './readTexts.ts';
import { ContentError, type Path, type Problem, readYaml, type SourceFile } from './yamlFile.ts';

z.config(z.locales.nl());

export type Content = {
	route: Route;
	guide: Guide;
	/** The journeys beside the signal route, and what they need. */
	more: JourneyContent;
	texts: Texts;
	files: string[];
};

/** The files of the journeys beside the signal route. */
const JOURNEYS = ['meldcode', 'sharing', 'signs'] as const;

/** The years for which public holidays are known; outside them a working day is a weekday. */
const HOLIDAY_YEARS = 12;

/** Reads, checks and joins all content. Throws a ContentError that names every fault. */
export function readContent(root: string): Content {
	const flows = resolve(root, 'flows');
	const read = <Shape extends z.ZodType>(name: string, schema: Shape) => readChecked(root, join(flows, name), schema);

	const flow = read('signal.flow.yaml', flowSchema);
	const partners = read('partners.yaml', partnersSchema);
	const dataRules = read('data-rules.yaml', dataRulesSchema);
	const roles = read('roles.yaml', rolesSchema);
	const sources = read('sources.yaml', sourcesSchema);
	const receivers = read('receivers.yaml', receiversSchema);
	const signals = read('signals.yaml', signalsSchema);
	const glossary = read('glossary.yaml', glossarySchema);
	const journeyFiles = JOURNEYS.map((id) => ({ id, ...read(`${id}.flow.yaml`, journeySchema) }));
	const places = readdirSync(join(flows, 'municipalities'))
		.filter((name) => name.endsWith('.yaml'))
		.sort(otherLast)
		.map((name) => read(join('municipalities', name), municipalitySchema));

	const municipalities = Object.fromEntries(places.map(({ data }) => [data.id, data]));
	const { rows, overlays, alwaysOpen, ...questions } = flow.data;
	const lifelines = [...new Set(alwaysOpen.flatMap((line) => line.partners))]
		.map((partner) => ({ partner, phone: partners.data[partner]?.phone ?? '' }))
		.toSorted((a, b) => a.phone.length - b.phone.length);
	const route: Route = {
		flow: questions,
		roles: roles.data,
		municipalities: mapValues(municipalities, questionsOnly),
		lifelines,
	};
	const guide: Guide = {
		rows,
		overlays,
		alwaysOpen,
		partners: partners.data,
		dataRules: dataRules.data,
		sources: sources.data,
		desks: mapValues(municipalities, ({ desks }) => desks),
		policies: mapValues(municipalities, ({ policy }) => policy),
		holidays: publicHolidays(new Date().getFullYear()),
	};

	const files: Record<string, SourceFile> = {
		flow: flow.source,
		receivers: receivers.source,
		signals: signals.source,
		glossary: glossary.source,
		...Object.fromEntries(journeyFiles.map(({ id, source }) => [id, source])),
		partners: partners.source,
		dataRules: dataRules.source,
		roles: roles.source,
		sources: sources.source,
		...Object.fromEntries(places.map(({ data, source }) => [`municipality:${data.id}`, source])),
	};
	const whole = journeyFiles.map(({ id, data }) =>
		wholeJourney(id === 'signs' ? withSigns(data, signals.data) : data, [flow.data]),
	);
	const missing = whole.flatMap((journey) => journey.faults.map(locate(files)));
	if (missing.length > 0) throw new ContentError(missing);
	const journeys = whole.map((journey) => journey.whole);
	const faults = checkContent(route, guide, municipalities, journeys, {
		receivers: receivers.data,
		terms: glossary.data.terms,
	}).map(locate(files));
	const problems = [...namedAfterId(places), ...faults];
	if (problems.length > 0) throw new ContentError(problems);
	const texts = readTexts(root);
	const silent = checkTexts(texts, route, guide, journeys, { receivers: receivers.data, terms: glossary.data.terms });
	if (silent.length > 0) throw new ContentError(silent);
	const [meldcode, sharing, signs] = journeys;
	if (!meldcode || !sharing || !signs) throw new Error('Een route ontbreekt');
	const more = {
		journeys: { meldcode, sharing, signs },
		receivers: receivers.data,
		terms: glossary.data.terms,
		sheets: sheetsIn(texts),
	};
	return { route, guide, more, texts, files: Object.values(files).map(({ file }) => file) };
}

/** The sections of the pages to read aloud from stand in the order in which they are written. */
function sheetsIn(texts: Texts): JourneyContent['sheets'] {
	const sectionsOf = (page: string): string[] => {
		const found = partOf(partOf(partOf(texts.nl?.signals?.tree, 'sheets'), page), 'sections');
		return Object.keys(found);
	};
	return { talk: sectionsOf('talk'), rights: sectionsOf('rights') };
}

function partOf(tree: TextTree | undefined, key: string): TextTree {
	const part = tree?.[key];
	return typeof part === 'object' && !Array.isArray(part) ? part : {};
}

/** Reads one file against its schema; `defaults` at its top stand for what an entry leaves out. */
export function readChecked<Shape extends z.ZodType>(
	root: string,
	path: string,
	schema: Shape,
): { data: z.infer<Shape>; source: SourceFile } {
	const source = readYaml(root, path);
	const result = schema.safeParse(withDefaults(source.data));
	if (result.success) return { data: result.data, source };
	const problems = result.error.issues.flatMap((issue) => tellIssue(source, issue));
	throw new ContentError(problems.filter((one, at) => problems.findIndex((other) => isSame(one, other)) === at));
}

function isSame(one: Problem, other: Problem): boolean {
	return one.line === other.line && one.text === other.text;
}

type Issue = z.core.$ZodIssue;

/** Of a choice between shapes, the shape that comes nearest is told. */
function tellIssue(source: SourceFile, issue: Issue, above: Path = []): Problem[] {
	const path = [...above, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
	if (issue.code === 'invalid_union' && issue.errors.length > 0) {
		const depth = (issues: Issue[]) => Math.max(...issues.map((inner) => inner.path.length)) - issues.length / 100;
		const nearest = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
		const strange = nearest.find(({ code }) => code === 'unrecognized_keys');
		return (strange ? [strange] : nearest).flatMap((inner) => tellIssue(source, inner, path));
	}
	if (issue.code === 'invalid_key') return issue.issues.flatMap((inner) => tellIssue(source, inner, path));
	const strange = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
	const at = placeOf(source, strange === undefined ? path : [...path, strange]);
	return [{ file: source.file, line: source.lineOf(at), text: `${at.join(' › ')}: ${issue.message}` }];
}

/** What came from `defaults` is told there. */
function placeOf({ data }: SourceFile, path: Path): Path {
	const key = path.at(-1) ?? '';
	const defaults = isRecord(data) && isRecord(data.defaults) ? data.defaults : {};
	let written: unknown = data;
	for (const part of path)
		written = isRecord(written) || Array.isArray(written) ? Reflect.get(written, part) : undefined;
	return written === undefined && key in defaults ? ['defaults', key] : path;
}

function withDefaults(data: unknown): unknown {
	if (!isRecord(data) || !isRecord(data.defaults)) return data;
	const { defaults, ...rest } = data;
	return addDefaults(rest, defaults);
}

/** Every entry that names its sources takes the defaults for what it does not say itself. */
function addDefaults(value: unknown, defaults: Record<string, unknown>): unknown {
	if (Array.isArray(value)) return value.map((item) => addDefaults(item, defaults));
	if (!isRecord(value)) return value;
	const inner = mapValues(value, (item) => addDefaults(item, defaults));
	const isEntry = 'sources' in value || ('title' in value && 'kind' in value);
	return isEntry ? { ...defaults, ...inner } : inner;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same keys, with other values. */
export function mapValues<In, Out>(record: Record<string, In>, change: (value: In) => Out): Record<string, Out> {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function questionsOnly({
	desks: _,
	policy: ______,
	checked: __,
	owner: ___,
	sources: ____,
	status: _____,
	...rest
}: Municipality) {
	return rest;
}

function otherLast(a: string, b: string): number {
	return Number(a === 'other.yaml') - Number(b === 'other.yaml') || a.localeCompare(b);
}

function namedAfterId(places: { data: Municipality; source: SourceFile }[]): Problem[] {
	return places
		.filter(({ data, source }) => !source.file.endsWith(`/${data.id}.yaml`))
		.map(({ data, source }) => ({
			file: source.file,
			line: source.lineOf(['id']),
			text: `id "${data.id}" en de naam van het bestand verschillen; maak ze gelijk`,
		}));
}

function locate(files: Record<string, SourceFile>) {
	return ({ part, path, text }: { part: string; path: readonly (string | number)[]; text: string }): Problem => ({
		file: files[part]?.file ?? part,
		line: files[part]?.lineOf(path) ?? 1,
		text,
	});
}

/** Days on which a Dutch town hall is closed, computed at build time by a library with the rules of the law. */
function publicHolidays(from: number): string[] {
	const calendar = new Holidays('NL');
	const years = Array.from({ length: HOLIDAY_YEARS }, (_, index) => from - 1 + index);
	return years
		.flatMap((year) => calendar.getHolidays(year))
		.filter(({ type }) => type === 'public')
		.map(({ date }) => date.slice(0, 10));
}
