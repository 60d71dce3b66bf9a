import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { z } from 'zod';
import { wallTime } from '../directory/wallTime.ts';
import { checkCodes } from '../flow/checkCodes.ts';
import { checkContent, type Fault, namesOf } from '../flow/checkContent.ts';
import { checkPhrases } from '../flow/checkPhrases.ts';
import { checkSignals, inSignals } from '../flow/checkSignals.ts';
import type { Guide, Route } from '../flow/content.ts';
import { journeySchema } from '../flow/journeySchema.ts';
import {
	codesSchema,
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
import { publicHolidays } from './holidays.ts';
import { mapValues } from './mapValues.ts';
import { placeOf, readChecked } from './readChecked.ts';
import { readPhrases } from './readPhrases.ts';
import { readTexts, type Texts, type TextTree } from './readTexts.ts';
import { ContentError, type Problem, type SourceFile } from './yamlFile.ts';

export type Content = {
	route: Route;
	guide: Guide;
	/** The journeys beside the signal route, and what they need. */
	more: JourneyContent;
	texts: Texts;
	files: string[];
	/** The file and the line of a fault. */
	locate: (fault: Fault) => Problem;
};

/** The files of the journeys beside the signal route. */
const JOURNEYS = ['meldcode', 'sharing', 'signs'] as const;

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
	const codes = read('codes.yaml', codesSchema);
	const phrases = readPhrases(root);
	const journeyFiles = JOURNEYS.map((id) => ({ id, ...read(`${id}.flow.yaml`, journeySchema) }));
	const places = filesOfPlaces(root).map((name) => read(join('municipalities', name), municipalitySchema));
	// Everything below finds its file by these names.
	const misnamed = [{ id: 'signal', ...flow }, ...journeyFiles, ...places.map(withFileName)].flatMap(otherName);
	if (misnamed.length > 0) throw new ContentError(misnamed);

	const municipalities = Object.fromEntries(places.map(({ data }) => [data.id, data]));
	const { rows, overlays, alwaysOpen, reviewBy, ...questions } = flow.data;
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
		reviewBy,
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
		codes: codes.source,
		...phrases.files,
		...Object.fromEntries(journeyFiles.map(({ id, source }) => [id, source])),
		partners: partners.source,
		dataRules: dataRules.source,
		roles: roles.source,
		sources: sources.source,
		...Object.fromEntries(places.map(({ data, source }) => [`municipality:${data.id}`, source])),
	};
	const pointing = checkSignals(signals.data, flow.data).map(locate(files));
	if (pointing.length > 0) throw new ContentError(pointing);
	const whole = journeyFiles.map(({ id, data }) =>
		wholeJourney(id === 'signs' ? withSigns(data, signals.data) : data, [flow.data]),
	);
	const missing = whole.flatMap((journey) => journey.faults.map(locate(files)));
	if (missing.length > 0) throw new ContentError(missing);
	const journeys = whole.map((journey) => journey.whole);
	const registers = {
		receivers: receivers.data,
		terms: glossary.data.terms,
		phrases: { groups: phrases.order.groups, languages: phrases.languages },
	};
	const today = wallTime(new Date()).date;
	const names = namesOf(route, guide, municipalities, journeys, today);
	const faults = [
		...checkContent(route, guide, municipalities, journeys, registers, today),
		...checkPhrases(phrases.order, phrases.languages, names),
		...checkCodes(codes.data, route, guide, journeys),
	].map(locate(files));
	if (faults.length > 0) throw new ContentError(faults);
	const texts = readTexts(root);
	const silent = checkTexts(texts, route, guide, journeys, registers);
	if (silent.length > 0) throw new ContentError(silent);
	const [meldcode, sharing, signs] = journeys;
	if (!meldcode || !sharing || !signs) throw new Error('Een route ontbreekt');
	const more = {
		journeys: { meldcode, sharing, signs },
		...registers,
		codes: codes.data,
		sheets: sheetsIn(texts),
	};
	return { route, guide, more, texts, files: Object.values(files).map(({ file }) => file), locate: locate(files) };
}

/** The sections of the pages of one long text stand in the order in which they are written. */
function sheetsIn(texts: Texts): JourneyContent['sheets'] {
	const sectionsOf = (page: string): string[] => {
		const trees = Object.values(texts.nl ?? {}).map(({ tree }) =>
			partOf(partOf(partOf(tree, 'sheets'), page), 'sections'),
		);
		return trees.flatMap((sections) => Object.keys(sections));
	};
	return { talk: sectionsOf('talk'), rights: sectionsOf('rights'), access: sectionsOf('access') };
}

function partOf(tree: TextTree | undefined, key: string): TextTree {
	const part = tree?.[key];
	return typeof part === 'object' && !Array.isArray(part) ? part : {};
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

/** The files of the municipalities; the one for any other stands last in every list. */
function filesOfPlaces(root: string): string[] {
	const folder = join(root, 'flows/municipalities');
	if (!existsSync(folder))
		throw new ContentError([{ file: 'flows/municipalities', line: 1, text: 'deze map ontbreekt; zet haar terug' }]);
	return readdirSync(folder)
		.filter((name) => name.endsWith('.yaml'))
		.sort(otherLast);
}

function withFileName<File extends { source: SourceFile }>(file: File): File & { id: string } {
	return { ...file, id: basename(file.source.file, '.yaml') };
}

function otherName({ id, data, source }: { id: string; data: { id: string }; source: SourceFile }): Problem[] {
	if (data.id === id) return [];
	const text = `id "${data.id}" en de naam van het bestand verschillen; maak ze gelijk`;
	return [{ file: source.file, line: source.lineOf(['id']), text }];
}

function locate(files: Record<string, SourceFile>) {
	return (fault: Fault): Problem => {
		const { part, path, text } = inSignals(fault);
		const source = files[part];
		if (source === undefined) throw new Error(`Er is geen bestand voor "${part}"`);
		return { file: source.file, line: source.lineOf(placeOf(source, path)), text };
	};
}
