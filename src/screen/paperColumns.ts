import type { PaperBlock } from './paper.ts';
import { heightOf, sum } from './paperRoom.ts';
import type { PaperTrack } from './paperTracks.ts';

/** In reading order, broken where the longer of both is shortest. With one track its lists may also close the first. */
export function columnsOf(tracks: readonly PaperTrack[], size: number): PaperBlock[][] {
	const parts = tracks.map(partsOf);
	const blocks = parts.flatMap(({ cards, lists }) => [...cards, ...lists]);
	const { at, longest } = breakOf(blocks, size);
	const [only] = parts.length === 1 ? parts : [];
	if (only) {
		const early = breakOf(only.cards, size, only.lists);
		if (early.longest < longest) return [[...only.cards.slice(0, early.at), ...only.lists], only.cards.slice(early.at)];
	}
	return [blocks.slice(0, at), blocks.slice(at)];
}

/** `below`: what closes the first column. */
function breakOf(blocks: readonly PaperBlock[], size: number, below: readonly PaperBlock[] = []) {
	const heights = blocks.map((block) => heightOf(block, size));
	const extra = sum(below.map((block) => heightOf(block, size)));
	const whole = sum(heights);
	let best = { at: blocks.length, longest: whole + extra };
	let tall = 0;
	for (const [index, height] of heights.entries()) {
		tall += height;
		const longest = Math.max(tall + extra, whole - tall);
		if (longest < best.longest) best = { at: index + 1, longest };
	}
	return best;
}

/** The headings stand on what comes first below them, so that no column ends with one. */
function partsOf({ heading, situation, now, doNot, then, consider }: PaperTrack) {
	const above = { ...(heading ? { track: heading } : {}), ...(situation ? { situation } : {}) };
	const cards = now.flatMap(({ heading: part, moment, cards: all }) =>
		all.map(
			(card, index): PaperBlock => (index > 0 ? { card } : { heading: part, ...(moment ? { moment } : {}), card }),
		),
	);
	const lists = [doNot, then, consider].flatMap((box) =>
		(box?.lines ?? []).map(
			(line, index): PaperBlock => (index > 0 || !box ? { line } : { heading: box.heading, line }),
		),
	);
	const [first, ...others] = cards.length > 0 ? cards : lists;
	const opened = [{ ...above, ...first }, ...others];
	return cards.length > 0 ? { cards: opened, lists } : { cards: [], lists: opened };
}
