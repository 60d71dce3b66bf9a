import type { ActionCard } from '../screen/screen.ts';
import styles from './Action.module.css';
import { ActionHead } from './ActionHead.tsx';
import { ActionHow, type ActionWords } from './ActionHow.tsx';
import { Contact } from './Contact.tsx';
import { Fold } from './Fold.tsx';
import { below, type Level } from './Heading.tsx';
import { Line } from './Line.tsx';
import { SameCall } from './SameCall.tsx';
import type { Send } from './Send.ts';
import { Share } from './Share.tsx';

/** What to do now: who, how soon, the call; why; how to go about it; and who is next. */
export function Action({
	card,
	level,
	words,
	strong,
	open,
	send,
}: {
	card: ActionCard;
	level: Level;
	words: ActionWords;
	/** The one call that stands out; what may be shared stands in view beside it. */
	strong: boolean;
	open: boolean;
	send: Send;
}) {
	const { partner, name, self, dial, reach, fillIn, copyNumber, second, why, next } = card;
	if (card.same) return <SameCall card={card} same={card.same} level={level} class={styles.card} send={send} />;
	return (
		<li class={`${styles.card} ${strong ? styles.strong : ''}`} data-partner={partner}>
			<ActionHead card={card} level={level} />
			<Contact
				dial={self ? undefined : dial}
				reach={reach}
				fillIn={self ? undefined : fillIn}
				copyNumber={copyNumber}
				second={self ? undefined : second}
				name={name}
				strong={strong}
				send={send}
			/>
			{why && <p>{why}</p>}
			{strong && <Share card={card} level={below[level]} send={send} />}
			<Fold label={words.more} about={name} open={open}>
				<ActionHow card={card} level={below[level]} words={words} withShare={!strong} send={send} />
			</Fold>
			{next && (
				<p class={styles.next}>
					<Line icon="next">{next}</Line>
				</p>
			)}
		</li>
	);
}
