import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { wallTime } from '../directory/wallTime.ts';
import { namesOf } from '../flow/checkContent.ts';
import { casesOf, checkScenarios, type Journeys, type ScenarioCase } from '../flow/checkScenarios.ts';
import { type Scenario, type ScenarioTexts, scenarioSchema, scenarioTextsSchema } from '../flow/scenarioSchema.ts';
import { checkWords } from './checkWords.ts';
import { placeOf, readChecked } from './readChecked.ts';
import type { Content } from './readContent.ts';
import { languagesIn } from './readTexts.ts';
import { flowOf, rulesOf } from './runCases.ts';
import { tellIssues } from './tellIssue.ts';
import { ContentError, readJson, type SourceFile } from './yamlFile.ts';

/** No text of a scenario has a gap that the app fills in. */
const NOTHING_FILLED_IN = /^/;

export type Scenarios = {
	scenarios: Scenario[];
	/** By language. */
	texts: Record<string, ScenarioTexts>;
	/** Every expected route, in every municipality. */
	cases: ScenarioCase[];
};

/** Reads the scenarios and their texts, and checks them. Throws a ContentError that names every fault. */
export function readScenarios(root: string, content: Content): Scenarios {
	const folder = join(root, 'flows/scenarios');
	if (!existsSync(folder))
		throw new ContentError([{ file: 'flows/scenarios', line: 1, text: 'deze map ontbreekt; zet haar terug' }]);
	const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
	const read = names.sort().map((name) => readChecked(root, join(folder, name), scenarioSchema));
	const misnamed = read.filter(({ data, source }) => data.id !== basename(source.file, '.yaml'));
	if (misnamed.length > 0)
		throw new ContentError(
			misnamed.map(({ data, source }) => ({
				file: source.file,
				line: source.lineOf(['id']),
				text: `id "${data.id}" en de naam van het bestand verschillen; maak ze gelijk`,
			})),
		);

	const told = languagesIn(root).map((language) => ({ language, ...readTold(root, language) }));
	const texts = Object.fromEntries(told.map(({ language, data }) => [language, data]));
	const files: Record<string, SourceFile> = {
		...Object.fromEntries(told.map(({ language, source }) => [language, source])),
		...Object.fromEntries(read.map(({ data, source }) => [data.id, source])),
	};
	const scenarios = read.map(({ data }) => data);
	const journeys = { signal: walkedOf(content, 'signal'), meldcode: walkedOf(content, 'meldcode') };
	const faults = checkScenarios(scenarios, texts, journeys, knownIn(content));
	if (faults.length > 0)
		throw new ContentError(
			faults.map(({ part, path, text }) => {
				const [id = '', ...inside] = path;
				const [source, at] = part === 'scenarios' ? [files[id], inside] : [files[part], path];
				if (source === undefined) throw new Error(`Er is geen bestand voor "${part}"`);
				return { file: source.file, line: source.lineOf(placeOf(source, at)), text };
			}),
		);
	return { scenarios, texts, cases: scenarios.flatMap((scenario) => casesOf(scenario, journeys)) };
}

function walkedOf(content: Content, id: keyof Journeys): Journeys[typeof id] {
	const flow = flowOf(content, id);
	if (flow === undefined) throw new Error(`Er is geen route "${id}"`);
	return { ...flow, rules: rulesOf(flow.guide) };
}

/** The texts of one language, in their own shape. */
function readTold(root: string, language: string): { data: ScenarioTexts; source: SourceFile } {
	const source = readJson(root, join(root, 'locales', language, 'scenarios.json'));
	const { success, data, error } = scenarioTextsSchema.safeParse(source.data);
	if (!success)
		throw new ContentError(
			tellIssues(source.data, error.issues).map(({ path, text }) => ({
				file: source.file,
				line: source.lineOf(path),
				text: `${path.join(' › ')}: ${text}`,
			})),
		);
	const wrong = checkWords({ ...source, tree: data }, language, NOTHING_FILLED_IN);
	if (wrong.length > 0) throw new ContentError(wrong);
	return { data, source };
}

function knownIn({ route, guide, more }: Content): Parameters<typeof checkScenarios>[3] {
	const { signs } = more.journeys;
	const signal = Object.values(signs.steps).flatMap(({ options = [] }) => options.map(({ id }) => id));
	return { ...namesOf(route, guide, route.municipalities, [], wallTime(new Date()).date), signal };
}
