import type { Block, MapWords, Place } from './blocks.ts';
import { boxOf, type Paragraph, type Piece, type Point, paragraph, placed, STYLES } from './drawing.ts';
import { leafBlock, nameBlock } from './ends.ts';
import type { Branch, Station } from './routeTree.ts';

/** How a map is laid out. `beside`: the ways of a question lie to its right; `below`: under it, for a narrow page. */
export type Shape = {
	words: MapWords;
	ways: 'beside' | 'below';
	on: 'screen' | 'paper';
	/** Of the block where a way ends. */
	endWidth: number;
	/** Draws a station with all that hangs at it. */
	blockOf: (station: Station, room: number) => Block;
};

/** The boxes of the questions on the line straight on are equally wide. */
export const STRAIGHT = 164;
const NAME = 130;
const LABEL = 190;
const GAP = 10;
const LANES = 8;
const INDENT = 16;
const BUS = 20;
const STOP = 15;
/** Between small stations: room enough for a finger; on paper nobody taps. */
export const APART = { screen: 11, paper: 4 };

/** A question with all that goes to its side. What goes straight on leaves from its box, in the middle. */
export type Unit = Block & { name: { top: number; bottom: number } };

export function unitOf(shape: Shape, station: Station, room: number, isStraight = false): Unit {
	const { words, ways } = shape;
	const goesOn = station.branches.some(({ main }) => main);
	const named = paragraph(words.question(station.step), 'station', NAME - 16);
	const name = nameBlock(words, station, isStraight ? STRAIGHT : named.width + 18);
	const joining = station.branches.find(({ to }) => to.kind === 'jump' && to.joins);
	const aside = station.branches.filter((branch) => !branch.main && branch !== joining);
	const bus = goesOn ? STRAIGHT / 2 + 22 : BUS;
	const sides =
		ways === 'beside' ? beside(shape, aside, name, room) : below(shape, aside, { bus, top: name.height }, room);
	const top = ways === 'beside' ? nameTop(sides, name.height, isStraight) : 0;
	const bottom = top + name.height;
	const joins = joining && joinOf(shape, joining, Math.min(LABEL, room - 16));
	const height = Math.max(bottom, sides.height);
	return {
		width: Math.max(name.width, sides.width, joins?.width ?? 0),
		height: height + (joins?.height ?? 0),
		anchor: top + name.height / 2,
		name: { top, bottom },
		draw: (place) => [
			...name.draw({ ...place, y: place.y + top }),
			...sides.draw(place, top + name.height / 2),
			...(joins?.draw({ ...place, y: place.y + height }, place.y + bottom) ?? []),
		],
	};
}

/** Next to the first way where it leads straight on; else in the middle of its ways. */
function nameTop({ lanes }: Sides, height: number, isTop: boolean): number {
	const [first = height / 2, last = first] = [lanes[0], lanes.at(-1)];
	return Math.max(0, (isTop ? Math.min(first, height * 1.5) : (first + last) / 2) - height / 2);
}

type Sides = { width: number; height: number; lanes: number[]; draw: (place: Place, middle: number) => Piece[] };

function beside(shape: Shape, branches: readonly Branch[], name: Block, room: number): Sides {
	const parts = branches.map((branch) => ({
		branch,
		label: labelOf(shape, branch, LABEL),
		stops: stopsOf(shape, branch),
	}));
	const labels = Math.max(24, ...parts.map(({ label }) => label.width)) + 10;
	const zone = labels + Math.max(0, ...parts.map(({ stops }) => stops.width));
	const lines = [...new Set(branches.map(({ line }) => line))];
	const zoneX = name.width + GAP + lines.length * LANES;
	const kidX = zoneX + zone;
	let y = 0;
	const kids = parts.map((part) => {
		const block = targetBlock(shape, part.branch, room);
		const lane = Math.max(block.anchor, part.label.height + 8, part.stops.height);
		const top = y;
		const under = Math.max(block.height - block.anchor, 6);
		y += lane + under + GAP;
		return { ...part, block, lane: top + lane };
	});
	return {
		width: Math.max(0, ...kids.map(({ block }) => kidX + block.width)),
		height: Math.max(0, y - GAP),
		lanes: kids.map(({ lane }) => lane),
		draw: (place, middle) => {
			const { x, y: top, ends } = place;
			return kids.flatMap(({ branch, label, stops, block, lane }) => {
				const [from, laneY] = [top + middle, top + lane];
				// The line that goes furthest turns first, so that none crosses another.
				const turn = x + name.width + GAP + (lines.length - 1 - lines.indexOf(branch.line)) * LANES;
				const left = branch.to.kind === 'end' ? ends : x + kidX;
				const points = [
					{ x: x + name.width, y: from },
					{ x: turn, y: from },
					{ x: turn, y: laneY },
					{ x: left, y: laneY },
				];
				return [
					...track(branch, points),
					...labelAt(branch, label, { x: x + zoneX, y: laneY - label.height - 7 }),
					...stops.along({ x: x + zoneX + labels, y: laneY }),
					...block.draw({ ...place, x: x + kidX, y: laneY - block.anchor }),
				];
			});
		},
	};
}

