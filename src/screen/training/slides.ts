import type { Guide, Route } from '../../flow/content.ts';
import type { Settings } from '../../flow/holds.ts';
import { type Answer, assumedOptions, isQuestion, pathOf, stepOf, type Walk } from '../../flow/walk.ts';
import type { Group, Practised } from './practice.ts';
import { programmeOf, scenariosIn } from './programme.ts';
import { expectedWalk, sceneSettings } from './scene.ts';
import type { Scenario } from './trainingContent.ts';

/** One thing at a time on the screen before a group. */
export type Slide =
	| { kind: 'phone' | 'closing' }
	| { kind: 'title' | 'reveal' | 'divided' | 'missed' | 'write'; scenario: string }
	| { kind: 'stage' | 'signals'; scenario: string; stage: number }
	| { kind: 'ask'; scenario: string; index: number }
	| { kind: 'step'; scenario: string; journey: Practised; step: string; counts: boolean }
	| { kind: 'whatIf'; scenario: string; id: string; told: boolean };

/** What it takes to walk with a group. */
export type Deck = {
	scenarios: readonly Scenario[];
	journeys: Record<Practised, { route: Route; guide: Guide }>;
	/** The own municipality of the trainer. */
	settings: Settings;
};

export const handsKey = (scenario: string, step: string): string => `${scenario} ${step}`;

/** The slides of this practice, as far as they are known: the questions follow from what the group says. */
export function slidesOf(deck: Deck, group: Group): Slide[] {
	const told = group.scenarios.flatMap((id) => {
		const scenario = deck.scenarios.find((one) => one.id === id);
		return scenario ? slidesOfScenario(deck, group, scenario) : [];
	});
	return group.minutes === 45 ? [{ kind: 'phone' }, ...told, { kind: 'closing' }] : told;
}

function slidesOfScenario(deck: Deck, group: Group, scenario: Scenario): Slide[] {
	const { id, stages, count, sessions } = scenario;
	const { minutes } = group;
	const short = minutes === 10;
	const all = questionsOf(scenario);
	// In ten minutes there is time for the first question and the last.
	const later = short ? all.slice(-1) : all.slice(1);
	const extra = count.filter(({ journey }) => journey === 'meldcode');
	const divided = count.some(({ step }) => handsOf(group, id, step).some(([, hands]) => hands > 0));
	return [
		{ kind: 'title', scenario: id },
		...stages.map((_, stage): Slide => ({ kind: 'stage', scenario: id, stage })),
		...all.slice(0, 1).map((index): Slide => ({ kind: 'ask', scenario: id, index })),
		...stepsOf(deck, group, scenario),
		...extra.map(({ journey, step }): Slide => ({ kind: 'step', scenario: id, journey, step, counts: true })),
		{ kind: 'reveal', scenario: id },
		...(divided ? [{ kind: 'divided', scenario: id } as const] : []),
		...later.map((index): Slide => ({ kind: 'ask', scenario: id, index })),
		...(short
			? [{ kind: 'missed', scenario: id } as const]
			: stages.map((_, stage): Slide => ({ kind: 'signals', scenario: id, stage }))),
		...(sessions[minutes].whatIf ?? []).flatMap((variant): Slide[] =>
			[false, true].map((told) => ({ kind: 'whatIf', scenario: id, id: variant, told })),
		),
		{ kind: 'write', scenario: id },
	];
}

/** The texts decide how many there are; each scenario has at least three. */
const questionsOf = ({ questions }: Scenario): number[] => Array.from({ length: questions }, (_, index) => index);

/** The questions of the signal route that the group has come to, the one that is due last. */
function stepsOf(deck: Deck, group: Group, scenario: Scenario): Slide[] {
	const { route } = deck.journeys.signal;
	const path = pathOf(route, groupWalk(deck, group, scenario));
	const asked = [...path.steps.map(({ step }) => step), path.at].filter((step) => step in route.flow.steps);
	return asked
		.filter((step) => isQuestion(stepOf(route, step)))
		.map((step) => ({
			kind: 'step',
			scenario: scenario.id,
			journey: 'signal',
			step,
			counts: scenario.count.some((place) => place.journey === 'signal' && place.step === step),
		}));
}

/** The walk of the group. After 112 it goes on: there is more to talk about. */
export function groupWalk(deck: Deck, group: Group, scenario: Scenario): Walk {
	const { route } = deck.journeys.signal;
	const notices = Object.entries(route.flow.steps).flatMap(([step, { kind, options }]): Answer[] =>
		kind === 'notice' && options?.[0] ? [{ step, chosen: [options[0].id] }] : [],
	);
	return {
		presets: sceneSettings(scenario, deck.settings, route),
		answers: [...notices, ...(group.answers[scenario.id] ?? [])],
	};
}

/** Per answer how many hands went up. */
export function handsOf({ hands }: Group, scenario: string, step: string): [string, number][] {
	return Object.entries(hands[handsKey(scenario, step)] ?? {});
}

