import { DESK_ROLES } from '../flow/checkContent.ts';
import type { Guide, Route } from '../flow/content.ts';
import type { WholeJourney } from '../flow/journeys.ts';
import type { Receivers } from '../flow/registers.ts';
import type { Row } from '../flow/schema.ts';
import { suggest } from '../flow/suggest.ts';
import { leaves, type TextFile, type Texts } from './readTexts.ts';
import type { Problem } from './yamlFile.ts';

const FIRST_LANGUAGE = 'nl';
/** The keys that the flow decides on; the others are checked by the types of the code that says them. */
const FROM_FLOW =
	/^(steps|roles|wait|rows|overlays|notes|dataRules|municipalities|partners|groups|receiverLines|readers)\./;

/** Every text that the flows call for is there, nothing is left over, and all languages have the same keys. */
export function checkTexts(
	texts: Texts,
	route: Route,
	guide: Guide,
	journeys: readonly WholeJourney[],
	receivers: Receivers,
): Problem[] {
	const first = texts[FIRST_LANGUAGE] ?? {};
	const { interface: questions, ...later } = first;
	const problems = [
		...compare({ questions }, [{ home: 'questions', ...wantedQuestions(route, guide) }]),
		...compare(later, [
			{ home: 'content', ...wantedTexts(route, guide) },
			...journeys.map((journey) => ({ home: HOMES[journey.id] ?? 'content', ...wantedJourney(route, journey) })),
			{ home: 'sharing', ...wantedReceivers(route, receivers) },
		]),
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

/** In which file the texts of a journey stand. */
const HOMES: Record<string, string> = { meldcode: 'meldcode', sharing: 'sharing', signs: 'signals' };

type Wanted = { required: string[]; optional: RegExp[] };

/** What is missing, what stands twice, and what is left over among the keys that the flows decide on. */
function compare(files: Record<string, TextFile | undefined>, wanted: (Wanted & { home: string })[]): Problem[] {
	const found = Object.values(files).flatMap((file) => leaves(file?.tree ?? {}).map(([key]) => ({ key, file })));
	const keys = found.map(({ key }) => key);
	const known = new Set(keys);
	const absent = wanted.flatMap(({ home, required }) =>
		required.filter((key) => !known.has(key)).map((key) => missing(files[home], key, keys)),
	);
	const twice = found
		.filter(({ key }, index) => keys.indexOf(key) < index)
		.map(({ key, file }) => at(file, key, `tekst "${key}" staat al in een ander bestand`));
	const isWanted = (key: string): boolean =>
		wanted.some(({ required, optional }) => required.includes(key) || optional.some((one) => one.test(key)));
	const left = found
		.filter(({ key }) => FROM_FLOW.test(key) && !isWanted(key))
		.map(({ key, file }) => at(file, key, `tekst "${key}" wordt nergens gebruikt; haal hem weg`));
	return [...absent, ...twice, ...left];
}

/** The own steps and rows of a journey; what it shares is told once. */
function wantedJourney(route: Route, journey: WholeJourney): Wanted {
	const required: string[] = [];
	for (const [id, step] of Object.entries(journey.steps)) {
		if (id in route.flow.steps) continue;
		required.push(...['question', 'short', 'why'].map((part) => `steps.${id}.${part}`));
		if (step.kind === 'do' || step.call) required.push(`steps.${id}.do`);
		for (const option of step.options ?? []) {
			required.push(`steps.${id}.options.${option.id}.text`);
			if (option.group) required.push(`groups.${option.group}`);
		}
	}
	required.push(...wantedRows(journey.rows), ...(journey.alwaysOpen ?? []).map(({ id }) => `notes.${id}`));
	return {
		required: [...new Set(required)],
		optional: [/^steps\..+\.(hint|help|do|doMinor|record)$/, /^notes\.share-record$/],
	};
}

function wantedReceivers(route: Route, { lines }: Receivers): Wanted {
	const readers = Object.values(route.roles).flatMap((role) => role.readers ?? []);
	return {
		required: [
			...lines.flatMap(({ id }) => [`receiverLines.${id}.text`, `receiverLines.${id}.reason`]),
			...['heading', 'everyone', ...readers].map((reader) => `readers.${reader}`),
		],
		optional: [],
	};
}

function wantedRows(rows: Record<string, Row>): string[] {
	return Object.entries(rows).flatMap(([id, { track, says, verdicts = [] }]) => [
		...verdicts.flatMap(({ text }) =>
			text ? [`rows.${id}.verdicts.${text}.text`, `rows.${id}.verdicts.${text}.reason`] : [],
		),
		...['situation', 'why', ...(track === 'binding' ? [] : ['do', 'doNot'])].map((part) => `rows.${id}.${part}`),
		...(says ?? []).map(({ text }) => `notes.${text}`),
	]);
}

function wantedQuestions(route: Route, guide: Guide): Wanted {
	const required: string[] = [];
	for (const [id, step] of Object.entries(route.flow.steps)) {
		required.push(...['question', 'short'].map((part) => `steps.${id}.${part}`));
		for (const option of step.options ?? []) {
			required.push(`steps.${id}.options.${option.id}.text`);
			if (option.group) required.push(`groups.${option.group}`);
		}
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
	const required = wantedRows(guide.rows);
	const said = Object.values(guide.overlays).flatMap(({ says }) => says ?? []);
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
			/^rows\.R\d\d\.(unasked|doReported)$/,
			/^steps\.[a-z0-9-]+\.help$/,
			/^dataRules\.DS-\d+\.variantTitles\.[a-z-]+$/,
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
