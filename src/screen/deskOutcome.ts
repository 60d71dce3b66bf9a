import type { Guide } from '../flow/content.ts';
import type { DeskOutcome } from './deskScreen.ts';
import type { ActionCard, OutcomeScreen } from './screen.ts';
import { sourceOf } from './sourceOf.ts';
import type { Texts } from './texts.ts';

/** Whom to reach first, on one line each; in full they stand below. */
export function deskOutcome(texts: Texts, guide: Guide, { tracks, rules }: OutcomeScreen): DeskOutcome {
	const cards = tracks.flatMap(({ now }) => now.flatMap((part) => part.cards));
	const ids = new Set(rules.lines.flatMap(({ sources }) => sources));
	return {
		heading: texts.ui('desk.atHand'),
		calls: {
			heading: texts.ui('desk.calls'),
			entries: cards.filter(({ self, same }) => !self && same === undefined).map(entryOf),
		},
		sources: Object.fromEntries(
			[...ids].map((id) => {
				const { title, date } = sourceOf(guide, texts, id);
				return [id, `${title} (${date})`];
			}),
		),
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
