import { adviseOn } from '../../src/flow/advice.ts';
import { type Settings, type Situation, situationOf } from '../../src/flow/holds.ts';
import { settingsClasses } from '../../src/flow/prove.ts';
import { eachMerged } from '../../src/flow/states.ts';
import { type Path, pathOf, shownOptions, type Walk } from '../../src/flow/walk.ts';
import type { ActionCard, Language, OutcomeScreen, QuestionScreen, Screen } from '../../src/screen/screen.ts';
import { type Beside, everyPlace, flowFor, precisely } from './journeys.ts';
import { startLooking } from './novelty.ts';
import { screenOf } from './screens.ts';

export type Place = { walk: Walk; path: Path };

const SETTINGS: readonly Settings[] = [
	{ municipality: 'midden-delfland', role: 'wmo' },
	{ municipality: 'leidschendam-voorburg', role: 'boa' },
	{ municipality: 'other', role: 'oov-vth' },
];

const questions = new Map<Beside, readonly Place[]>();

/** One walk to every question of a journey, for each set of answers that it offers and for each of three roles. */
export function questionsIn(id: Beside): readonly Place[] {
	const found = questions.get(id) ?? findQuestions(id);
	questions.set(id, found);
	return found;
}

function findQuestions(id: Beside): Place[] {
	const { route } = flowFor(id);
	const found = new Map<string, Place>();
	for (const presets of [...SETTINGS, ...(id === 'meldcode' ? [] : [{}])])
		for (const begin of id === 'meldcode' ? [[], [precisely]] : [[]])
			for (const place of everyPlace(route, presets, { begin })) {
				const { at, situation } = place.path;
				if (at === 'outcome') continue;
				const offered = shownOptions(route, at, situation).map((option) => option.id);
				const key = [
					presets.role,
					at,
					situation.facts.has('does-1'),
					situation.facts.has('trafficking'),
					...offered,
				].join();
				if (!found.has(key)) found.set(key, place);
			}
	return [...found.values()];
}

/** Steps of the meldcode that lead straight to what is deferred, so that all of that can be asked. */
const STRAIGHT: Record<string, string> = {
	'M-START': 'step-5',
	'danger-now': 'no',
	M01b: 'yes',
	'M-T': 'yes',
	M12: 'yes',
	'M-MELD': 'agreed',
	M16: 'no',
};

const outcomes = new Map<Beside, readonly Place[]>();

/** Walks that together show every pair of row and telling fact, in each municipality and for each kind of role. */
export function outcomesIn(id: Beside): readonly Place[] {
	const found = outcomes.get(id) ?? findOutcomes(id);
	outcomes.set(id, found);
	return found;
}

function findOutcomes(id: Beside): Place[] {
	const { route, guide } = flowFor(id);
	const text = JSON.stringify([route.flow.steps, guide.rows, guide.overlays, guide.alwaysOpen]);
	const telling = new Set([...text.matchAll(/"fact":"([^"]+)"/g)].map(([, fact]) => fact ?? ''));
	const showsNew = startLooking();
	const found: Place[] = [];
	const keep = (situation: Situation, walkOf: () => Walk): void => {
		const { rows, overlays } = adviseOn(guide, situation);
		const parts = [...overlays, ...[...situation.facts].filter((fact) => telling.has(fact))];
		if (!showsNew(situation.settings, rows, parts)) return;
		const walk = walkOf();
		found.push({ walk, path: pathOf(route, walk) });
	};
	for (const presets of settingsClasses(route, guide))
		eachMerged(
			route,
			presets,
			{ breadth: id === 'signs' ? 'pairs' : 'singles', deferred: 'assumed' },
			telling,
			({ answers, facts }) =>
				keep(situationOf(route, presets, facts), () => {
					const given = Object.entries(answers).filter(([step]) => route.flow.steps[step]?.deferred === undefined);
					return { presets, answers: given.map(([step, chosen]) => ({ step, chosen })) };
				}),
		);
	const straight = Object.entries(STRAIGHT).map(([step, one]) => ({ step, chosen: [one] }));
	if (id === 'meldcode')
		for (const presets of SETTINGS)
			for (const { walk, path } of everyPlace(route, presets, {
				begin: [precisely, ...straight],
				tells: ({ situation }) =>
					[...situation.facts]
						.filter((fact) => telling.has(fact))
						.toSorted()
						.join(),
			}))
				if (path.at === 'outcome') keep(path.situation, () => walk);
	return found;
}

const drawn = new WeakMap<Place, Map<string, Screen>>();

/** The screen of this place; drawn once. */
export function screenAt(id: Beside, place: Place, language: Language = 'nl', now?: Date): Screen {
	const known = drawn.get(place) ?? new Map<string, Screen>();
	drawn.set(place, known);
	const key = `${id} ${language} ${now?.toISOString()}`;
	const screen = known.get(key) ?? screenOf(place.walk, { journey: id, ...(now ? { now } : {}) }, language);
	known.set(key, screen);
	return screen;
}

export function questionAt(id: Beside, place: Place, language: Language = 'nl', now?: Date): QuestionScreen {
	const screen = screenAt(id, place, language, now);
	if (screen.kind !== 'question') throw new Error(`not a question but ${screen.kind}`);
	return screen;
}

export function outcomeIn(id: Beside, place: Place, language: Language = 'nl', now?: Date): OutcomeScreen {
	const screen = screenAt(id, place, language, now);
	if (screen.kind !== 'outcome') throw new Error(`not an outcome but ${screen.kind}`);
	return screen;
}

export function cardsOf({ tracks }: OutcomeScreen): ActionCard[] {
	return tracks.flatMap(({ now, then, consider }) => [
		...now.flatMap(({ cards }) => cards),
		...(then?.cards ?? []),
		...(consider?.cards ?? []),
	]);
}

/** What was answered on the way, for the message of a test that fails. */
export function tell({ walk }: Place): string {
	const given = walk.answers.map(({ step, chosen }) => `${step}=${chosen.join('+')}`);
	return [walk.presets.municipality, walk.presets.role, ...given].join(' ');
}
