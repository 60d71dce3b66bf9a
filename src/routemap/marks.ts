import { type Drawing, type Piece, type Point, STYLES, type TextLine } from './drawing.ts';
import type { Line } from './routeTree.ts';

/** What a mark is painted with; the page and the file each give these their own colours. */
export type Paint = Line | 'paper' | 'ink' | 'quiet' | 'soft' | 'lit' | 'none';

/** One element of SVG, whoever draws it. */
export type Mark = {
	tag: 'path' | 'rect' | 'circle' | 'text';
	fill: Paint;
	stroke?: Paint;
	attributes: Record<string, string | number>;
	text?: string;
};
export type Drawn = { piece: Piece; marks: Mark[] };

/** Keys of branches and stations: the route that was walked, the question that is due, the route that was meant. */
export type Lit = { walked: ReadonlySet<string>; due?: ReadonlySet<string>; expected?: ReadonlySet<string> };

type Lighting = { walked: boolean; due: boolean; expected: boolean };

/** Told apart without colour: each line has its own pattern. */
const DASHES: Partial<Record<Line, string>> = { place: '13 5', signal: '1 8', danger: '14 4 2 4' };
const WIDTH = 5;
const ROUND = 7;

/** From back to front: what is lit, lines, then everything with words. */
export function marksOf({ pieces }: Drawing, lit?: Lit): Drawn[] {
	const lighting = (key: string): Lighting => ({
		walked: lit?.walked.has(key) ?? false,
		due: lit?.due?.has(key) ?? false,
		expected: lit?.expected?.has(key) ?? false,
	});
	const tracks = pieces.filter((piece) => piece.kind === 'track');
	return [
		...tracks.map((piece) => ({ piece, marks: bandsOf(piece.points, lighting(piece.key)) })),
		...tracks.map((piece) => ({ piece, marks: lineOf(piece, lighting(piece.key)) })),
		...pieces
			.filter(({ kind }) => kind !== 'track')
			.map((piece) => ({ piece, marks: shapesOf(piece, lighting(piece.key)) })),
	].filter(({ marks }) => marks.length > 0);
}

/** Under a line: broad for what was walked, an outline for what was meant. */
function bandsOf(points: readonly Point[], { walked, expected }: Lighting): Mark[] {
	const d = pathOf(points);
	return [
		...(expected ? [stroke(d, 'ink', 19), stroke(d, 'paper', 15)] : []),
		...(walked ? [stroke(d, 'lit', 13)] : []),
	];
}

function lineOf({ line, points, away }: Extract<Piece, { kind: 'track' }>, { walked }: Lighting): Mark[] {
	const d = pathOf(points);
	if (away) return [stroke(d, 'quiet', 2, '3 4')];
	const whole = stroke(d, line, walked ? WIDTH + 2 : WIDTH, DASHES[line]);
	// Two thin lines.
	return line === 'meldcode' ? [whole, stroke(d, 'paper', 1.5)] : [whole];
}

function shapesOf(piece: Piece, { walked, due, expected }: Lighting): Mark[] {
	if (piece.kind === 'track') return [];
	const { texts } = piece;
	if (piece.kind === 'label') return written(texts, 'ink');
	if (piece.kind === 'stage')
		return [...boxed(piece, { fill: 'ink', stroke: 'ink', round: 4 }), ...written(texts, 'paper')];
	if (piece.kind === 'stop')
		return [
			...(due ? dot(piece.at, 9, { fill: 'lit', stroke: 'ink' }) : []),
			...dot(piece.at, walked ? 6 : 4.5, { fill: walked ? piece.line : 'paper', stroke: piece.line }),
			...written(texts, 'quiet'),
		];
	const edge = walked ? 4 : 2.5;
	const ticked = walked ? tick({ x: piece.box.x, y: piece.box.y }) : [];
	const meant = expected ? boxed(grown(piece), { fill: 'none', stroke: 'ink', round: 12, width: 1.5 }) : [];
	if (piece.kind === 'station') {
		const here = due ? boxed(grown(piece), { fill: 'lit', stroke: 'ink', round: 18, width: 2.5 }) : [];
		const look = { fill: walked ? piece.line : 'paper', stroke: piece.line, round: 14, width: edge } as const;
		return [...meant, ...here, ...boxed(piece, look), ...written(texts, walked ? 'paper' : 'ink'), ...ticked];
	}
	if (piece.kind === 'jump')
		return [
			...meant,
			...boxed(piece, { fill: 'soft', stroke: piece.line, round: 14, width: 1.5 }),
			...written(texts, 'ink'),
		];
	const away = piece.away ?? false;
	const { x, y, height } = piece.box;
	const side: Mark = { tag: 'rect', fill: piece.line, attributes: { x, y, width: 6, height } };
	return [
		...meant,
		...boxed(piece, {
			fill: walked ? 'lit' : 'soft',
			stroke: away ? 'quiet' : piece.line,
			round: 0,
			width: away ? 1 : edge - 1,
		}),
		...(away ? [] : [side]),
		...written(texts, away ? 'quiet' : 'ink'),
		...ticked,
	];
}

