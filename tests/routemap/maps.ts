import type { Settings } from '../../src/flow/holds.ts';
import { journeyGuide, journeyRoute } from '../../src/flow/journeys.ts';
import type { Guided } from '../../src/screen/appState.ts';
import { meldcodeMap, type RouteMap, signalMap } from '../../src/screen/map/routeMaps.ts';
import { content, MUNICIPALITIES, ROLES, settingsOf } from '../helpers/content.ts';
import { textsIn } from '../helpers/mapTexts.ts';

/** The maps of every municipality and role, drawn once per file. */

export const EVERYWHERE = MUNICIPALITIES.flatMap((municipality) => ROLES.map((role) => settingsOf(municipality, role)));

const { route, guide } = content;
const { meldcode } = content.more.journeys;
export const walkable = {
	journey: meldcode,
	route: journeyRoute(route, meldcode),
	guide: journeyGuide(guide, meldcode),
};

export function resourcesIn(language: 'nl' | 'en'): Guided {
	return { route, guide, texts: textsIn(language), version: '0.0.0' };
}

export function signalOf(settings: Required<Settings>, language: 'nl' | 'en' = 'nl'): RouteMap {
	return signalMap(resourcesIn(language), settings);
}

export function meldcodeOf(settings: Required<Settings>, language: 'nl' | 'en' = 'nl'): RouteMap {
	return meldcodeMap(resourcesIn(language), walkable, settings);
}
