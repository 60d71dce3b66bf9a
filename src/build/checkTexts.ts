import type { Guide, Route } from '../flow/content.ts';
import type { WholeJourney } from '../flow/journeys.ts';
import type { Phrases } from '../flow/phrases.ts';
import type { Glossary, Receivers } from '../flow/registers.ts';
import { suggest } from '../flow/suggest.ts';
import { checkWords, gapsIn } from './checkWords.ts';
import { leaves, type TextFile, type Texts } from './readTexts.ts';
import {
	type Wanted,
	wantedCalls,
	wantedJourney,
	wantedPhrases,
	wantedQuestions,
	wantedReceivers,
	wantedTexts,
	wantedWords,
} from './wantedTexts.ts';
import type { Problem } from './yamlFile.ts';

const FIRST_LANGUAGE = 'nl';
/** Whoever misses more than these has something else to mend first, and looking for what comes near takes long. */
const MOST_SUGGESTED = 200;
/** The keys that the flow decides on; the others are checked by the types of the code that says them. */
const FROM_FLOW =
	/^(steps|roles|wait|rows|overlays|notes|dataRules|municipalities|partners|groups|receiverLines|readers|calls|scenarios|search\.words|glossary\.terms|phrases\.(groups|notes|nods))\./;

/** Every text that the flows call for is there, nothing is left over, and all languages have the same keys. */
export function checkTexts(
	texts: Texts,
	route: Route,
	guide: Guide,
	journeys: readonly WholeJourney[],
	{ receivers, terms, phrases }: { receivers: Receivers; terms: Glossary['terms']; phrases: Phrases },
): Problem[] {
	const first = texts[FIRST_LANGUAGE] ?? {};
	const { interface: questions, ...later } = first;
	const others = Object.entries(texts).filter(([language]) => language !== FIRST_LANGUAGE);
	return [
		...compare({ questions }, [{ home: 'questions', ...wantedQuestions(route, guide) }]),
		...compare(later, [
			{ home: 'content', ...wantedTexts(route, guide) },
			...journeys.map((journey) => ({ home: HOMES[journey.id] ?? 'content', ...wantedJourney(route, journey) })),
			{ home: 'sharing', ...wantedReceivers(route, receivers) },
			{ home: 'calls', ...wantedCalls(route, guide) },
			{ home: 'glossary', ...wantedWords(guide, terms) },
			{ home: 'phrases', ...wantedPhrases(phrases) },
			// Whether they fit the scenarios is looked at with the scenarios.
			{ home: 'scenarios', required: [], optional: [/^scenarios\./] },
		]),
		...others.flatMap(([language, files]) =>
			Object.entries(first).flatMap(([name, file]) => sameShape(file, files[name], language, name)),
		),
		...Object.entries(texts).flatMap(([language, files]) =>
			Object.values(files).flatMap((file) => checkWords(file, language, FROM_FLOW)),
		),
	];
}

/** In which file the texts of a journey stand. */
const HOMES: Record<string, string> = { meldcode: 'meldcode', sharing: 'sharing', signs: 'signals' };

/** What is missing, what stands twice, and what is left over among the keys that the flows decide on. */
function compare(files: Record<string, TextFile | undefined>, wanted: (Wanted & { home: string })[]): Problem[] {
	const found = Object.values(files).flatMap((file) => leaves(file?.tree ?? {}).map(([key]) => ({ key, file })));
	const keys = found.map(({ key }) => key);
	const known = new Map(found.map(({ key }, index) => [key, index] as const).toReversed());
	const absent = wanted
		.flatMap(({ home, required }) => required.filter((key) => !known.has(key)).map((key) => ({ home, key })))
		.map(({ home, key }, index) => missing(files[home], key, index < MOST_SUGGESTED ? keys : []));
	const twice = found
		.filter(({ key }, index) => known.get(key) !== index)
		.map(({ key, file }) => at(file, key, `tekst "${key}" staat al in een ander bestand`));
	const required = new Set(wanted.flatMap((one) => one.required));
	const isWanted = (key: string): boolean =>
		required.has(key) || wanted.some(({ optional }) => optional.some((one) => one.test(key)));
	const left = found
		.filter(({ key }) => FROM_FLOW.test(key) && !isWanted(key))
		.map(({ key, file }) => at(file, key, `tekst "${key}" wordt nergens gebruikt; haal hem weg`));
	return [...absent, ...twice, ...left];
}

function sameShape(first: TextFile, other: TextFile | undefined, language: string, name: string): Problem[] {
	if (other === undefined)
		return [{ file: `locales/${language}/${name}.json`, line: 1, text: 'dit bestand ontbreekt' }];
	const theirs = new Map(leaves(other.tree));
	const ours = new Map(leaves(first.tree));
	const problems: Problem[] = [];
	for (const [key, value] of ours) {
		const twin = theirs.get(key);
		if (twin === undefined)
			problems.push(missing(other, key, problems.length < MOST_SUGGESTED ? [...theirs.keys()] : []));
		else if (Array.isArray(value) !== Array.isArray(twin))
			problems.push(at(other, key, `tekst "${key}" is in de ene taal een lijst en in de andere niet`));
		else if (Array.isArray(value) && value.length !== twin.length)
			problems.push(at(other, key, `tekst "${key}" heeft ${twin.length} regels, in het Nederlands ${value.length}`));
		const gaps = gapsIn(value);
		const odd =
			gapsIn(twin ?? []).find((gap) => !gaps.includes(gap)) ?? gaps.find((gap) => twin && !gapsIn(twin).includes(gap));
		if (odd) problems.push(at(other, key, `tekst "${key}" heeft {{${odd}}} in maar één taal; maak ze gelijk`));
	}
	for (const key of theirs.keys())
		if (!ours.has(key))
			problems.push(
				at(other, key, `tekst "${key}" staat alleen in deze taal; haal hem weg of zet hem in het Nederlands`),
			);
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
