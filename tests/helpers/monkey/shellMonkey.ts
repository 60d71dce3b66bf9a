import { chanceOf } from './chance.ts';
import { Life } from './life.ts';

/** What went wrong, and all that is needed to see it again: `shellMonkey` with this seed does the same. */
export type MonkeyFault = { seed: number; event: number; law: string; what: string; last: readonly string[] };
export type MonkeyTally = {
	events: number;
	lives: number;
	outcomes: number;
	opened: number;
	hidden: number;
	wiped: number;
};

/** Events from the start of the app on a new device until that device is given up. */
const LIFE = 250;

type Options = {
	seed: number;
	events: number;
	onFault: (fault: MonkeyFault) => void;
	onLife?: (tally: MonkeyTally) => void;
};

/** Does what comes up to the shell and its flows, and holds the laws after each event. */
export async function shellMonkey({ seed, events, onFault, onLife }: Options): Promise<MonkeyTally> {
	const tally: MonkeyTally = { events: 0, lives: 0, outcomes: 0, opened: 0, hidden: 0, wiped: 0 };
	while (tally.events < events) {
		const lifeSeed = seed + tally.lives;
		const life = new Life(chanceOf(lifeSeed), tally);
		try {
			for (let event = 0; event < LIFE; event++) {
				const broken = await life.live();
				tally.events += 1;
				if (broken === undefined) continue;
				onFault({ seed: lifeSeed, event, ...broken, last: life.last() });
				break;
			}
		} finally {
			life.close();
		}
		tally.lives += 1;
		onLife?.(tally);
	}
	return tally;
}
