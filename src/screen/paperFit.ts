import type { Paper, PaperBlock, PaperCard } from './paper.ts';
import { fits, heightOf, sum } from './paperRoom.ts';
import type { PaperTrack } from './paperTracks.ts';

/** The page before it is known what fits on it. */
export type PaperDraft = Omit<Paper, 'columns' | 'more' | 'size'> & { tracks: PaperTrack[]; more: string };

/** Of the letters, in points: what is little stands large. */
const SIZES = [11.5, 11, 10.5, 10, 9.5];
/** How many of what was left out are tried once more. */
const PUT_BACK = 12;

/** One page, whatever the outcome: first smaller letters, then without what can be missed most. */
export function fitted({ tracks: whole, more, ...page }: PaperDraft): Paper {
	for (const size of SIZES) {
		const paper = { ...page, columns: columnsOf(whole, size), size };
		if (fits(paper)) return paper;
	}
	const size = SIZES.at(-1) ?? 0;
	const without = (left: readonly LeaveOut[]): Paper => {
		const tracks = left.reduce((rest, leaveOut) => leaveOut(rest), whole);
		return { ...page, columns: columnsOf(tracks, size), more, size };
	};
	const ways = leavingOut(whole);
	let [from, to] = [1, ways.length];
	while (from < to) {
		const middle = Math.floor((from + to) / 2);
		if (fits(without(ways.slice(0, middle)))) to = middle;
		else from = middle + 1;
	}
	// The last to go may have made more room than it had to.
	let left = ways.slice(0, to);
	for (const back of left.slice(0, -1).slice(-PUT_BACK).reverse()) {
		const fewer = left.filter((leaveOut) => leaveOut !== back);
		if (fits(without(fewer))) left = fewer;
	}
	return without(left);
}

type LeaveOut = (tracks: PaperTrack[]) => PaperTrack[];
type Part = 'second' | 'ready' | 'share' | 'say' | 'ways';
type List = 'doNot' | 'then' | 'consider';

/** The least important first. No card of what to do now goes, nor its name, number and deadline. */
function leavingOut(whole: readonly PaperTrack[]): LeaveOut[] {
	const cards = whole.flatMap(({ now }) => now.flatMap((part) => part.cards));
	const fromLast = <Made>(things: readonly unknown[], make: (index: number) => Made): Made[] =>
		things.map((_, index) => make(things.length - 1 - index));
	/** One line at a time, until `kept` are left in each track. */
	const everyLine = (list: List, kept: number): LeaveOut[] =>
		fromLast(whole, (index) => index).flatMap((index) =>
			(whole[index]?.[list]?.lines ?? []).slice(kept).map(() => withoutLastLine(list, index)),
		);
	const fromOthers = (part: Part): LeaveOut[] => fromLast(cards.slice(1), (index) => withoutPart(part, index + 1));
	return [
		...everyLine('consider', 0),
		...fromOthers('second'),
		withoutPart('second', 0),
		...fromOthers('ready'),
		...everyLine('then', 0),
		...fromOthers('share'),
		...everyLine('doNot', 1),
		withoutPart('ready', 0),
		...fromOthers('say'),
		...everyLine('doNot', 0),
		withoutPart('share', 0),
		withoutPart('say', 0),
		...fromOthers('ways'),
	];
}

const withoutLastLine =
	(list: List, at: number): LeaveOut =>
	(tracks) =>
		tracks.map((track, index) => {
			const box = track[list];
			return index === at && box ? { ...track, [list]: { ...box, lines: box.lines.slice(0, -1) } } : track;
		});

/** `at`: the place of the card among all those of what to do now. */
const withoutPart =
	(part: Part, at: number): LeaveOut =>
	(tracks) => {
		let index = -1;
		const change = (card: PaperCard): PaperCard => {
			index += 1;
			const { [part]: _, ...rest } = card;
			return index === at ? rest : card;
		};
		return tracks.map((track) => ({
			...track,
			now: track.now.map((group) => ({ ...group, cards: group.cards.map(change) })),
		}));
	};

/** In reading order, broken where the longer of both is shortest. */
function columnsOf(tracks: readonly PaperTrack[], size: number): PaperBlock[][] {
	const blocks = tracks.flatMap(blocksOf);
	const heights = blocks.map((block) => heightOf(block, size));
	const whole = sum(heights);
	let [at, least, tall] = [blocks.length, whole, 0];
	for (const [index, height] of heights.entries()) {
		tall += height;
		const longest = Math.max(tall, whole - tall);
		if (longest < least) [at, least] = [index + 1, longest];
	}
	return [blocks.slice(0, at), blocks.slice(at)];
}

/** The headings stand on what comes first below them, so that no column ends with one. */
function blocksOf({ heading, situation, now, doNot, then, consider }: PaperTrack): PaperBlock[] {
	const cards = now.flatMap(({ heading: part, moment, cards: all }) =>
		all.map((card, index) => (index > 0 ? { card } : { heading: part, ...(moment ? { moment } : {}), card })),
	);
	const lists = [doNot, then, consider].flatMap((box) =>
		(box?.lines ?? []).map((line, index) => (index > 0 || !box ? { line } : { heading: box.heading, line })),
	);
	const [first, ...others]: PaperBlock[] = [...cards, ...lists];
	return [{ ...(heading ? { track: heading } : {}), ...(situation ? { situation } : {}), ...first }, ...others];
}
