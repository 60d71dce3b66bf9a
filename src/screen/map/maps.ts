import type { Guide, Route } from '../../flow/content.ts';
import type { Settings } from '../../flow/holds.ts';
import { pathOf } from '../../flow/walk.ts';
import type { AppState, Guided, Resources } from '../appState.ts';
import type { Walkable } from '../journeys.ts';
import type { Texts } from '../texts.ts';
import { type Mapped, meldcodeMap, type RouteMap, signalMap } from './routeMaps.ts';

type Chosen = Required<Settings>;

/** The maps of this content. What takes long is made once for each municipality, role and language. */
export type Maps = ReturnType<typeof mapsOf>;

export function mapsOf(route: Route, guide: Guide, meldcode: Walkable) {
	const made = new WeakMap<Texts, Map<string, unknown>>();
	const once = <Made>(texts: Texts, { municipality, role }: Chosen, name: string, make: () => Made): Made => {
		const kept = made.get(texts) ?? new Map<string, unknown>();
		made.set(texts, kept);
		const key = [municipality, role, name].join(' ');
		if (!kept.has(key)) kept.set(key, make());
		// Under this name nothing else is kept.
		return kept.get(key) as Made;
	};
	/** Those of the signal route, whatever is walked. */
	const guided = (resources: Resources): Guided => ({ ...resources, route, guide });
	return {
		once,
		guided,
		walkedBy: (journey: Mapped) => (journey === 'signal' ? { route, guide } : meldcode),
		map: (resources: Resources, id: Mapped, settings: Chosen): RouteMap =>
			once(resources.texts, settings, id, () =>
				id === 'signal' ? signalMap(guided(resources), settings) : meldcodeMap(guided(resources), meldcode, settings),
			),
		/** Who the map is for: as chosen, else somebody without a municipality of their own. */
		settingsOf: ({ walk, settings }: AppState): Chosen => {
			const chosen = walk ? pathOf(route, walk).situation.settings : settings;
			return { municipality: chosen.municipality ?? 'other', role: chosen.role ?? 'boa' };
		},
	};
}
