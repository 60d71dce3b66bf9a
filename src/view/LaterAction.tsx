import type { ActionCard } from '../screen/screen.ts';
import { ActionHead } from './ActionHead.tsx';
import { ActionHow, type ActionWords } from './ActionHow.tsx';
import { Contact } from './Contact.tsx';
import { Fold } from './Fold.tsx';
import { below, type Level } from './Heading.tsx';
import styles from './LaterAction.module.css';
import { Line } from './Line.tsx';
import { Reach } from './Reach.tsx';
import { SameCall } from './SameCall.tsx';
import type { Send } from './Send.ts';

/** Two lines on a phone; a longer way to get there is read when it is wanted. */
const isShort = (text: string) => text.length <= 90;

/** What comes after: name, moment and number in view, the rest folded. */
export function LaterAction({
	card,
	level,
	words,
	send,
}: {
	card: ActionCard;
	level: Level;
	words: ActionWords;
	send: Send;
}) {
	const { partner, name, self, dial, reach, fillIn, copyNumber, second, why, next, notReached } = card;
	if (card.same) return <SameCall card={card} same={card.same} level={level} class={styles.later} send={send} />;
	const reachInView = reach !== undefined && isShort(reach) ? reach : undefined;
	return (
		<li class={styles.later} data-partner={partner}>
			<ActionHead card={card} level={level} small />
			<Reach card={card} send={send}>
				<Contact
					dial={self ? undefined : dial}
					reach={reachInView}
					copyNumber={copyNumber}
					second={self ? undefined : second}
					name={name}
					small
					send={send}
				/>
			</Reach>
			<Fold label={words.more} about={name}>
				<ActionHow card={card} level={below[level]} words={words} send={send}>
					{why && <p>{why}</p>}
					<Contact reach={reachInView ? undefined : reach} fillIn={self ? undefined : fillIn} name={name} send={send} />
				</ActionHow>
				{next && !notReached && <Line icon="next">{next}</Line>}
			</Fold>
		</li>
	);
}
