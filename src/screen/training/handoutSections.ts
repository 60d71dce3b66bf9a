import { wallTime } from '../../directory/wallTime.ts';
import { pathOf } from '../../flow/walk.ts';
import { partnerName } from '../actionCard.ts';
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

/** The questions of a journey with the expected answers. */
export function expectedEntries(
	{ state, resources, journeys }: SheetPlace,
	scenario: Scenario,
	journey: Practised,
): PathEntry[] {
	const { route } = journeys[journey];
	const settings = sceneSettings(scenario, state.settings, resources.route);
	const { steps } = pathOf(route, expectedWalk(scenario, settings, journey));
	return pathEntries(
		route,
		resources.texts,
		steps.filter(({ assumed }) => !assumed),
	);
}

/** Question by question, and whom that leads to. Of the meldcode a sheet has the whole, or only the partners. */
export function expectedRoute(place: SheetPlace, scenario: Scenario, meldcode: 'whole' | 'partners'): SheetSection[] {
	const { texts } = place.resources;
	const asked = expectedEntries(place, scenario, 'signal');
	const route: SheetSection = {
		heading: texts.ui('training.journeys.signal'),
		kind: 'list',
		lines: asked.map(({ step, answer }) => ({ text: texts.line(`steps.${step}.question`), answer })),
	};
	const partners = (journey: Practised): SheetSection => ({
		heading: texts.ui('handout.now', { journey: texts.ui(`training.journeys.${journey}`) }),
		kind: 'list',
		lines: reachedBy(place, scenario, journey).map(
			(partner): SheetLine =>
				isSaid(partner) ? { strong: partner.deadline } : { strong: `${partner.name}:`, text: partner.deadline },
		),
	});
	/** It asks much: what the route asked before is left out, and the rest is told in short. */
	const inShort = (): SheetSection => {
		const left = expectedEntries(place, scenario, 'meldcode').filter(
			({ step }) => !asked.some((entry) => entry.step === step),
		);
		const text = left.map(({ question, answer }) => `${question}: ${answer}`).join(' · ');
		return { heading: texts.ui('training.journeys.meldcode'), kind: 'text', lines: [{ text }] };
	};
	const beside = scenario.routes.meldcode ? [...(meldcode === 'whole' ? [inShort()] : []), partners('meldcode')] : [];
	return [route, partners('signal'), ...beside];
}

/** Whom to reach now, at the hour of the scenario; above the others the one it is about. */
function reachedBy(place: SheetPlace, scenario: Scenario, journey: Practised, whatIf?: string): Reached[] {
	const { state, resources, journeys } = place;
	const { guide } = journeys[journey];
	const now = sceneMoment(scenario, state.now, guide.holidays);
	const settings = sceneSettings(scenario, state.settings, resources.route);
	const { partners } = destinationOf(
		{ ...place, state: { ...state, now } },
		journey,
		expectedWalk(scenario, settings, journey, whatIf),
		'',
	);
	const expected = scenario.whatIf.find(({ id }) => id === whatIf)?.routes[journey] ?? scenario.routes[journey];
	const here = { guide, settings, own: state.own, now: wallTime(now) };
	const first = expected && partnerName({ resources: { ...resources, guide }, here }, expected.first);
	return partners.toSorted((one, other) => Number(other.name === first) - Number(one.name === first));
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

type Reached = { name: string; deadline: string };

/** "Bel eerst 112" says who and when in one. */
const isSaid = ({ name, deadline }: Reached): boolean => deadline.includes(name);

/** "Veilig Thuis, binnen een uur" */
function atOnce(partner: Reached): string {
	const { name, deadline } = partner;
	return isSaid(partner) ? name : `${name}, ${deadline.charAt(0).toLowerCase()}${deadline.slice(1)}`;
}
