import { type PathStep, pathOf } from '../../flow/walk.ts';
import type { PathEntry } from '../screen.ts';
import { pathEntries } from '../words.ts';
import { type Comparing, destinationOf } from './compare.ts';
import type { SheetLine, SheetSection } from './handout.ts';
import type { Practised } from './practice.ts';
import { expectedWalk, sceneMoment, sceneSettings, sceneStages } from './scene.ts';
import type { Scenario } from './trainingContent.ts';

/** What it takes to fill a sheet: the settings of the reader, and the journeys with their guides. */
export type SheetPlace = Comparing;

const JOURNEYS: readonly Practised[] = ['signal', 'meldcode'];

/**
 * The questions with the expected answer, and whom that leads to. The meldcode asks much: what the route asked before is
 * left out, and the rest is told in short.
 */
export function expectedRoute(place: SheetPlace, scenario: Scenario): SheetSection[] {
	const { state, resources, journeys } = place;
	const { texts } = resources;
	const settings = sceneSettings(scenario, state.settings, resources.route);
	const walked = JOURNEYS.filter((journey) => scenario.routes[journey]);
	const asked = (journey: Practised): PathStep[] =>
		pathOf(journeys[journey].route, expectedWalk(scenario, settings, journey)).steps.filter(({ assumed }) => !assumed);
	const told = (journey: Practised, before: readonly PathStep[]): PathEntry[] =>
		pathEntries(
			journeys[journey].route,
			texts,
			asked(journey).filter(({ step }) => !before.some((earlier) => earlier.step === step)),
		);
	return walked.flatMap((journey): SheetSection[] => {
		const isFirst = journey === walked[0];
		const entries = told(journey, isFirst ? [] : asked('signal'));
		const name = texts.ui(`training.journeys.${journey}`);
		return [
			{
				heading: name,
				kind: isFirst ? 'list' : 'text',
				lines: isFirst
					? entries.map(({ step, answer }) => ({ text: texts.line(`steps.${step}.question`), answer }))
					: [{ text: entries.map(({ question, answer }) => `${question}: ${answer}`).join(' · ') }],
			},
			{
				heading: texts.ui('handout.now', { journey: name }),
				kind: 'list',
				lines: reachedBy(place, scenario, journey).map(({ name, deadline }) => ({
					strong: `${name}:`,
					text: deadline,
				})),
			},
		];
	});
}

/** Whom to reach now, at the hour of the scenario. */
function reachedBy(place: SheetPlace, scenario: Scenario, journey: Practised, whatIf?: string) {
	const { state, resources } = place;
	const now = sceneMoment(scenario, state.now, resources.guide.holidays);
	const settings = sceneSettings(scenario, state.settings, resources.route);
	// No paper of the outcome is drawn for this.
	const { more: _, ...quick } = resources;
	return destinationOf(
		{ ...place, state: { ...state, now }, resources: quick },
		journey,
		expectedWalk(scenario, settings, journey, whatIf),
		'',
	).partners;
}

/** `told`: the line of the situation in which they stand, by its number and its words. */
export function signalsByStage(
	{ resources }: SheetPlace,
	scenario: Scenario,
	told: (line: number, text: string) => string,
): SheetSection[] {
	const { texts } = resources;
	return sceneStages(scenario, texts).flatMap(({ lines }, stage): SheetSection[] => {
		const seen = lines.flatMap(({ text, signals }, index) =>
			signals.map(
				({ id, easilyMissed }): SheetLine => ({
					strong: told(index + 1, text),
					text: texts.line(`scenarios.${scenario.id}.seen.${id}`),
					...(easilyMissed && { mark: texts.ui('handout.missed') }),
				}),
			),
		);
		if (seen.length === 0) return [];
		return [{ heading: texts.ui('handout.signals', { part: stage + 1 }), kind: 'list', lines: seen }];
	});
}

/** Each with what changes, and whom that leads to. */
export function whatIfs(place: SheetPlace, scenario: Scenario): SheetSection[] {
	const { texts } = place.resources;
	const isAlone = scenario.routes.meldcode === undefined;
	return scenario.whatIf.map(({ id, routes }) => {
		const key = `scenarios.${scenario.id}.whatIf.${id}`;
		const changed = JOURNEYS.filter((journey) => routes[journey]);
		const led = changed.flatMap((journey): SheetLine[] => {
			const [first] = reachedBy(place, scenario, journey, id);
			const name = texts.ui(`training.journeys.${journey}`);
			const label = isAlone ? texts.ui('handout.then') : texts.ui('handout.thenIn', { journey: name });
			return first ? [{ text: label, answer: atOnce(first) }] : [];
		});
		const [first = {}, ...others] = led;
		const then = [...texts.lines(`${key}.then`), first.text].filter((line) => line !== undefined).join(' ');
		return { heading: texts.line(`${key}.question`), kind: 'text', lines: [{ ...first, text: then }, ...others] };
	});
}

/** "Veilig Thuis, binnen een uur"; or "Bel eerst 112". */
function atOnce({ name, deadline }: { name: string; deadline: string }): string {
	return deadline.includes(name) ? deadline : `${name}, ${deadline.charAt(0).toLowerCase()}${deadline.slice(1)}`;
}
