import type { Fault } from './checkContent.ts';
import { checkEvidence, checkName, type Names, type Report } from './checkFlow.ts';
import { checkScenarioTexts, PART } from './checkScenarioTexts.ts';
import { type Guide, OUTCOME, type Route } from './content.ts';
import type { Case } from './registers.ts';
import { type CaseRules, runCase } from './runCase.ts';
import type { ExpectedRoute, Scenario, ScenarioTexts } from './scenarioSchema.ts';
import { type Path, pathOf } from './walk.ts';

/** A journey as scenarios walk it. */
export type Walked = { route: Route; guide: Guide; rules: CaseRules };
export type Journeys = Record<Journey, Walked>;
type Journey = (typeof JOURNEYS)[number];

/** One expected route in one municipality. */
export type ScenarioCase = {
	journey: Journey;
	/** Where it stands in the file of the scenario. */
	path: Fault['path'];
	given: Case;
	/** The base rows and the end of the meldcode, all of them. */
	rows: readonly string[];
	/** The steps that this place in the file answers. */
	answered: readonly string[];
};

type Tell = (path: Fault['path'], text: string) => void;
type Look = (path: Fault['path'], what: string, name: string, known: readonly string[]) => void;

const JOURNEYS = ['signal', 'meldcode'] as const;
/** Follows from the municipality. */
const BINDING = 'R31';
/** Of 45 minutes, ten go to the beginning and the end of the programme. */
const ROOM = { '10': 10, '20': 20, '45': 35 } as const;
const SESSIONS = ['10', '20', '45'] as const;

/** Every name is known, every expected route is what the flow does in every municipality, and every text is there. */
export function checkScenarios(
	scenarios: readonly Scenario[],
	texts: Record<string, ScenarioTexts>,
	journeys: Journeys,
	names: Names & { signal: readonly string[] },
): Fault[] {
	const faults: Fault[] = [];
	const report: Report = (part, path, text) => faults.push({ part, path, text });
	checkEvidence(PART, [], Object.fromEntries(scenarios.map((scenario) => [scenario.id, scenario])), names, report);
	for (const scenario of scenarios) {
		const tell: Tell = (path, text) => report(PART, [scenario.id, ...path], text);
		const look: Look = (path, what, name, known) => checkName(report, PART, [scenario.id, ...path], what, name, known);
		checkParts(scenario, names, tell, look);
		checkCount(scenario, journeys, tell, look);
		checkRoutes(casesOf(scenario, journeys), journeys, tell);
	}
	for (const [language, { scenarios: told }] of Object.entries(texts))
		checkScenarioTexts(language, scenarios, told, report);
	return faults;
}

/** Every expected route of a scenario, in every municipality in which it is told. */
export function casesOf(scenario: Scenario, journeys: Journeys): ScenarioCase[] {
	const { municipalities } = journeys.signal.route;
	const places = scenario.municipalities === 'all' ? Object.keys(municipalities) : scenario.municipalities;
	const variants = scenario.whatIf.map(({ routes }, at) => ({ path: ['whatIf', at, 'routes'], routes }));
	return [{ path: ['routes'], routes: scenario.routes }, ...variants].flatMap(({ path, routes }) =>
		JOURNEYS.flatMap((journey) => {
			const expected = routes[journey];
			if (expected === undefined) return [];
			return places
				.filter((place) => place in municipalities)
				.map((municipality) => ({
					journey,
					path: [...path, journey],
					given: caseOf(scenario, journeys[journey], journey, expected, municipality),
					rows: [...expected.rows, ...(expected.end ? [expected.end] : [])],
					answered: Object.keys(expected.answers),
				}));
		}),
	);
}

/** What the variant does not change is answered as before, as long as it is asked. */
function caseOf(
	{ id, role, hour, routes }: Scenario,
	{ route }: Walked,
	journey: Journey,
	expected: ExpectedRoute,
	municipality: string,
): Case {
	const { answers: own, rows, end, ...wanted } = expected;
	const all = { ...routes[journey]?.answers, ...own };
	const asked = walkedPath(route, { municipality, role, answers: all }).steps.map(({ step }) => step);
	const answers = Object.fromEntries(Object.entries(all).filter(([step]) => step in own || asked.includes(step)));
	const row = [...rows, ...(end ? [end] : [])];
	return { ...wanted, situation: id, municipality, role, flow: journey, answers, row, ...(hour ? { hour } : {}) };
}

function walkedPath(
	route: Route,
	{ municipality, role, answers }: Pick<Case, 'municipality' | 'role' | 'answers'>,
): Path {
	const given = Object.entries(answers).map(([step, chosen]) => ({ step, chosen: [chosen].flat() }));
	return pathOf(route, { presets: { municipality, role }, answers: given });
}

