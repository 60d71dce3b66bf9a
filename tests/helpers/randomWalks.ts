import type { Route } from '../../src/flow/content.ts';
import type { Settings } from '../../src/flow/holds.ts';
import { mayBePrecise, pathOf, shownOptions, stepOf, type Walk } from '../../src/flow/walk.ts';
import { precisely } from './journeys.ts';

/** Walks to an outcome with answers by chance: the same ones every time. Half of them ask what was left unknown. */
export function randomWalks(route: Route, presets: Settings, count: number): Walk[] {
	let seed = 7;
	const chance = (): number => {
		seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
		return seed / 2 ** 31;
	};
	const walk = (): Walk => {
		let found: Walk = { presets, answers: [] };
		const isPrecise = chance() < 0.5;
		for (;;) {
			const { at, situation } = pathOf(route, found);
			if (at === 'outcome') {
				if (!isPrecise || !mayBePrecise(route, found)) return found;
				found = { ...found, answers: [...found.answers, precisely] };
				continue;
			}
			const shown = shownOptions(route, at, situation);
			const one = shown[Math.floor(chance() * shown.length)];
			const ticked = shown.filter(({ exclusive }) => exclusive !== 'yes' && chance() < 0.25);
			const nothing = shown.filter(({ exclusive }) => exclusive === 'yes');
			const all = ticked.length > 0 ? ticked : nothing;
			const chosen = stepOf(route, at).kind === 'all' ? all : one ? [one] : [];
			found = { ...found, answers: [...found.answers, { step: at, chosen: chosen.map(({ id }) => id) }] };
		}
	};
	return Array.from({ length: count }, walk);
}
