import { adviseOn } from '../../flow/advice.ts';
import type { Guide, Route } from '../../flow/content.ts';
import { partings } from '../../flow/partings.ts';
import { type Path, pathOf, type Walk } from '../../flow/walk.ts';
import type { AppState, Guided } from '../appState.ts';
import { smallMap } from '../map/litWalk.ts';
import type { Maps } from '../map/maps.ts';
import { unprintedOutcome } from '../outcomeScreen.ts';
import { buttonOf } from '../words.ts';
import type { Practised } from './practice.ts';
import type { Compared, Destination } from './trainingScreen.ts';

/** What it takes to compare walks: the moment of the scene, and the journeys with their guides. */
export type Comparing = {
	state: AppState;
	resources: Guided;
	journeys: Record<Practised, { route: Route; guide: Guide }>;
	/** Where it is to be drawn. */
	maps?: Maps;
};

/** A walk beside the one that was expected. */
export function compare(comparing: Comparing, journey: Practised, mine: Walk, expected: Walk): Compared {
	const { maps, resources } = comparing;
	const { texts } = resources;
	const { route, guide } = comparing.journeys[journey];
	const same = leadsAlike(comparing.journeys[journey], mine, expected);
	const wordsOf = (step: string, chosen: readonly string[]): string =>
		chosen.map((id) => buttonOf(route, texts, step, id).text).join(' · ');
	const parts = partings(route, mine, expected, ({ situation }) => nameOf(guide, situation));
	return {
		journey,
		heading: texts.ui(`training.journeys.${journey}`),
		same,
		verdict: texts.ui(`training.debrief.${same ? (parts.length > 0 ? 'sameOtherwise' : 'same') : 'other'}`),
		mine: destinationOf(comparing, journey, mine, texts.ui('training.debrief.mine')),
		expected: destinationOf(comparing, journey, expected, texts.ui('training.debrief.expected')),
		...(maps && {
			map: smallMap(
				maps.map(resources, journey, maps.settingsOf({ ...comparing.state, walk: expected })),
				{ walked: { route, guide, walk: mine }, expected: { route, guide, walk: expected } },
				texts.ui('training.debrief.map'),
			),
			legend: texts.ui(`training.debrief.legend.${same ? 'same' : 'other'}`),
		}),
		partsHeading: texts.ui('training.debrief.parts'),
		parts: parts.map(({ step, mine: own, expected: other, decides }) => {
			const [why] = texts.lines(`steps.${step}.why`);
			return {
				step,
				question: texts.line(`steps.${step}.question`),
				mine: texts.ui('training.debrief.yours', { answer: wordsOf(step, own) }),
				expected: texts.ui('training.debrief.here', { answer: wordsOf(step, other) }),
				decides,
				...(why && { why }),
			};
		}),
	};
}

/** Whether two walks come to the same advice. */
export function leadsAlike({ route, guide }: Comparing['journeys'][Practised], one: Walk, other: Walk): boolean {
	const nameFor = (walk: Walk): string => nameOf(guide, pathOf(route, walk).situation);
	return nameFor(one) === nameFor(other);
}

/** What there is to do now, and for whom: two situations with the same name ask the same. */
function nameOf(guide: Guide, situation: Path['situation']): string {
	return adviseOn(guide, situation)
		.tracks.map(({ row, actions }) =>
			[row, ...actions.filter(({ urgency }) => urgency === 'now').map(({ partner }) => partner)].join(),
		)
		.join('; ');
}

/** Whom a walk leads to now, in the order of the advice. */
export function destinationOf(
	{ state, resources, journeys }: Comparing,
	journey: Practised,
	walk: Walk,
	heading: string,
): Destination {
	const place = { ...resources, ...journeys[journey] };
	const { tracks, danger } = unprintedOutcome({ ...state, journey, walk }, place, walk);
	const cards = tracks.flatMap(({ now }) => now.flatMap((part) => part.cards));
	const partners = cards.map(({ name, deadline }) => ({ name, deadline: deadline.text }));
	return {
		heading,
		partners: [...(danger ? [{ name: danger.dial.number, deadline: danger.heading }] : []), ...unique(partners)],
	};
}

function unique(partners: Destination['partners']): Destination['partners'] {
	return partners.filter(({ name }, index) => partners.findIndex((other) => other.name === name) === index);
}
