import type { OutcomeTrack } from '../screen/screen.ts';
import { below, Heading, type Level } from './Heading.tsx';
import { LaterAction } from './LaterAction.tsx';
import styles from './LaterGroups.module.css';
import type { Send } from './Send.ts';

/** After that, and to consider: name, number and moment in view, the rest folded. */
export function LaterGroups({
	track,
	titled,
	level,
	more,
	send,
}: {
	track: OutcomeTrack;
	titled: boolean;
	level: Level;
	more: string;
	send: Send;
}) {
	const words = { more, do: track.do.heading, doNot: track.doNot.heading };
	return [track.then, track.consider].map(
		(group) =>
			group && (
				<section key={group.heading} class={styles.group} data-layer="later">
					<Heading level={level} look={2}>
						{group.heading}
						{titled && <span class={styles.track}>{track.heading}</span>}
					</Heading>
					<ul class={styles.cards}>
						{group.cards.map((card) => (
							<LaterAction key={card.partner} card={card} level={below[level]} words={words} send={send} />
						))}
					</ul>
				</section>
			),
	);
}
