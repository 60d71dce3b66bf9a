import { expect, test } from 'vitest';
import type { Route } from '../../src/flow/content.ts';
import type { Drawing } from '../../src/routemap/drawing.ts';
import { faultsOf } from '../../src/routemap/faults.ts';
import { rowsIn, stationsIn } from '../../src/routemap/trees.ts';
import {
	narrowDrawing,
	paperDrawing,
	type RouteMap,
	sheetDrawing,
	wideDrawing,
} from '../../src/screen/map/routeMaps.ts';
import { content } from '../helpers/content.ts';
import { EVERYWHERE, meldcodeOf, signalOf, walkable } from './maps.ts';

function drawn(map: RouteMap): Drawing[] {
	return [wideDrawing(map), narrowDrawing(map), sheetDrawing(map, 3), paperDrawing(map, 4, 270)];
}

/** Every question is a station or lies on a line; what counts as unknown until somebody asks for it is not on the map. */
function missing(map: RouteMap, { flow }: Route): string[] {
	const stations = stationsIn(map.tree.root);
	const passes = stations.flatMap(({ branches }) => branches.flatMap((branch) => branch.passes));
	const drawn = new Set([...map.tree.passes, ...stations.map(({ step }) => step), ...passes]);
	return Object.entries(flow.steps)
		.filter(([id, step]) => step.deferred === undefined && !drawn.has(id))
		.map(([id]) => id);
}

test.each(EVERYWHERE)('all is on the map, and nothing crosses or covers anything: $municipality, $role', (settings) => {
	const [signal, meldcode] = [signalOf(settings), meldcodeOf(settings)];
	expect(Object.keys(content.guide.rows).filter((row) => !rowsIn(signal.tree.root).includes(row))).toEqual([]);
	expect(missing(signal, content.route)).toEqual([]);

	const { rows } = walkable.journey;
	expect(Object.keys(rows).filter((row) => !rowsIn(meldcode.tree.root).includes(row))).toEqual([]);
	// Who falls under the meldcode is not asked whether it is about a child or violence at home.
	expect(missing(meldcode, walkable.route).filter((step) => step !== 'M01b')).toEqual([]);

	for (const drawing of [signal, meldcode].flatMap(drawn)) {
		expect(faultsOf(drawing)).toEqual({ crossings: [], overlaps: [] });
		expect(drawing.pieces.length).toBeGreaterThan(80);
	}
	// As wide as a phone.
	for (const map of [signal, meldcode]) expect(narrowDrawing(map).width).toBeLessThanOrEqual(390);
});

test('in English too', () => {
	const settings = { municipality: 'midden-delfland', role: 'wmo' };
	for (const drawing of [signalOf(settings, 'en'), meldcodeOf(settings, 'en')].flatMap(drawn))
		expect(faultsOf(drawing)).toEqual({ crossings: [], overlaps: [] });
});

test('a row that only other settings lead to hangs at that setting', () => {
	const away = (role: string) =>
		stationsIn(signalOf({ municipality: 'midden-delfland', role }).tree.root).flatMap(({ step, branches }) =>
			branches.flatMap(({ to, chosen }) => (to.kind === 'end' && to.away ? [[step, to.row, chosen]] : [])),
		);
	const elsewhere = ['municipality', 'R31', ['other']];
	expect(away('boa')).toEqual([elsewhere, ['role', 'R16', ['wmo', 'youth', 'school-attendance']]]);
	expect(away('wmo')).toEqual([elsewhere]);
});

test('each station hangs at one place, and every jump ends at a station', () => {
	for (const map of [signalOf, meldcodeOf].map((draw) => draw({ municipality: 'other', role: 'boa' }))) {
		const stations = stationsIn(map.tree.root);
		const keys = stations.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		const jumps = stations.flatMap(({ branches }) => branches.flatMap(({ to }) => (to.kind === 'jump' ? [to.to] : [])));
		expect(jumps.length).toBeGreaterThan(0);
		expect(jumps.filter((key) => !keys.includes(key))).toEqual([]);
	}
});
