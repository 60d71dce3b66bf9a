import type { ActionCard, OutcomeScreen } from '../screen/screen.ts';
import styles from './Action.module.css';
import { ActionHead } from './ActionHead.tsx';
import { ActionHow, type ActionWords } from './ActionHow.tsx';
import { Call } from './Call.tsx';
import { Contact } from './Contact.tsx';
import { Fold } from './Fold.tsx';
import { below, type Level } from './Heading.tsx';
import { Line } from './Line.tsx';
import { Reach } from './Reach.tsx';
import { Lost } from './RouteCode.tsx';
import { SameCall } from './SameCall.tsx';
import type { Send } from './Send.ts';
import { Share } from './Share.tsx';

/** What to do now: who, how soon, the call; why; how to go about it; and who is next. */
export function Action({
	card,
	level,
	words,
	strong,
	code,
	open,
	send,
}: {
	card: ActionCard;
	level: Level;
	words: ActionWords;
	/** The one call that stands out, with what to say and what may be shared in view. */
	strong: boolean;
	/** Told beside the call. */
	code?: OutcomeScreen['code'];
	open: boolean;
	send: Send;
}) {
	const { partner, name, self, dial, reach, fillIn, copyNumber, second, why, next, nextDial, call, notReached } = card;
	if (card.same) return <SameCall card={card} same={card.same} level={level} class={styles.card} send={send} />;
	// What was prepared for one partner is not what to say to the next.
	const isPrepared = strong && !notReached;
	return (
		<li class={`${styles.card} ${strong ? styles.strong : ''}`} data-partner={partner}>
			<ActionHead card={card} level={level} />
			<Reach card={card} send={send}>
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
			</Reach>
			{code && <Lost code={code} />}
			{isPrepared && call && <Call call={call} level={below[level]} />}
			{why && <p>{why}</p>}
			{strong && <Share card={card} level={below[level]} send={send} />}
			<Fold label={words.more} about={name} open={open}>
				<ActionHow
					card={card}
					level={below[level]}
					words={words}
					withCall={!isPrepared}
					withShare={!strong}
					send={send}
				/>
			</Fold>
			{next && !notReached && (
				<div class={styles.next}>
					<Line icon="next">{next}</Line>
					{nextDial && <Contact dial={nextDial} name={nextDial.label} small send={send} />}
				</div>
			)}
		</li>
	);
}