function below(shape: Shape, branches: readonly Branch[], from: { bus: number; top: number }, room: number): Sides {
	const apart = APART[shape.on];
	const lineX = from.bus + INDENT;
	const kidX = lineX - 8;
	let y = from.top + 6;
	const kids = branches.map((branch) => {
		const label = labelOf(shape, branch, room - lineX - 12);
		const stops = branch.passes.map((step) => ({
			step,
			text: paragraph(shape.words.question(step), 'stop', room - lineX - 12),
		}));
		const block = targetBlock(shape, branch, room - kidX);
		const top = y;
		const middle = top + STYLES.label.leading / 2;
		const stopsTop = top + Math.max(label.height, STYLES.label.leading);
		const stopTops = stops.map(
			(_, index) => stopsTop + stops.slice(0, index).reduce((sum, { text }) => sum + text.height + apart, 0),
		);
		const kidTop = stopsTop + stops.reduce((sum, { text }) => sum + text.height + apart, 0) + 4;
		y = kidTop + block.height + GAP;
		return { branch, label, stops, stopTops, block, top, middle, kidTop };
	});
	return {
		width: Math.max(0, ...kids.map(({ block, label }) => Math.max(kidX + block.width, lineX + 12 + label.width))),
		height: Math.max(0, y - GAP),
		lanes: [],
		draw: (place) =>
			kids.flatMap(({ branch, label, stops, stopTops, block, top, middle, kidTop }) => {
				const at = (px: number, py: number): Point => ({ x: place.x + px, y: place.y + py });
				const points = [at(from.bus, from.top), at(from.bus, middle), at(lineX, middle), at(lineX, kidTop)];
				return [
					...track(branch, points),
					...labelAt(branch, label, at(lineX + 12, top)),
					...stops.map(({ step, text }, index): Piece => {
						const stopY = (stopTops[index] ?? 0) + apart / 2;
						return stopAt(branch, step, text, at(lineX, stopY + STOP / 2), at(lineX + 12, stopY));
					}),
					...block.draw({ ...place, ...at(kidX, kidTop) }),
				];
			}),
	};
}

function targetBlock(shape: Shape, branch: Branch, room: number): Block {
	const { to } = branch;
	if (to.kind === 'station') return shape.blockOf(to.station, room);
	const width = Math.min(shape.endWidth, room);
	return leafBlock(shape.words, branch, to, width, shape.ways === 'beside');
}

/** Back to the line straight on, under all that goes to the side. */
function joinOf({ words }: Shape, branch: Branch, room: number) {
	const label = paragraph(words.answers(branch.step, branch), 'label', room);
	const height = label.height + GAP + 8;
	return {
		width: 14 + label.width,
		height,
		draw: ({ x, y, straight }: Place, from: number): Piece[] => {
			const lane = y + height - 4;
			const points = [
				{ x: x + 6, y: from },
				{ x: x + 6, y: lane },
				{ x: straight, y: lane },
			];
			return [...track(branch, points), ...labelAt(branch, label, { x: x + 14, y: y + GAP })];
		},
	};
}

export function labelOf({ words }: Shape, branch: Branch, room: number): Paragraph {
	return paragraph(words.answers(branch.step, branch), 'label', room);
}

export function labelAt({ key }: Branch, label: Paragraph, at: Point, align?: 'end'): Piece[] {
	if (label.lines.length === 0) return [];
	const left = align === 'end' ? at.x - label.width : at.x;
	return [{ kind: 'label', key, box: boxOf(label, { x: left, y: at.y }), texts: placed(label, at, align) }];
}

export function track({ key, line, main, to, at }: Branch, points: Point[]): Piece[] {
	const away = to.kind === 'end' && to.away ? { away: true as const } : {};
	const goal = goalOf(to);
	return [{ kind: 'track', key, from: at, ...(goal && { to: goal }), ...(main && { main }), line, ...away, points }];
}

function goalOf(to: Branch['to']): string | undefined {
	if (to.kind === 'end') return undefined;
	return to.kind === 'jump' ? to.to : to.station.key;
}

/** Of a way straight on, from where a way to the side has joined it. */
export function joinKey(branch: string): string {
	return `${branch}|`;
}

export function stopKey(branch: string, step: string): string {
	return `${branch}:${step}`;
}

export function stopAt({ key, line }: Branch, step: string, text: Paragraph, at: Point, textAt: Point): Piece {
	return {
		kind: 'stop',
		key: stopKey(key, step),
		step,
		line,
		at,
		box: boxOf(text, textAt),
		texts: placed(text, textAt),
	};
}

/** Small stations side by side, their names over the line. */
function stopsOf({ words }: Shape, branch: Branch) {
	const texts = branch.passes.map((step) => ({ step, text: paragraph(words.question(step), 'stop', 2 * LABEL) }));
	const width = texts.reduce((sum, { text }) => sum + text.width + GAP, 0);
	return {
		width,
		height: texts.length === 0 ? 0 : STOP + 10,
		along: ({ x, y }: Point): Piece[] => {
			let left = x;
			return texts.map(({ step, text }) => {
				const piece = stopAt(branch, step, text, { x: left + 14, y }, { x: left, y: y - STOP - 7 });
				left += text.width + GAP;
				return piece;
			});
		},
	};
}
