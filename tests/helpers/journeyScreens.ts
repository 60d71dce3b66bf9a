import { adviseOn } from '../../src/flow/advice.ts';
import type { Settings } from '../../src/flow/holds.ts';
import { settingsClasses } from '../../src/flow/prove.ts';
import { type Path, shownOptions, type Walk } from '../../src/flow/walk.ts';
import type { ActionCard, Language, OutcomeScreen, QuestionScreen, Screen } from '../../src/screen/screen.ts';
import { type Beside, everyPlace, flowFor, precisely } from './journeys.ts';
import { screenOf } from './screens.ts';

export type Place = { walk: Walk; path: Path };

const SETTINGS: readonly Settings[] = [
	{ municipality: 'midden-delfland', role: 'wmo' },
	{ municipality: 'leidschendam-voorburg', role: 'boa' },
	{ municipality: 'other', role: 'oov-vth' },
];

/** One walk to every question of a journey, for each set of answers that it offers and for each of three roles. */
export function questionsIn(id: Beside): Place[] {
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

/** Walks that together show every pair of row and fact, in each municipality and for each kind of role. */
export function outcomesIn(id: Beside): Place[] {
	const { route, guide } = flowFor(id);
	const seen = new Set<string>();
	const found: Place[] = [];
	const classes = settingsClasses(route, guide).map((presets) => ({ presets, begin: [] as Walk['answers'] }));
	const precise = id === 'meldcode' ? SETTINGS.map((presets) => ({ presets, begin: [precisely] })) : [];
	for (const { presets, begin } of [...precise, ...classes])
		for (const place of everyPlace(route, presets, { begin, tells: rowsOf })) {
			if (place.path.at !== 'outcome') continue;
			const { rows, overlays } = adviseOn(guide, place.path.situation);
			const parts = [...place.path.situation.facts, ...overlays];
			const shows = rows.flatMap((row) =>
				parts.flatMap((part) => [`${presets.municipality} ${row} ${part}`, `${presets.role} ${row} ${part}`]),
			);
			if (shows.every((one) => seen.has(one))) continue;
			for (const one of shows) seen.add(one);
			found.push(place);
		}
	return found;

	/** At the outcome: the facts that a row may look at. */
	function rowsOf({ at, situation }: Path): string {
		return at === 'outcome' ? [...situation.facts].toSorted().join() : '';
	}
}

export function questionAt(id: Beside, { walk }: Place, language: Language = 'nl', now?: Date): QuestionScreen {
	const screen = screenOf(walk, { journey: id, ...(now ? { now } : {}) }, language);
	if (screen.kind !== 'question') throw new Error(`not a question but ${screen.kind}`);
	return screen;
}

export function screenAt(id: Beside, { walk }: Place, language: Language = 'nl', now?: Date): Screen {
	return screenOf(walk, { journey: id, ...(now ? { now } : {}) }, language);
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
