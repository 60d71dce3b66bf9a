import type { Block, MapWords, Place } from './blocks.ts';
import { cutInto, type Stacked } from './columns.ts';
import { boxOf, type Drawing, type Piece, type Point, paragraph, placed, round } from './drawing.ts';
import type { Branch, RouteTree, Station } from './routeTree.ts';
import { APART, joinKey, labelAt, labelOf, type Shape, STRAIGHT, stopAt, track, unitOf } from './unit.ts';

const EDGE = 12;
const GAP = 16;
const COLUMNS_APART = 44;

export type Layout = {
	ways: Shape['ways'];
	on: Shape['on'];
	endWidth: number;
	/** Of one column, where the ways lie below their question. */
	room: number;
	/** Into how many columns the line straight on is cut. */
	columns: number;
};

/** From the tree to places on a sheet. Every part has a place of its own, so that nothing lies over anything else. */
export function layoutOf(
	{ root, passes }: RouteTree,
	words: MapWords,
	{ ways, on, endWidth, room, columns }: Layout,
): Drawing {
	const shape: Shape = {
		words,
		ways,
		on,
		endWidth,
		blockOf: (station, left) =>
			station.branches.some(({ main }) => main) ? chainBlock(shape, station, left) : unitOf(shape, station, left),
	};
	const begin = stopsBefore(shape, root, passes);
	const items = [...begin.items, ...itemsOf(shape, root, room, begin.stage)];
	const ends = EDGE + Math.max(...items.map(({ width }) => width));
	const pieces: Piece[] = [];
	const tops: Placed[] = [];
	let x = EDGE;
	let right = 0;
	for (const column of cutInto(items, columns)) {
		const width = Math.max(STRAIGHT, ...column.map((item) => item.width));
		const bottom = EDGE + column.reduce((sum, item) => sum + item.height, 0);
		let y = EDGE;
		for (const item of column) {
			pieces.push(...item.draw({ x, y, ends, straight: x + STRAIGHT / 2 }));
			tops.push({ item, x: x + STRAIGHT / 2, y, bottom });
			y += item.height;
		}
		right = x + width;
		x = right + COLUMNS_APART;
	}
	if (ways === 'beside') right = ends + endWidth;
	pieces.unshift(...beforeFirst(begin.start, tops), ...straightLines(tops));
	const height = Math.max(...tops.map(({ bottom }) => bottom)) + EDGE;
	return { width: round(right + EDGE), height: round(height), pieces };
}

/** One part of a line that goes straight on. */
type Item = Stacked & {
	width: number;
	/** A question: where its box begins and ends, and how far under it a side way would join. */
	name?: { station: Station; top: number; bottom: number; join: number };
	stop?: true;
	draw: (place: Place) => Piece[];
};
/** `bottom`: of its column. */
type Placed = { item: Item; x: number; y: number; bottom: number };

function itemsOf(shape: Shape, station: Station, room: number, stageBefore?: string): Item[] {
	const unit = unitOf(shape, station, room, true);
	const stage = shape.words.stage(station.step);
	const ahead = station.branches.find(({ main }) => main);
	const heading = stage !== undefined && stage !== stageBefore ? [stageItem(stage)] : [];
	const label = ahead && labelOf(shape, ahead, STRAIGHT / 2 - 13);
	const isAlone = heading.length === 0;
	const item: Item = {
		width: unit.width,
		height: Math.max(unit.height, unit.name.bottom + (label?.height ?? 0)) + GAP,
		name: { station, ...unit.name, join: unit.height - 4 - unit.name.bottom },
		...(isAlone ? { first: true } : {}),
		draw: (place) => [
			...unit.draw(place),
			...(ahead && label
				? labelAt(ahead, label, { x: place.straight - 11, y: place.y + unit.name.bottom + 4 }, 'end')
				: []),
		],
	};
	if (ahead?.to.kind !== 'station') return [...heading, item];
	const { items, stage: reached } = stopItems(shape, ahead, ahead.passes, stage);
	return [...heading, item, ...items, ...itemsOf(shape, ahead.to.station, room, reached)];
}

