import type { Block, MapWords, Place } from './blocks.ts';
import { boxOf, type Piece, paragraph, placed, type TextLine } from './drawing.ts';
import type { Branch, Station, Target } from './routeTree.ts';

const PAD = 8;

type Leaf = Exclude<Target, { kind: 'station' }>;

/** Where a way ends, or goes on elsewhere. `column`: ends stand below one another at the far side. */
export function leafBlock(words: MapWords, branch: Branch, to: Leaf, room: number, column: boolean): Block {
	return to.kind === 'end' ? endBlock(words, branch, to, room, column) : jumpBlock(words, branch, to, room);
}

function endBlock(
	words: MapWords,
	{ key, line }: Branch,
	{ row, away, told = { facts: new Set(), not: new Set() } }: Extract<Target, { kind: 'end' }>,
	room: number,
	column: boolean,
): Block {
	const said = words.end(row, told);
	const id = paragraph(row, 'row', room);
	const title = paragraph(said.title, 'title', room - 2 * PAD);
	const text = paragraph(said.text, 'text', room - 3 * PAD - id.width);
	const height = title.height + text.height + PAD * 1.5;
	const draw = ({ x, y, ends }: Place): Piece[] => {
		const left = column ? ends : x;
		const box = { x: left, y, width: room, height };
		const texts: TextLine[] = [
			...placed(title, { x: left + PAD + 2, y: y + PAD * 0.75 }),
			...placed(text, { x: left + PAD + 2, y: y + PAD * 0.75 + title.height }),
			...placed(id, { x: left + room - PAD, y: y + height - PAD * 0.75 - id.height }, 'end'),
		];
		return [{ kind: 'end', key: goalKey(key), row, line, ...(away && { away }), box, texts }];
	};
	return { width: column ? 0 : room, height, anchor: height / 2, draw };
}

function jumpBlock(
	words: MapWords,
	{ key, line }: Branch,
	{ to, step }: Extract<Target, { kind: 'jump' }>,
	room: number,
): Block {
	const text = paragraph(words.on(step), 'label', room - 2 * PAD);
	const width = text.width + 2 * PAD;
	const height = text.height + PAD;
	return {
		width,
		height,
		anchor: height / 2,
		draw: ({ x, y }) => [
			{
				kind: 'jump',
				key: goalKey(key),
				to,
				line,
				box: { x, y, width, height },
				texts: placed(text, { x: x + PAD, y: y + PAD / 2 }),
			},
		],
	};
}

/** Of what stands where a way ends: the way itself may be lit without it. */
export function goalKey(branch: string): string {
	return `${branch}.`;
}

/** The name of a question in its box. */
export function nameBlock(words: MapWords, { key, step, line }: Station, width: number): Block {
	const text = paragraph(words.question(step), 'station', width - 2 * PAD);
	const height = text.height + PAD * 1.75;
	return {
		width,
		height,
		anchor: height / 2,
		draw: ({ x, y }) => [
			{
				kind: 'station',
				...{ key, step, line },
				box: boxOf({ ...text, width, height }, { x, y }),
				texts: placed(text, { x: x + width / 2, y: y + PAD * 0.9 }, 'middle'),
			},
		],
	};
}
