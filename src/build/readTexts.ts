import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DESK_ROLES } from '../flow/checkContent.ts';
import type { Guide, Route } from '../flow/content.ts';
import { suggest } from '../flow/suggest.ts';
import { ContentError, type Path, type Problem, readJson } from './yamlFile.ts';

/** A text, several lines, or a group of these. */
export type TextTree = { [key: string]: string | string[] | TextTree };
export type TextFile = { file: string; lineOf: (path: Path) => number; tree: TextTree };
/** Per language, per file (`interface`, `content`). */
export type Texts = Record<string, Record<string, TextFile>>;

const FIRST_LANGUAGE = 'nl';
/** The keys that the flow decides on; the others are checked by the types of the code that says them. */
const FROM_FLOW = /^(steps|roles|wait|rows|overlays|notes|dataRules|municipalities|partners)\./;

export function readTexts(root: string): Texts {
	const folder = join(root, 'locales');
	const texts: Texts = {};
	for (const language of readdirSync(folder).sort()) {
		const files = FILES.map((name): [string, TextFile] => {
			const source = readJson(root, join(folder, language, `${name}.json`));
			const faults = notTexts(source.data).map((path) => ({
				file: source.file,
				line: source.lineOf(path),
				text: `"${path.join('.')}" is geen tekst; schrijf woorden tussen aanhalingstekens`,
			}));
			if (faults.length > 0) throw new ContentError(faults);
			return [name, { file: source.file, lineOf: source.lineOf, tree: source.data as TextTree }];
		});
		texts[language] = Object.fromEntries(files);
	}
	return texts;
}

/** The files of every language. */
const FILES = ['interface', 'content'];

/** Where something else stands than a text, a list of texts, or a group of these. */
function notTexts(value: unknown, path: Path = []): Path[] {
	if (typeof value === 'string') return [];
	if (Array.isArray(value)) return value.flatMap((item, at) => (typeof item === 'string' ? [] : [[...path, at]]));
	if (typeof value !== 'object' || value === null) return [path];
	return Object.entries(value).flatMap(([key, inner]) => notTexts(inner, [...path, key]));
}

/** Every text that the flow calls for is there, nothing is left over, and all languages have the same keys. */
export function checkTexts(texts: Texts, route: Route, guide: Guide): Problem[] {
	const first = texts[FIRST_LANGUAGE] ?? {};
	const content = first.content;
	const problems = [
		...compare(content, wantedTexts(route, guide)),
		...compare(first.interface, wantedQuestions(route, guide)),
	];
	for (const language of Object.keys(texts).filter((code) => code !== FIRST_LANGUAGE))
		for (const name of Object.keys(first))
			problems.push(...sameShape(first[name], texts[language]?.[name], language, name));
	for (const files of Object.values(texts))
		for (const file of Object.values(files))
			for (const [key, value] of leaves(file.tree))
				if ([value].flat().some((line) => line.trim() === '') && !key.endsWith('.hint'))
					problems.push(at(file, key, `tekst "${key}" is leeg`));
	return problems;
}

type Wanted = { required: string[]; optional: RegExp[] };

/** What is missing, and what is left over among the keys that the flow decides on. */
function compare(file: TextFile | undefined, { required, optional }: Wanted): Problem[] {
	const keys = leaves(file?.tree ?? {}).map(([key]) => key);
	const absent = required.filter((key) => !keys.includes(key)).map((key) => missing(file, key, keys));
	const left = keys.filter(
		(key) => FROM_FLOW.test(key) && !required.includes(key) && !optional.some((one) => one.test(key)),
	);
	return [...absent, ...left.map((key) => at(file, key, `tekst "${key}" wordt nergens gebruikt; haal hem weg`))];
}

function wantedQuestions(route: Route, guide: Guide): Wanted {
	const required: string[] = [];
	for (const [id, step] of Object.entries(route.flow.steps)) {
		required.push(...['question', 'short'].map((part) => `steps.${id}.${part}`));
		for (const option of step.options ?? []) required.push(`steps.${id}.options.${option.id}.text`);
	}
	for (const id of Object.keys(route.roles)) required.push(`roles.${id}.name`);
	required.push('wait.heading', 'wait.text');
	for (const { partners } of guide.alwaysOpen) required.push(...partners.map((id) => `wait.${id}`));
	return {
		required: [...new Set(required)],
		optional: [/^(steps|roles)\.[a-z0-9-]+\.hint$/, /^steps\..+\.options\..+\.hint$/],
	};
}

