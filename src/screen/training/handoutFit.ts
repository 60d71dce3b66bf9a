import { sum } from '../paperRoom.ts';
import { linesOf } from '../paperText.ts';
import type { HandoutSheet, SheetLine, SheetSection } from './handout.ts';

/**
 * How much fits on a sheet, in points. The measures are those of HandoutSheet.module.css; a test in the browser holds
 * the two together.
 */

const HEIGHT = 799;
const WIDTH = 531;
const GUTTER = 18;
const COLUMN = (WIDTH - GUTTER) / 2;
const SMALL = 9;
const LINE = 1.25;
/** One line to write on. */
const RULE = 22;
const ROW = 20;
const CODE = 58;
const BESIDE_CODE = 356;
const MINUTES = 56;
/** With its words, beside the first minutes. */
const PHONE_CODE = 192;

/** Of the letters, in points: what is little stands large. */
const SIZES = [12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5];
/** Per question: as many as there is room for, and never fewer than the last. */
const RULES = [6, 5, 4, 3, 2];

export type SheetDraft = Omit<HandoutSheet, 'columns' | 'size'> & { sections: SheetSection[] };

/** One page, in the largest letters with which everything stands on it. */
export function onOneSheet({ sections, ...draft }: SheetDraft): HandoutSheet {
	const { questions } = draft;
	const lines = sections.flatMap(piecesOf);
	const ways = (size: number): (() => HandoutSheet)[] =>
		questions
			? RULES.map((rules) => () => ({ ...draft, questions: { ...questions, rules }, columns: [], size }))
			: [sections, lines].map((pieces) => () => ({ ...draft, columns: columnsOf(pieces, size), size }));
	let sheet: HandoutSheet = { ...draft, columns: [], size: SMALL };
	for (const drawn of SIZES.flatMap(ways)) {
		sheet = drawn();
		if (fitsOnSheet(sheet)) break;
	}
	return sheet;
}

export function fitsOnSheet(sheet: HandoutSheet): boolean {
	const columns = sheet.columns.map((sections) =>
		sum(sections.map((section) => heightOf(section, sheet.size, COLUMN))),
	);
	return aroundOf(sheet) + Math.max(0, ...columns) <= HEIGHT;
}

/** Everything but the columns. */
function aroundOf({ size, title, scene, notice, whole, questions, timetable, sign, small, app }: HandoutSheet): number {
	const gap = size * 0.7;
	const foot = sum(small.map((plain) => tall(plain, SMALL, app ? BESIDE_CODE : WIDTH)));
	return sum([
		SMALL * LINE + 6 + gap,
		tall(title, size * 1.7, WIDTH, 'bold') + tall(scene, size, WIDTH) + gap,
		notice === undefined ? 0 : tall(notice, size, WIDTH - size * 1.4) + size + 2 + gap,
		...whole.map((section) => heightOf(section, size, WIDTH) + gap),
		...(questions
			? [
					headingOf(questions.heading, size, WIDTH),
					...questions.lines.map(
						(line, at) => tall(`${at + 1}. ${line}`, size, WIDTH, 'bold') + questions.rules * RULE + gap,
					),
				]
			: []),
		...(timetable ?? []).map(
			({ kind, heading, lines }) =>
				Math.max(
					tall(heading, size * 1.15, WIDTH - MINUTES, 'bold') +
						sum(
							lines.map((line) => lineHeight(line, size, WIDTH - MINUTES - size - (kind === 'phone' ? PHONE_CODE : 0))),
						),
					kind === 'phone' ? CODE : 0,
				) + gap,
		),
		...(sign
			? [
					headingOf(sign.heading, size, WIDTH) + tall(sign.hint, size, WIDTH) + gap,
					sign.rows === 1 ? RULE + SMALL : sign.rows * ROW + size * LINE + 4,
				]
			: []),
		Math.max(foot, app ? CODE : 0) + 6 + gap,
	]);
}

/** In the order of reading, broken where the longer of both is shortest. */
function columnsOf(pieces: readonly SheetSection[], size: number): SheetSection[][] {
	if (pieces.length === 0) return [];
	const heights = pieces.map((piece) => heightOf(piece, size, COLUMN));
	const longest = (at: number): number => Math.max(sum(heights.slice(0, at)), sum(heights.slice(at)));
	const [best = pieces.length] = [...pieces.keys()].map((at) => at + 1).sort((a, b) => longest(a) - longest(b));
	return [pieces.slice(0, best), pieces.slice(best)].map(joined);
}

/** A section line by line: where it has to, a column ends between two of them. */
function piecesOf({ heading, kind, lines }: SheetSection): SheetSection[] {
	return lines.map((line, at) => ({ ...(at === 0 && heading ? { heading } : {}), kind, lines: [line] }));
}

/** Lines that stand below each other under one heading are one section again. */
function joined(pieces: readonly SheetSection[]): SheetSection[] {
	const sections: SheetSection[] = [];
	for (const piece of pieces) {
		const last = piece.heading === undefined ? sections.pop() : undefined;
		sections.push(last ? { ...last, lines: [...last.lines, ...piece.lines] } : piece);
	}
	return sections;
}

/** The room above a heading counts here too, since most have one above them. */
function heightOf({ heading, kind, lines }: SheetSection, size: number, width: number): number {
	const indent = kind === 'list' ? size : 0;
	return sum([
		heading === undefined ? 0 : headingOf(heading, size, width) + size * 0.6,
		...lines.map((line) => lineHeight(line, size, width - indent) + size * 0.2),
	]);
}

const headingOf = (heading: string, size: number, width: number): number =>
	tall(heading, size * 1.15, width, 'bold') + size * 0.3 + 1;

function lineHeight(
	{ strong = '', text = '', answer = '', mark = '' }: SheetLine,
	size: number,
	width: number,
): number {
	const spaced = (words: string): string => (words === '' ? '' : `${words} `);
	const after = [answer, mark].filter((words) => words !== '').join(' ');
	return linesOf([{ bold: spaced(strong), plain: spaced(text) }, { bold: after }], size, width) * size * LINE;
}

function tall(text: string, size: number, width: number, weight: 'bold' | 'plain' = 'plain'): number {
	return linesOf({ [weight]: text }, size, width) * size * LINE;
}
