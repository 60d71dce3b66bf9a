import type { DeskOutcome } from './deskScreen.ts';
import type { ActionCard, OutcomeScreen } from './screen.ts';
import type { Texts } from './texts.ts';

/** Whom to reach first, on one line each; in full they stand below. */
export function deskOutcome(texts: Texts, { tracks }: OutcomeScreen): DeskOutcome {
	const cards = tracks.flatMap(({ now }) => now.flatMap((part) => part.cards));
	return {
		heading: texts.ui('desk.atHand'),
		calls: {
			heading: texts.ui('desk.calls'),
			entries: cards.filter(({ self, same }) => !self && same === undefined).map(entryOf),
		},
	};
}

function entryOf({ partner, name, deadline, dial }: ActionCard): DeskOutcome['calls']['entries'][number] {
	const { number, note: caution } = dial ?? {};
	return {
		partner,
		name,
		deadline: deadline.text,
		...(number === undefined ? {} : { number }),
		...(caution === undefined ? {} : { caution }),
	};
}
