import type { Paper, PaperBlock, PaperCard } from './paper.ts';
import { linesOf, type Words, widthOf } from './paperText.ts';

/**
 * How much fits on the page, in points. The measures are those of Paper.module.css; a test in the browser holds the two
 * together.
 */

/** Below the fold of an A4, without the edges. */
const HEIGHT = 523;
const WIDTH = 532;
const COLUMN = 256;
/** Beside the code of the address. */
const FOOT = 401;
const CODE = 106;
const SMALL = 9.5;
const LINE = 1.2;

export function fits(paper: Paper): boolean {
	const room = HEIGHT - aroundOf(paper);
	return paper.columns.every((blocks) => sum(blocks.map((block) => heightOf(block, paper.size))) <= room);
}

/** Everything but the columns. */
function aroundOf({ size, scope, dated, first, more, always, callback, small }: Paper): number {
	const gap = size / 2;
	const lines = [
		tall({ bold: always.heading, plain: always.lines.join(' ') }, size * 1.05, FOOT),
		tall({ plain: callback }, size * 1.05, FOOT),
		...small.map((plain) => tall({ plain }, SMALL, FOOT)),
	];
	return sum([
		tall({ bold: scope }, size * 1.15, WIDTH),
		tall({ plain: dated.join(' · ') }, SMALL, WIDTH),
		...first.map(
			({ heading, lines: plain }) =>
				tall({ bold: heading, plain: plain.join(' ') }, size * 1.1, WIDTH - size * 1.1 - 3) + size + gap,
		),
		more === undefined ? 0 : tall({ plain: more }, size, WIDTH) + gap,
		Math.max(CODE, sum(lines) + (lines.length - 1) * size * 0.2),
		gap * 3 + 1,
	]);
}

export function heightOf({ track, situation, heading, moment, card, line }: PaperBlock, size: number): number {
	return sum([
		track === undefined ? 0 : tall({ bold: track }, size * 1.25, COLUMN) + size * 0.7,
		tall({ plain: situation }, size, COLUMN),
		heading === undefined ? 0 : tall({ bold: heading, plain: moment }, size * 1.1, COLUMN) + size * 0.4 + 0.5,
		card === undefined ? 0 : cardHeight(card, size) + size * 0.4 + 1.5,
		tall({ plain: line }, size, COLUMN - size),
	]);
}

function cardHeight({ name, deadline, number, ways = [], second, say, ready, share }: PaperCard, size: number): number {
	const told = [say, ready, share].map((part): Words => (part ? { bold: part.label, plain: part.text } : {}));
	return sum([
		rows([name, size * 1.2], [number ?? '', size * 1.5], [deadline, size * 1.2]),
		...[...ways.map((plain) => ({ plain })), { plain: second }, ...told].map((words) => tall(words, size, COLUMN)),
	]);
}

/** One after the other, each on a row of its own where it does not fit beside the last. */
function rows(...parts: [bold: string, size: number][]): number {
	let [height, left] = [0, 0];
	for (const [bold, size] of parts.filter(([words]) => words !== '')) {
		const width = widthOf(bold, size) + size * 0.8;
		left -= width;
		if (left >= 0) continue;
		height += tall({ bold }, size, COLUMN);
		left = COLUMN - width;
	}
	return height;
}

const tall = (words: Words, size: number, width: number): number => linesOf(words, size, width) * size * LINE;

export const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
