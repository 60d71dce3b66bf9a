import type { ActionCard } from '../screen/screen.ts';
import styles from './ActionHow.module.css';
import type { Level } from './Heading.tsx';
import { Icon } from './Icon.tsx';
import { Points } from './Points.tsx';
import type { Send } from './Send.ts';
import { Share } from './Share.tsx';

export type ActionWords = { more: string; do: string; doNot: string };

/** The long texts of one partner: who they are, what to do and not to do, what may be shared. */
export function ActionHow({
	card,
	level,
	words,
	withShare,
	send,
}: {
	card: ActionCard;
	level: Level;
	words: ActionWords;
	withShare: boolean;
	send: Send;
}) {
	const { what, website } = card;
	return (
		<>
			<p>{what}</p>
			<div class={styles.how}>
				<Points kind="do" heading={words.do} level={level} lines={card.do} />
				<Points kind="doNot" heading={words.doNot} level={level} lines={card.doNot} />
			</div>
			{withShare && <Share card={card} level={level} send={send} />}
			{website && (
				<a class={`nl-link ${styles.website}`} href={website.href} rel="noreferrer" target="_blank">
					{website.label}
					<Icon name="outside" />
				</a>
			)}
		</>
	);
}
