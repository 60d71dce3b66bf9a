import type { Box, Drawing, Piece, Point } from './drawing.ts';
import { goalKey } from './ends.ts';

/** What makes a map hard to read: lines that cross or lie on one another, and what lies over words or stations. */
export type Faults = { crossings: string[]; overlaps: string[] };

type Track = Extract<Piece, { kind: 'track' }>;
type Segment = { from: Point; to: Point; track: Track };

export function faultsOf({ width, height, pieces }: Drawing): Faults {
	const segments = pieces.filter((piece) => piece.kind === 'track').flatMap(segmentsOf);
	const boxes = pieces.flatMap((piece) => (piece.kind === 'track' ? [] : [{ piece, box: piece.box }]));
	const crossings = pairs(
		segments,
		(one, other) => one.track !== other.track && !areOneFan(one.track, other.track) && meet(one, other),
	).map(([one, other]) => `${one.track.key} × ${other.track.key}`);
	const sheet = { x: 0, y: 0, width, height };
	const overlaps = [
		...pairs(boxes, (one, other) => overlap(one.box, other.box)).map(
			([one, other]) => `${nameOf(one.piece)} / ${nameOf(other.piece)}`,
		),
		...boxes.flatMap(({ piece, box }) =>
			segments
				.filter((segment) => !endsAt(segment, piece) && passes(segment, box))
				.map(({ track }) => `${track.key} / ${nameOf(piece)}`),
		),
		...boxes.filter(({ box }) => !within(box, sheet)).map(({ piece }) => `${nameOf(piece)} off the sheet`),
	];
	return { crossings: [...new Set(crossings)], overlaps: [...new Set(overlaps)] };
}

function segmentsOf(track: Track): Segment[] {
	return track.points.slice(1).flatMap((to, index) => {
		const from = track.points[index];
		return from === undefined || (from.x === to.x && from.y === to.y) ? [] : [{ from, to, track }];
	});
}

/** Ways out of one station begin as one line; a way that comes back meets the line that it joins. */
function areOneFan(one: Track, other: Track): boolean {
	return one.from === other.from;
}

/** Whether two segments share a point. Every segment is level or upright. */
function meet(one: Segment, other: Segment): boolean {
	const isJoin = [one.track.to, other.track.to].some(
		(to, index) => to !== undefined && to === [other, one][index]?.track.to,
	);
	return !isJoin && touch(boxOfSegment(one), boxOfSegment(other));
}

function boxOfSegment({ from, to }: Segment): Box {
	return {
		x: Math.min(from.x, to.x),
		y: Math.min(from.y, to.y),
		width: Math.abs(from.x - to.x),
		height: Math.abs(from.y - to.y),
	};
}

function touch(one: Box, other: Box): boolean {
	return (
		one.x <= other.x + other.width &&
		other.x <= one.x + one.width &&
		one.y <= other.y + other.height &&
		other.y <= one.y + one.height
	);
}

function overlap(one: Box, other: Box): boolean {
	return (
		one.x < other.x + other.width &&
		other.x < one.x + one.width &&
		one.y < other.y + other.height &&
		other.y < one.y + one.height
	);
}

/** A line goes through a box, and does not only end at its edge. */
function passes(segment: Segment, box: Box): boolean {
	const line = boxOfSegment(segment);
	return overlap({ x: line.x - 0.1, y: line.y - 0.1, width: line.width + 0.2, height: line.height + 0.2 }, shrunk(box));
}

function shrunk({ x, y, width, height }: Box): Box {
	return { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
}

function within(box: Box, sheet: Box): boolean {
	return box.x >= 0 && box.y >= 0 && box.x + box.width <= sheet.width && box.y + box.height <= sheet.height;
}

/** Headings stand on their line, and lines end in their boxes. */
function endsAt({ track }: Segment, piece: Piece): boolean {
	if (piece.kind === 'stage') return track.main === true;
	if (piece.kind === 'stop' || piece.kind === 'label') return false;
	return piece.key === track.from || piece.key === goalKey(track.key) || piece.key === track.to;
}

function nameOf(piece: Piece): string {
	const said = piece.kind === 'track' ? '' : piece.texts.map(({ text }) => text).join(' ');
	return `${piece.kind} ${piece.key} "${said}"`;
}

/** Every two of them of which this holds. */
function pairs<Item>(items: readonly Item[], holds: (one: Item, other: Item) => boolean): [Item, Item][] {
	const found: [Item, Item][] = [];
	items.forEach((one, index) => {
		for (const other of items.slice(index + 1)) if (holds(one, other)) found.push([one, other]);
	});
	return found;
}
