import type { Settings } from '../../flow/holds.ts';
import type { MapWords } from '../../routemap/blocks.ts';
import type { Drawing } from '../../routemap/drawing.ts';
import { type Layout, layoutOf } from '../../routemap/layout.ts';
import type { RouteTree } from '../../routemap/routeTree.ts';
import { inColumns } from '../../routemap/sheet.ts';
import { withTold } from '../../routemap/told.ts';
import { meldcodeTree, signalTree } from '../../routemap/trees.ts';
import { type Kind, mapOfKinds, stripsOf } from '../../routemap/ways.ts';
import type { Guided } from '../appState.ts';
import type { Walkable } from '../journeys.ts';
import { mapWords } from './mapWords.ts';

export type Mapped = 'signal' | 'meldcode';

/** One flow as a map: its tree, and what it says. */
export type RouteMap = { id: Mapped; tree: RouteTree; words: MapWords };

/** For a desk the ways lie to the right of their question, for a phone under it. */
const WIDE: Layout = { ways: 'beside', on: 'screen', endWidth: 290, room: 400, columns: 1 };
const NARROW: Layout = { ways: 'below', on: 'screen', endWidth: 290, room: 346, columns: 1 };

export function signalMap(resources: Guided, settings: Required<Settings>): RouteMap {
	const { route, guide } = resources;
	const tree = signalTree(route, guide, settings);
	return { id: 'signal', words: mapWords(resources, settings), tree: { ...tree, root: withTold(route, tree.root) } };
}

export function meldcodeMap(resources: Guided, meldcode: Walkable, settings: Required<Settings>): RouteMap {
	const { route, guide } = resources;
	const tree = meldcodeTree(route, guide, meldcode.journey, settings);
	return {
		id: 'meldcode',
		words: mapWords(resources, settings, meldcode),
		tree: { ...tree, root: withTold(meldcode.route, tree.root) },
	};
}

/** Only what signals of these kinds meet. */
export function partOf(map: RouteMap, kinds: readonly Kind[]): RouteMap {
	return { ...map, tree: mapOfKinds(map.tree, kinds) };
}

export function narrowDrawing({ tree, words }: RouteMap): Drawing {
	return layoutOf(tree, words, NARROW);
}

/** The meldcode is one long line, which a wide sheet folds. */
export function wideDrawing(map: RouteMap): Drawing {
	return map.id === 'signal' ? layoutOf(map.tree, map.words, WIDE) : sheetDrawing(map, 3);
}

/** In columns. */
export function sheetDrawing(map: RouteMap, columns: number): Drawing {
	return inLayout(map, NARROW, columns);
}

/** Where nobody taps, small stations stand closer. `room`: how wide a column may be. */
export function paperDrawing(map: RouteMap, columns: number, room: number): Drawing {
	return inLayout(map, { ...NARROW, on: 'paper', room }, columns);
}

function inLayout({ id, tree, words }: RouteMap, layout: Layout, columns: number): Drawing {
	if (id === 'meldcode') return layoutOf(tree, words, { ...layout, columns });
	return inColumns(
		stripsOf(tree).map((strip) => layoutOf(strip, words, layout)),
		columns,
	);
}
