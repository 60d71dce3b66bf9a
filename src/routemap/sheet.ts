import { cutInto } from './columns.ts';
import { type Box, type Drawing, type Piece, type Point, round } from './drawing.ts';

const APART = 28;

/** Drawings in their order, in at most this many columns: one drawing. */
export function inColumns(drawings: readonly Drawing[], columns: number): Drawing {
	const stacked = drawings.map((drawing) => ({ drawing, height: drawing.height + APART, first: true as const }));
	return sideBySide(cutInto(stacked, columns).map((column) => column.map(({ drawing }) => drawing)));
}

/** One beside the other, those of one column below each other. */
export function sideBySide(columns: readonly (readonly Drawing[])[]): Drawing {
	const pieces: Piece[] = [];
	let x = 0;
	let height = 0;
	for (const column of columns) {
		let y = 0;
		for (const drawing of column) {
			pieces.push(...drawing.pieces.map((piece) => moved(piece, { x, y })));
			y += drawing.height + APART;
		}
		height = Math.max(height, y - APART);
		x += Math.max(...column.map(({ width }) => width)) + APART;
	}
	return { width: round(x - APART), height: round(height), pieces };
}

function moved(piece: Piece, by: Point): Piece {
	const shift = <Spot extends Point>(spot: Spot): Spot => ({
		...spot,
		x: round(spot.x + by.x),
		y: round(spot.y + by.y),
	});
	if (piece.kind === 'track') return { ...piece, points: piece.points.map(shift) };
	const placed: { box: Box; texts: typeof piece.texts } = { box: shift(piece.box), texts: piece.texts.map(shift) };
	return piece.kind === 'stop' ? { ...piece, ...placed, at: shift(piece.at) } : { ...piece, ...placed };
}
