import { momentOf } from '../../src/build/runCases.ts';
import { adviseOn } from '../../src/flow/advice.ts';
import { situationOf } from '../../src/flow/holds.ts';
import { settingsClasses } from '../../src/flow/prove.ts';
import { eachRoute } from '../../src/flow/routes.ts';
import type { Walk } from '../../src/flow/walk.ts';
import { createTexts } from '../../src/i18n/createTexts.ts';
import type { AppState, Resources } from '../../src/screen/appState.ts';
import { laterScreens } from '../../src/screen/later.ts';
import { moreScreens } from '../../src/screen/more.ts';
import type { Language, OutcomeScreen, Screen } from '../../src/screen/screen.ts';
import { toScreen } from '../../src/screen/toScreen.ts';
import { content } from './content.ts';
import { startLooking } from './novelty.ts';

const { route, guide } = content;
const texts = createTexts();
for (const language of ['nl', 'en'] as const)
	for (const part of ['interface', 'content', 'more', 'training'] as const) await texts.load(language, part);

const later = laterScreens(guide, route);
export const more = moreScreens(route, guide, content.more);

export const HOURS = ['day', 'night', 'weekend', 'holiday'] as const;
export type Hour = (typeof HOURS)[number];

/** `advice`: before the third part of the app has come, which is quicker to draw. */
type Arrived = 'advice' | 'all';

export function resourcesIn(language: Language, arrived: Arrived = 'all'): Resources {
	const all = arrived === 'all' ? { more } : {};
	return { route, later, ...all, texts: texts.words(language), version: '0.0.0' };
}

export function stateOf(walk?: Walk, changes: Partial<AppState> = {}): AppState {
	return {
		page: 'hub',
		journey: 'signal',
		settings: walk?.presets ?? {},
		own: {},
		appearance: 'system',
		size: 'usual',
		offline: 'ready',
		forgetful: false,
		address: 'https://signaalroute.example/',
		now: momentOf('day') ?? new Date(),
		...(walk === undefined ? {} : { walk }),
		...changes,
	};
}

export function screenOf(walk: Walk | undefined, changes: Partial<AppState> = {}, language: Language = 'nl'): Screen {
	return toScreen(stateOf(walk, changes), resourcesIn(language));
}

const outcomes = new WeakMap<Walk, Map<string, OutcomeScreen>>();

/** The outcome of a finished walk; drawn once per file. */
export function outcomeAt(
	walk: Walk,
	hour: Hour = 'day',
	language: Language = 'nl',
	arrived: Arrived = 'advice',
): OutcomeScreen {
	const drawn = outcomes.get(walk) ?? new Map<string, OutcomeScreen>();
	outcomes.set(walk, drawn);
	const key = `${hour} ${language} ${arrived}`;
	const known = drawn.get(key);
	if (known) return known;
	const screen = toScreen(stateOf(walk, { now: momentOf(hour) ?? new Date() }), resourcesIn(language, arrived));
	if (screen.kind !== 'outcome') throw new Error(`not an outcome but ${screen.kind}`);
	drawn.set(key, screen);
	return screen;
}

/**
 * Walks that together show every pair of row and overlay, every form and every way through 112, in each municipality
 * and for each kind of role. The laws walk all routes on the data; screens are looked at once for each of these.
 */
export function walksToEveryAdvice(): readonly Walk[] {
	everyAdvice ??= findWalks();
	return everyAdvice;
}

let everyAdvice: readonly Walk[] | undefined;

function findWalks(): Walk[] {
	const showsNew = startLooking();
	const walks: Walk[] = [];
	for (const presets of settingsClasses(route, guide))
		eachRoute(route, presets, 'singles', ({ answers, facts }) => {
			const { rows, overlays } = adviseOn(guide, situationOf(route, presets, facts));
			const parts = [...overlays, ...facts].filter((part) => !rows.includes(part));
			if (!showsNew(presets, rows, parts)) return;
			walks.push({ presets, answers: Object.entries(answers).map(([step, chosen]) => ({ step, chosen })) });
		});
	return walks;
}

/** Every text in a value, with the path to it. The meanings of terms are closed until somebody opens one. */
export function textsIn(value: unknown, path = ''): [string, string][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value !== 'object' || value === null) return [];
	const shown = Object.entries(value).filter(([key]) => key !== 'terms');
	return shown.flatMap(([key, inner]) => textsIn(inner, path === '' ? key : `${path}.${key}`));
}
