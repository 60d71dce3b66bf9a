import type { PaperBox, PaperCard } from './paper.ts';
import type { ActionCard, ActionGroup, Dial, OutcomeTrack } from './screen.ts';
import type { Texts } from './texts.ts';

/** A track in the words of the paper, with everything on it. */
export type PaperTrack = {
	heading?: string;
	situation?: string;
	now: { heading: string; moment?: string; cards: PaperCard[] }[];
	doNot: PaperBox;
	then?: PaperBox;
	consider?: PaperBox;
};

export function paperTracks(tracks: readonly OutcomeTrack[], texts: Texts): PaperTrack[] {
	const partners = new Set<string>();
	const numbers = new Set<string>();
	return tracks.map(({ heading, situation, now, doNot, then, consider }) => ({
		...(heading === undefined ? {} : { heading }),
		...(situation === undefined ? {} : { situation }),
		now: now.map(({ heading: part, moment, cards }) => ({
			heading: part,
			...(moment === undefined ? {} : { moment }),
			cards: cards.map(cardOf),
		})),
		doNot,
		...(then ? { then: laterOf(then) } : {}),
		...(consider ? { consider: laterOf(consider) } : {}),
	}));

	/** Who stands on the page already is told again in short. */
	function cardOf({ partner, name, deadline, dial, reach, second, call, share, same }: ActionCard): PaperCard {
		const isTold = partners.has(partner);
		partners.add(partner);
		const isShort = isTold && same !== undefined;
		const way = isTold ? same : (dial?.note ?? (dial ? undefined : reach));
		const isOther = second !== undefined && second.label !== dial?.label;
		const isAgain = second !== undefined && numbers.has(second.number);
		if (second) numbers.add(second.number);
		return {
			partner,
			name,
			deadline: deadline.text,
			...(dial ? { number: dial.number } : {}),
			ways: [way, isOther ? `${second.label}: ${numberLine(second)}` : undefined].filter((line) => line !== undefined),
			...(second && !isOther && !isAgain ? { second: numberLine(second) } : {}),
			...(call && !isShort ? { say: { label: call.say.heading, text: `“${call.say.text}”` } } : {}),
			...(call && !isTold ? { ready: { label: call.ready.heading, text: `${call.ready.lines.join('; ')}.` } } : {}),
			...(isTold ? {} : { share: { label: texts.ui('result.note.shared'), text: share.heading } }),
		};
	}

	function laterOf({ heading, cards }: ActionGroup): PaperBox {
		return {
			heading,
			lines: cards.map(({ partner, name, dial, reach, deadline }) => {
				const way = dial?.number ?? (partners.has(partner) ? undefined : reach);
				return [name, way, deadline.text].filter((part) => part !== undefined).join(' · ');
			}),
		};
	}
}

const numberLine = ({ number, note }: Dial): string => [number, note].filter((part) => part !== undefined).join(', ');