function stroke(d: string, paint: Paint, width: number, dash?: string): Mark {
	const ends = dash?.startsWith('1 ') ? 'round' : 'butt';
	return {
		tag: 'path',
		fill: 'none',
		stroke: paint,
		attributes: {
			d,
			'stroke-width': width,
			'stroke-linejoin': 'round',
			'stroke-linecap': ends,
			...(dash === undefined ? {} : { 'stroke-dasharray': dash }),
		},
	};
}

type Boxed = { fill: Paint; stroke: Paint; round: number; width?: number };

function boxed(
	{ box }: Pick<Extract<Piece, { kind: 'end' }>, 'box'>,
	{ fill, stroke: paint, round, width = 2 }: Boxed,
): Mark[] {
	return [{ tag: 'rect', fill, stroke: paint, attributes: { ...box, rx: round, 'stroke-width': width } }];
}

function grown({ box: { x, y, width, height } }: Pick<Extract<Piece, { kind: 'end' }>, 'box'>) {
	return { box: { x: x - 5, y: y - 5, width: width + 10, height: height + 10 } };
}

function dot({ x, y }: Point, r: number, { fill, stroke: paint }: { fill: Paint; stroke: Paint }): Mark[] {
	return [{ tag: 'circle', fill, stroke: paint, attributes: { cx: x, cy: y, r, 'stroke-width': 2.5 } }];
}

/** Not by colour alone. */
function tick({ x, y }: Point): Mark[] {
	const d = `M${x - 4} ${y + 1}l3 3.5l6-7`;
	return [...dot({ x, y: y + 1 }, 9, { fill: 'paper', stroke: 'ink' }), stroke(d, 'ink', 2.5)];
}

function written(texts: readonly TextLine[], fill: Paint): Mark[] {
	return texts.map(({ x, y, text, style, at }) => {
		const { size, bold } = STYLES[style];
		return {
			tag: 'text',
			fill,
			text,
			attributes: {
				x,
				y,
				'font-size': size,
				...(bold ? { 'font-weight': 700 } : {}),
				...(at ? { 'text-anchor': at } : {}),
			},
		};
	});
}

/** Straight pieces with round corners. */
function pathOf(points: readonly Point[]): string {
	return points
		.filter(({ x, y }, index) => index === 0 || x !== points[index - 1]?.x || y !== points[index - 1]?.y)
		.map((point, index, all) => {
			const [before, after] = [all[index - 1], all[index + 1]];
			if (before === undefined) return `M${point.x} ${point.y}`;
			if (after === undefined) return `L${point.x} ${point.y}`;
			const [from, to] = [towards(point, before), towards(point, after)];
			return `L${from.x} ${from.y}Q${point.x} ${point.y} ${to.x} ${to.y}`;
		})
		.join('');
}

function towards(point: Point, other: Point): Point {
	const [dx, dy] = [other.x - point.x, other.y - point.y];
	const length = Math.hypot(dx, dy);
	const part = Math.min(ROUND, length / 2) / (length || 1);
	return { x: Math.round((point.x + dx * part) * 10) / 10, y: Math.round((point.y + dy * part) * 10) / 10 };
}
