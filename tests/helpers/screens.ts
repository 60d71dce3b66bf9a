import { momentOf } from '../../src/build/runCases.ts';
import { adviseOn } from '../../src/flow/advice.ts';
import { situationOf } from '../../src/flow/holds.ts';
import { settingsClasses } from '../../src/flow/laws.ts';
import { eachRoute } from '../../src/flow/routes.ts';
import type { Walk } from '../../src/flow/walk.ts';
import { createTexts } from '../../src/i18n/createTexts.ts';
import type { AppState, Resources } from '../../src/screen/appState.ts';
import { laterScreens } from '../../src/screen/later.ts';
import type { Language, OutcomeScreen, Screen } from '../../src/screen/screen.ts';
import { toScreen } from '../../src/screen/toScreen.ts';
import { content } from './content.ts';

const { route, guide } = content;
const texts = createTexts();
for (const language of ['nl', 'en'] as const)
	for (const part of ['interface', 'content'] as const) await texts.load(language, part);

export const HOURS = ['day', 'night', 'weekend', 'holiday'] as const;
export type Hour = (typeof HOURS)[number];

export function resourcesIn(language: Language): Resources {
	return { route, later: laterScreens(guide), texts: texts.words(language), version: '0.0.0' };
}

export function stateOf(walk?: Walk, changes: Partial<AppState> = {}): AppState {
	return {
		page: 'hub',
		settings: walk?.presets ?? {},
		own: {},
		appearance: 'system',
		offline: 'ready',
		forgetful: false,
		now: momentOf('day') ?? new Date(),
		...(walk === undefined ? {} : { walk }),
		...changes,
	};
}

export function screenOf(walk: Walk | undefined, changes: Partial<AppState> = {}, language: Language = 'nl'): Screen {
	return toScreen(stateOf(walk, changes), resourcesIn(language));
}

export function outcomeAt(walk: Walk, hour: Hour = 'day', language: Language = 'nl'): OutcomeScreen {
	const screen = screenOf(walk, { now: momentOf(hour) ?? new Date() }, language);
	if (screen.kind !== 'outcome') throw new Error(`not an outcome but ${screen.kind}`);
	return screen;
}

/** One walk for every different advice that nothing or one box per question can give. */
export function walksToEveryAdvice(): Walk[] {
	const walks = new Map<string, Walk>();
	for (const presets of settingsClasses(route, guide))
		eachRoute(route, presets, 'singles', ({ answers, facts }) => {
			const situation = situationOf(route, presets, facts);
			const key = JSON.stringify([presets, adviseOn(guide, situation)]);
			const given = Object.entries(answers).map(([step, chosen]) => ({ step, chosen }));
			if (!walks.has(key)) walks.set(key, { presets, answers: given });
		});
	return [...walks.values()];
}

/** Every text in a value, with the path to it. */
export function textsIn(value: unknown, path = ''): [string, string][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, path === '' ? key : `${path}.${key}`));
}