/** What is wrong in every municipality is told once. */
function checkRoutes(cases: readonly ScenarioCase[], journeys: Journeys, tell: Tell): void {
	const found = new Map<string, { path: Fault['path']; text: string; places: string[] }>();
	for (const one of cases)
		checkCase(one, journeys[one.journey], (path, text) => {
			const key = [...path, text].join();
			const places = [...(found.get(key)?.places ?? []), one.given.municipality];
			found.set(key, { path, text, places });
		});
	const all = new Set(cases.map(({ given }) => given.municipality)).size;
	for (const { path, text, places } of found.values())
		tell(path, places.length === all ? text : `in ${places.join(', ')}: ${text}`);
}

function checkCase({ path, given, rows, answered }: ScenarioCase, walked: Walked, tell: Tell): void {
	const { first = [], dataRule = {} } = given;
	if (!(given.role in walked.route.roles)) return;
	const { faults, remarks, advice } = runCase(walked.route, walked.guide, walked.rules, '', given);
	for (const fault of faults) tell(path, fault);
	if (advice === undefined) return;
	for (const remark of remarks)
		if (answered.some((step) => remark.startsWith(`${step}=`) || remark.startsWith(`${step} `)))
			tell([...path, 'answers'], remark);
	const { at } = walkedPath(walked.route, given);
	if (at !== OUTCOME) tell([...path, 'answers'], `het antwoord op "${at}" ontbreekt`);
	for (const row of advice.rows)
		if (row !== BINDING && !rows.includes(row)) tell([...path, 'rows'], `rij ${row} geldt ook; zet hem erbij`);
	for (const partner of [first].flat())
		if (!Object.hasOwn(Object(dataRule), partner))
			tell([...path, 'dataRule'], `de dataregel voor ${partner} ontbreekt; die is de eerste`);
}

function checkParts(
	{ role, municipalities, stages, routes, whatIf, sessions }: Scenario,
	names: Names & { signal: readonly string[] },
	tell: Tell,
	look: Look,
): void {
	look(['role'], 'rol', role, names.role);
	for (const place of municipalities === 'all' ? [] : municipalities)
		look(['municipalities'], 'gemeente', place, names.municipality);
	const signals = stages.flatMap((stage, at) =>
		(stage.signals ?? []).map(({ id }, index) => ({ id, path: ['stages', at, 'signals', index] })),
	);
	for (const { id, path } of signals) look(path, 'signaal', id, names.signal);
	checkOnce(signals, tell);
	checkOnce(
		stages.map(({ id }, at) => ({ id, path: ['stages', at, 'id'] })),
		tell,
	);
	checkOnce(
		whatIf.map(({ id }, at) => ({ id, path: ['whatIf', at, 'id'] })),
		tell,
	);
	if (routes.signal === undefined) tell(['routes'], 'de signalenroute (signal) ontbreekt; zet haar erbij');
	for (const [at, variant] of whatIf.entries()) checkChange(['whatIf', at, 'routes'], routes, variant.routes, tell);
	for (const length of SESSIONS) {
		const { minutes, whatIf: told = [] } = sessions[length];
		if (Number(minutes) > ROOM[length])
			tell(['sessions', length, 'minutes'], `in ${length} minuten past hooguit ${ROOM[length]}, geen ${minutes}`);
		const known = whatIf.map(({ id }) => id);
		for (const id of told) look(['sessions', length, 'whatIf'], 'wat als', id, known);
	}
}

function checkOnce(named: { id: string; path: Fault['path'] }[], tell: Tell): void {
	for (const [at, { id, path }] of named.entries())
		if (named.slice(0, at).some((other) => other.id === id)) tell(path, `"${id}" staat er twee keer; haal er één weg`);
}

/** A variant answers something else than the scenario does. */
function checkChange(path: Fault['path'], before: Scenario['routes'], after: Scenario['routes'], tell: Tell): void {
	if (JOURNEYS.every((journey) => after[journey] === undefined)) tell(path, 'hier verandert geen route; zet er één in');
	for (const journey of JOURNEYS) {
		const old = before[journey]?.answers ?? {};
		for (const [step, chosen] of Object.entries(after[journey]?.answers ?? {}))
			if ([old[step] ?? ''].flat().join() === [chosen].flat().join())
				tell([...path, journey, 'answers', step], `"${step}" is hier hetzelfde als zonder wat als; haal het weg`);
	}
}

/** Hands are counted at a question that is asked in the expected route, and has more than one answer. */
function checkCount({ count, routes }: Scenario, journeys: Journeys, tell: Tell, look: Look): void {
	for (const [at, { journey, step }] of count.entries()) {
		const path = ['count', at, 'step'];
		look(path, 'vraag', step, Object.keys(routes[journey]?.answers ?? {}));
		const { options = [] } = journeys[journey].route.flow.steps[step] ?? {};
		if (options.length === 1) tell(path, `bij "${step}" valt niets te kiezen; tel ergens anders`);
	}
}