/** What can be done in a practice with a group. */
export type GroupMoves = {
	begin: (minutes: Group['minutes'], how: { chosen: string | undefined; now: Date }) => Group;
	turn: (group: Group, by: number) => Group;
	say: (group: Group, option: string) => Group;
	count: (group: Group, option: string, by: number) => Group;
};

export function movesOf(deck: Deck): GroupMoves {
	return {
		begin: (minutes, how) => beginGroup(deck, minutes, how),
		turn: (group, by) => turnGroup(deck, group, by),
		say: (group, option) => sayGroup(deck, group, option),
		count: (group, option, by) => countHands(deck, group, option, by),
	};
}

/** Begins with what the programme for this time has. `chosen`: the situation that the trainer picked. */
function beginGroup(
	deck: Deck,
	minutes: Group['minutes'],
	{ chosen, now }: { chosen: string | undefined; now: Date },
): Group {
	const programme = programmeOf(minutes, deck.scenarios, chosen === undefined ? [] : [chosen], now.getMonth());
	return {
		began: now.getTime(),
		turn: 0,
		minutes,
		scenarios: scenariosIn(programme),
		at: 0,
		answers: {},
		hands: {},
	};
}

/** On or back. Whoever goes on from a question without an answer takes that of most hands, or the expected one. */
function turnGroup(deck: Deck, group: Group, by: number): Group {
	const slide = slidesOf(deck, group)[group.at];
	const answered =
		by > 0 && slide?.kind === 'step' && !isSaid(group, slide)
			? withAnswer(group, slide, mostOf(deck, group, slide))
			: group;
	const last = slidesOf(deck, answered).length - 1;
	return { ...answered, at: Math.min(Math.max(group.at + by, 0), last), turn: group.turn + 1 };
}

type Step = Extract<Slide, { kind: 'step' }>;

function isSaid({ answers }: Group, { scenario, step, journey }: Step): boolean {
	return journey !== 'signal' || (answers[scenario] ?? []).some((answer) => answer.step === step);
}

function mostOf(deck: Deck, group: Group, { scenario: id, step }: Step): readonly string[] {
	const scenario = deck.scenarios.find((one) => one.id === id);
	const [most] = handsOf(group, id, step).sort(([, one], [, other]) => other - one);
	if (most && most[1] > 0) return [most[0]];
	const { route } = deck.journeys.signal;
	const settings = scenario ? sceneSettings(scenario, deck.settings, route) : deck.settings;
	const expected =
		scenario && expectedWalk(scenario, settings, 'signal').answers.find((answer) => answer.step === step);
	if (expected) return expected.chosen;
	const { situation } = pathOf(route, scenario ? groupWalk(deck, group, scenario) : { presets: settings, answers: [] });
	return assumedOptions(route, step, situation).map((option) => option.id);
}

/** What the group says to the question in view. Only the signal route is walked; elsewhere hands are counted. */
function sayGroup(deck: Deck, group: Group, option: string): Group {
	const slide = slidesOf(deck, group)[group.at];
	if (slide?.kind !== 'step' || slide.journey !== 'signal') return group;
	const { kind, options = [] } = stepOf(deck.journeys.signal.route, slide.step);
	const said = (group.answers[slide.scenario] ?? []).find(({ step }) => step === slide.step)?.chosen ?? [];
	const isAlone = (id: string): boolean =>
		kind === 'one' || options.some((one) => one.id === id && one.exclusive === 'yes');
	const others = said.filter((id) => id !== option && !isAlone(id));
	return withAnswer(group, slide, isAlone(option) ? [option] : said.includes(option) ? others : [...others, option]);
}

/** Without a choice it is no answer any more. */
function withAnswer(group: Group, { scenario, step }: Step, chosen: readonly string[]): Group {
	const before = (group.answers[scenario] ?? []).filter((answer) => answer.step !== step);
	const answers = { ...group.answers, [scenario]: chosen.length > 0 ? [...before, { step, chosen }] : before };
	return { ...group, answers, turn: group.turn + 1 };
}

/** One hand more or fewer for an answer to the question in view. */
function countHands(deck: Deck, group: Group, option: string, by: number): Group {
	const slide = slidesOf(deck, group)[group.at];
	if (slide?.kind !== 'step' || !slide.counts) return group;
	const key = handsKey(slide.scenario, slide.step);
	const counted = group.hands[key] ?? {};
	const hands = Math.min(Math.max((counted[option] ?? 0) + by, 0), 99);
	return { ...group, hands: { ...group.hands, [key]: { ...counted, [option]: hands } }, turn: group.turn + 1 };
}

/** Of two that say they are the practice, the one that counts; the same in every window. */
export function isLater(one: Group, other: Group): boolean {
	if (one.began !== other.began) return one.began > other.began;
	if (one.turn !== other.turn) return one.turn > other.turn;
	return JSON.stringify(one) > JSON.stringify(other);
}
