import type { ActionCard } from '../screen/screen.ts';
import { Contact } from './Contact.tsx';
import { DeadlineBadge } from './DeadlineBadge.tsx';
import { Heading, type Level } from './Heading.tsx';
import styles from './SameCall.module.css';
import type { Send } from './Send.ts';

/** The same partner again: one call will do, the rest is told where the partner stands first. */
export function SameCall({
	card,
	same,
	level,
	class: frame,
	send,
}: {
	card: ActionCard;
	same: string;
	level: Level;
	class: string | undefined;
	send: Send;
}) {
	const { partner, name, deadline, self, dial } = card;
	return (
		<li class={`${frame} ${styles.same}`} data-partner={partner} data-same>
			<div class={styles.head}>
				<Heading level={level} look={4}>
					{name}
				</Heading>
				<DeadlineBadge deadline={deadline} plain />
			</div>
			<p>{same}</p>
			<Contact dial={self ? undefined : dial} name={name} small send={send} />
		</li>
	);
}
