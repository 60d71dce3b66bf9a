import type { ComponentChildren } from 'preact';
import type { ActionCard } from '../screen/screen.ts';
import styles from './ActionHow.module.css';
import { Call } from './Call.tsx';
import type { Level } from './Heading.tsx';
import { Icon } from './Icon.tsx';
import { Listed } from './Listed.tsx';
import { Points } from './Points.tsx';
import type { Send } from './Send.ts';
import { Share } from './Share.tsx';
import { Words } from './Words.tsx';

export type ActionWords = { more: string; do: string; doNot: string };

/** The long texts of one partner: the call, who they are, what to do and not to do, what may be shared. */
export function ActionHow({
	card,
	level,
	words,
	withCall = true,
	withShare = true,
	send,
	children,
}: {
	card: ActionCard;
	level: Level;
	words: ActionWords;
	/** Not where it stands in view already. */
	withCall?: boolean;
	withShare?: boolean;
	send: Send;
	/** What else the card folds: after the call, before the rest. */
	children?: ComponentChildren;
}) {
	const { what, website, call } = card;
	return (
		<>
			{call && withCall && <Call call={call} level={level} small />}
			{(call?.asks || call?.after) && (
				<div class={styles.how}>
					{call.asks && <Listed {...call.asks} level={level} />}
					{call.after && <Listed {...call.after} level={level} />}
				</div>
			)}
			{children}
			<p>
				<Words>{what}</Words>
			</p>
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
