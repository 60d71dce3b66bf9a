import { adviseOn } from '../../flow/advice.ts';
import { type Guide, OUTCOME, type Route } from '../../flow/content.ts';
import { pathOf, type Walk } from '../../flow/walk.ts';
import { isTouched, litOf, type Touched } from '../../routemap/lit.ts';
import { pruned } from '../../routemap/ways.ts';
import type { SmallMap } from './mapScreen.ts';
import { narrowDrawing, type RouteMap } from './routeMaps.ts';

export type Walked = { route: Route; guide: Guide; walk: Walk };

/** What this walk touches of a map. What counts as unknown has been passed too. */
export function litWalk({ tree }: RouteMap, { route, guide, walk }: Walked): Touched {
	const { steps, at, situation } = pathOf(route, { ...walk, revising: undefined });
	const { municipality, role } = situation.settings;
	const settings = Object.entries({ municipality, role }).flatMap(([step, value]): [string, string[]][] =>
		value === undefined ? [] : [[step, [value]]],
	);
	const answers = new Map<string, readonly string[]>([
		...settings,
		...steps.map(({ step, chosen }): [string, readonly string[]] => [step, chosen]),
	]);
	if (at !== OUTCOME) return litOf(tree, { answers, goal: { at } });
	const { rows, tracks } = adviseOn(guide, situation);
	// On top of other rows, the one for danger is not where the route ends.
	const onTop = tracks.length > 1 ? tracks.filter(({ kind }) => kind === 'danger').map(({ row }) => row) : [];
	return litOf(tree, { answers, goal: { rows: rows.filter((row) => !onTop.includes(row)) } });
}

/** Only the ways of these walks: the one that was walked, and the one that was expected. */
export function smallMap(map: RouteMap, walks: { walked?: Walked; expected?: Walked }, label: string): SmallMap {
	const [mine, meant] = [walks.walked, walks.expected].map((one) => one && litWalk(map, one));
	const found = [mine, meant].filter((one) => one !== undefined);
	const tree = pruned(map.tree, (branch) => found.some((one) => isTouched(one, branch)));
	return {
		drawing: narrowDrawing({ ...map, tree }),
		lit: {
			walked: mine?.walked ?? new Set(),
			...(mine && { due: mine.due }),
			...(meant && { expected: meant.walked }),
		},
		label,
	};
}
