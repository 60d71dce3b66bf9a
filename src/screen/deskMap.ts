import type { Branch, Station } from '../routemap/routeTree.ts';
import { stationsIn } from '../routemap/trees.ts';
import { pruned } from '../routemap/ways.ts';
import type { AppState, Resources } from './appState.ts';
import type { DeskMap } from './deskScreen.ts';
import { litWalk } from './map/litWalk.ts';
import type { Maps } from './map/maps.ts';
import { narrowDrawing } from './map/routeMaps.ts';

/** The way to this question on the map, and where each answer leads next. */
export function deskMap(state: AppState, resources: Resources, maps: Maps): { map?: DeskMap } {
	const { walk, journey } = state;
	if (walk === undefined || (journey !== 'signal' && journey !== 'meldcode')) return {};
	const { texts } = resources;
	const map = maps.map(resources, journey, maps.settingsOf(state));
	const lit = litWalk(map, { ...maps.walkedBy(journey), walk });
	const isMet = ({ key }: Station): boolean => lit.walked.has(key) || lit.due.has(key);
	// Whoever came by 112 stands on a line that was not walked from its beginning.
	const isShown = ({ key, at, to }: Branch): boolean =>
		lit.walked.has(key) || lit.due.has(at) || (to.kind === 'station' && stationsIn(to.station).some(isMet));
	const tree = pruned(map.tree, isShown);
	return {
		map: {
			heading: texts.ui('desk.map.heading'),
			label: texts.ui('desk.map.label'),
			drawing: narrowDrawing({ ...map, tree }),
			lit,
			whole: texts.ui('desk.map.whole'),
		},
	};
}