/** The small stations on the way, each on a line of its own, with the headings of the parts that begin there. */
function stopItems(shape: Shape, branch: Branch, passes: readonly string[], before: string | undefined) {
	let stage = before;
	const items = passes.flatMap((step): Item[] => {
		const next = shape.words.stage(step);
		const heading = next !== undefined && next !== stage ? [stageItem(next)] : [];
		stage = next ?? stage;
		const apart = APART[shape.on];
		const text = paragraph(shape.words.question(step), 'stop', 200);
		const stop: Item = {
			width: STRAIGHT / 2 + 12 + text.width,
			height: text.height + apart,
			stop: true,
			...(heading.length === 0 ? { first: true } : {}),
			draw: ({ straight, y }) => [
				stopAt(branch, step, text, { x: straight, y: y + 7 + apart / 2 }, { x: straight + 12, y: y + apart / 2 }),
			],
		};
		return [...heading, stop];
	});
	return { items, stage };
}

function stopsBefore(shape: Shape, root: Station, passes: readonly string[]) {
	const { line, key, step } = root;
	const start: Branch = {
		key: `>${key}`,
		at: '',
		step,
		line,
		chosen: [],
		passes,
		main: true,
		to: { kind: 'jump', to: key, step },
	};
	return { ...stopItems(shape, start, passes, undefined), start };
}

/** The line begins at the first small station. */
function beforeFirst(start: Branch, placed: readonly Placed[]): Piece[] {
	const [first, station] = [placed.find(({ item }) => item.stop), placed.find(({ item }) => item.name)];
	if (first === undefined || station?.item.name === undefined || first.y > station.y) return [];
	return track(start, [
		{ x: first.x, y: first.y + 12 },
		{ x: station.x, y: station.y + station.item.name.top },
	]);
}

function stageItem(stage: string): Item {
	const text = paragraph(stage, 'stage', STRAIGHT + 80);
	const width = Math.max(STRAIGHT, text.width + 24);
	const height = text.height + 12;
	return {
		width,
		height: height + 10,
		first: true,
		heads: true,
		draw: ({ x, y }) => [
			{
				kind: 'stage',
				key: stage,
				box: boxOf({ ...text, width, height }, { x, y }),
				texts: placed(text, { x: x + 12, y: y + 6 }),
			},
		],
	};
}

/** From each question to the next one straight on. */
function straightLines(placed: readonly Placed[]): Piece[] {
	const named = placed.filter(({ item }) => item.name);
	return named.flatMap(({ item, x, y, bottom }, index) => {
		const next = named[index + 1];
		const ahead = item.name?.station.branches.find(({ main }) => main);
		if (next === undefined || ahead === undefined || item.name === undefined) return [];
		const from: Point = { x, y: y + item.name.bottom };
		const to: Point = { x: next.x, y: next.y + (next.item.name?.top ?? 0) };
		if (from.x === to.x) return upright(ahead, from, to, item.name);
		const gutter = to.x - STRAIGHT / 2 - COLUMNS_APART / 2;
		return track(ahead, [
			from,
			{ x: from.x, y: bottom },
			{ x: gutter, y: bottom },
			{ x: gutter, y: EDGE - 8 },
			{ x: to.x, y: EDGE - 8 },
			to,
		]);
	});
}

/** Where a way to the side has joined it, the line is lit for both. */
function upright(ahead: Branch, from: Point, to: Point, { station, join }: NonNullable<Item['name']>): Piece[] {
	const isJoined = station.branches.some(
		(branch) =>
			branch.to.kind === 'station' &&
			branch.to.station.branches.some((one) => one.to.kind === 'jump' && one.to.joins !== undefined),
	);
	if (!isJoined) return track(ahead, [from, to]);
	const met = { x: from.x, y: from.y + join };
	return [...track(ahead, [from, met]), ...track({ ...ahead, key: joinKey(ahead.key) }, [met, to])];
}

/** A line straight on within a way to the side. */
function chainBlock(shape: Shape, station: Station, room: number): Block {
	const items = itemsOf({ ...shape, words: { ...shape.words, stage: () => undefined } }, station, room);
	const [first] = items;
	return {
		width: Math.max(...items.map(({ width }) => width)),
		height: items.reduce((sum, { height }) => sum + height, 0) - GAP,
		anchor: ((first?.name?.top ?? 0) + (first?.name?.bottom ?? 0)) / 2,
		draw: (place) => {
			const straight = place.x + STRAIGHT / 2;
			let y = place.y;
			const placedItems = items.map((item): Placed => {
				const at = { item, x: straight, y, bottom: place.y };
				y += item.height;
				return at;
			});
			return [
				...straightLines(placedItems),
				...placedItems.flatMap((one) => one.item.draw({ ...place, y: one.y, straight })),
			];
		},
	};
}
