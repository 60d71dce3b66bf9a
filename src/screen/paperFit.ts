import type { Paper, PaperCard } from './paper.ts';
import { columnsOf } from './paperColumns.ts';
import { fits } from './paperRoom.ts';
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