function wantedTexts(route: Route, guide: Guide): Wanted {
	const required: string[] = [];
	for (const [id, row] of Object.entries(guide.rows)) {
		required.push(`rows.${id}.situation`, `rows.${id}.why`);
		if (row.track !== 'binding') required.push(`rows.${id}.do`, `rows.${id}.doNot`);
	}
	const said = [...Object.values(guide.rows), ...Object.values(guide.overlays)].flatMap(({ says }) => says ?? []);
	for (const { text } of said) required.push(`notes.${text}`);
	for (const { id } of guide.alwaysOpen) required.push(`notes.${id}`);
	for (const [id, { kind }] of Object.entries(route.flow.steps)) {
		const parts = kind === 'notice' ? ['say', 'tips', 'radio', 'doubt'] : ['why'];
		required.push(...parts.map((part) => `steps.${id}.${part}`));
	}
	for (const id of Object.keys(guide.overlays)) required.push(`overlays.${id}`);
	for (const id of Object.keys(guide.dataRules)) required.push(`dataRules.${id}.title`, `dataRules.${id}.text`);
	for (const [id, partner] of Object.entries(guide.partners)) {
		const base = `partners.${id}`;
		required.push(`${base}.what`);
		if (!['desk', 'on-site'].includes(partner.kind)) required.push(`${base}.name`, `${base}.dial`);
		if (partner.kind !== 'desk' && partner.kind !== 'on-site' && partner.phone === undefined)
			required.push(`${base}.reach`);
		if (isThroughDesk(guide, id)) required.push(`${base}.reachDesk`);
		if (partner.keptBy !== undefined || partner.kind === 'desk') required.push(`${base}.self.do`, `${base}.self.doNot`);
		for (const purpose of partner.purposes) required.push(`${base}.purposes.${purpose}.do`);
		for (const { rule, text } of partner.sharing) if (text) required.push(`dataRules.${rule}.variants.${text}`);
	}
	const desks = [
		...Object.keys(guide.partners).filter((id) => ['desk', 'on-site'].includes(guide.partners[id]?.kind ?? '')),
		...DESK_ROLES,
	];
	for (const id of Object.keys(route.municipalities))
		for (const desk of desks)
			required.push(`municipalities.${id}.desks.${desk}.name`, `municipalities.${id}.desks.${desk}.reach`);
	return {
		required: [...new Set(required)],
		optional: [
			/^partners\.[a-z0-9-]+\.(do|doNot|name|dial|reach|reachDesk)$/,
			/^partners\.[a-z0-9-]+\.purposes\.[a-z0-9-]+\.doNot$/,
			/^partners\.[a-z0-9-]+\.self\.(do|doNot)$/,
			/^rows\.R31\./,
			/^steps\.[a-z0-9-]+\.help$/,
		],
	};
}

/** Somewhere the worker reaches this partner through a desk; the desk itself needs other words (law 11). */
function isThroughDesk(guide: Guide, id: string): boolean {
	const actions = Object.values(guide.rows).flatMap((row) => [
		...(row.now ?? []),
		...(row.then ?? []),
		...(row.consider ?? []),
	]);
	const added = Object.values(guide.overlays)
		.flatMap(({ changes }) => changes ?? [])
		.flatMap((c) => ('add' in c ? [{ partner: c.add, through: c.through }] : []));
	return [...actions, ...added].some(
		({ partner, through }) => partner === id && through !== undefined && guide.partners[through]?.kind === 'desk',
	);
}

/** Every text with its full key. Lines in a list are one text. */
export function leaves(tree: TextTree, prefix = ''): [string, string | string[]][] {
	return Object.entries(tree).flatMap(([key, value]): [string, string | string[]][] =>
		typeof value === 'string' || Array.isArray(value) ? [[prefix + key, value]] : leaves(value, `${prefix}${key}.`),
	);
}

function sameShape(
	first: TextFile | undefined,
	other: TextFile | undefined,
	language: string,
	name: string,
): Problem[] {
	if (first === undefined) return [];
	if (other === undefined)
		return [{ file: `locales/${language}/${name}.json`, line: 1, text: 'dit bestand ontbreekt' }];
	const theirs = new Map(leaves(other.tree));
	const ours = new Map(leaves(first.tree));
	const problems: Problem[] = [];
	for (const [key, value] of ours) {
		const twin = theirs.get(key);
		if (twin === undefined) problems.push(missing(other, key, [...theirs.keys()]));
		else if (Array.isArray(value) !== Array.isArray(twin))
			problems.push(at(other, key, `tekst "${key}" is in de ene taal een lijst en in de andere niet`));
		else if (Array.isArray(value) && value.length !== twin.length)
			problems.push(at(other, key, `tekst "${key}" heeft ${twin.length} regels, in het Nederlands ${value.length}`));
	}
	for (const key of theirs.keys())
		if (!ours.has(key)) problems.push(at(other, key, `tekst "${key}" staat alleen in deze taal; haal hem weg`));
	return problems;
}

function missing(file: TextFile | undefined, key: string, known: readonly string[]): Problem {
	return at(
		file,
		key,
		`tekst "${key}" ontbreekt${suggest(
			key,
			known.filter((other) => other.split('.')[0] === key.split('.')[0]),
		)}`,
	);
}

/** On the line of the key, or of the part of it that is there. */
function at(file: TextFile | undefined, key: string, text: string): Problem {
	return { file: file?.file ?? 'locales', line: file?.lineOf(key.split('.')) ?? 1, text };
}
