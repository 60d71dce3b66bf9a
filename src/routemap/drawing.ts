import { type Look, textWidth, wrap } from './measureText.ts';
import type { Line } from './routeTree.ts';

/** A map as plain shapes with their places: a picture on the screen and on paper are both made of these. */
export type Drawing = { width: number; height: number; pieces: Piece[] };

export type Point = { x: number; y: number };
export type Box = Point & { width: number; height: number };
/** `y`: of the line on which the letters stand. */
export type TextLine = Point & { text: string; style: TextStyle; at?: 'middle' | 'end' };

export type Piece =
	/** From one station to another; an end and a jump carry the key of the way that leads there. */
	| { kind: 'track'; key: string; from: string; to?: string; main?: true; line: Line; away?: true; points: Point[] }
	| { kind: 'station'; key: string; step: string; line: Line; box: Box; texts: TextLine[] }
	/** A question on the way that changes nothing of where it leads. */
	| { kind: 'stop'; key: string; step: string; line: Line; at: Point; box: Box; texts: TextLine[] }
	| { kind: 'end'; key: string; row: string; line: Line; away?: true; box: Box; texts: TextLine[] }
	| { kind: 'jump'; key: string; to: string; line: Line; box: Box; texts: TextLine[] }
	| { kind: 'label'; key: string; box: Box; texts: TextLine[] }
	| { kind: 'stage'; key: string; box: Box; texts: TextLine[] };

export type TextStyle = 'station' | 'label' | 'stop' | 'title' | 'text' | 'row' | 'stage';

export const STYLES: Readonly<Record<TextStyle, Look & { leading: number }>> = {
	station: { size: 15, bold: true, leading: 18 },
	label: { size: 13, leading: 16 },
	stop: { size: 12, leading: 15 },
	title: { size: 14, bold: true, leading: 18 },
	text: { size: 12, leading: 15 },
	row: { size: 11, leading: 14 },
	stage: { size: 17, bold: true, leading: 21 },
};

/** Lines of text that still have to be given a place. */
export type Paragraph = { lines: readonly string[]; style: TextStyle; width: number; height: number };

export function paragraph(text: string, style: TextStyle, room: number): Paragraph {
	const look = STYLES[style];
	const lines = text === '' ? [] : wrap(text, look, room);
	const width = Math.ceil(Math.max(0, ...lines.map((line) => textWidth(line, look))));
	return { lines, style, width, height: lines.length * look.leading };
}

/** The lines from this point down; `at`: which part of each line stands there. */
export function placed({ lines, style }: Paragraph, { x, y }: Point, at?: 'middle' | 'end'): TextLine[] {
	const { leading, size } = STYLES[style];
	return lines.map((text, index) => ({
		text,
		style,
		x: round(x),
		y: round(y + index * leading + size * 0.95),
		...(at && { at }),
	}));
}

export function boxOf({ width, height }: Paragraph, { x, y }: Point): Box {
	return { x: round(x), y: round(y), width, height };
}

export function round(value: number): number {
	return Math.round(value * 10) / 10;
}
