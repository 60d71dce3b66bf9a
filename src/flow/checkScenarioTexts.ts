import type { Fault } from './checkContent.ts';
import { checkName, type Report } from './checkFlow.ts';
import type { Scenario, ScenarioTexts } from './scenarioSchema.ts';

/** A fault in a scenario: its id, and the place in its file. A fault in the texts has the language for its part. */
export const PART = 'scenarios';

type Told = ScenarioTexts['scenarios'][string];

/** In each language: the same scenarios, stages, signals and variants as in the data, and the lines that it points at. */
export function checkScenarioTexts(
	language: string,
	scenarios: readonly Scenario[],
	told: ScenarioTexts['scenarios'],
	report: Report,
): void {
	const same = (path: Fault['path'], what: string, here: object, wanted: readonly string[]): void => {
		const ids = Object.keys(here);
		for (const id of wanted) if (!ids.includes(id)) report(language, path, `de tekst van ${what} "${id}" ontbreekt`);
		for (const id of ids) checkName(report, language, [...path, id], what, id, wanted);
	};
	same(
		['scenarios'],
		'scenario',
		told,
		scenarios.map(({ id }) => id),
	);
	for (const scenario of scenarios) {
		const { id, stages, whatIf } = scenario;
		const text = told[id];
		if (text === undefined) continue;
		const parts = {
			situation: stages.map((stage) => stage.id),
			seen: stages.flatMap(({ signals = [] }) => signals.map((signal) => signal.id)),
			whatIf: whatIf.map((variant) => variant.id),
		};
		same(['scenarios', id, 'situation'], 'stap', text.situation, parts.situation);
		same(['scenarios', id, 'seen'], 'signaal', text.seen, parts.seen);
		same(['scenarios', id, 'whatIf'], 'wat als', text.whatIf, parts.whatIf);
		checkLines(language, scenario, text, report);
		checkNotes(language, scenario, text, report);
	}
}

/** Each signal stands in a line that is there, and at least a third of the lines carries none. */
function checkLines(language: string, { id, stages }: Scenario, { situation }: Told, report: Report): void {
	for (const [at, { id: stage, signals = [] }] of stages.entries()) {
		const count = situation[stage]?.length ?? Number.POSITIVE_INFINITY;
		for (const [index, { line }] of signals.entries())
			if (Number(line) > count) {
				const text = `regel ${line} bestaat niet: "${stage}" heeft in locales/${language} ${count} regels`;
				report(PART, [id, 'stages', at, 'signals', index, 'line'], text);
			}
	}
	const all = Object.values(situation).flat().length;
	const carrying = stages.flatMap(({ signals = [] }) => [...new Set(signals.map(({ line }) => line))]).length;
	if ((all - carrying) * 3 < all) {
		const text = `${carrying} van de ${all} regels dragen een signaal; laat minstens een derde gewoon zijn`;
		report(language, ['scenarios', id, 'situation'], text);
	}
}

/** The trainer has something to say wherever the group stops. */
function checkNotes(language: string, { id, count }: Scenario, { questions, notes }: Told, report: Report): void {
	if (notes.length === count.length + questions.length) return;
	const wanted = `schrijf er ${count.length} bij het tellen en dan één bij elk van de ${questions.length} vragen`;
	report(language, ['scenarios', id, 'notes'], `hier staan ${notes.length} notities; ${wanted}`);
}
