import type { ActionCard } from '../screen/screen.ts';
import { Heading, type Level } from './Heading.tsx';
import { Line } from './Line.tsx';
import { LinkButton } from './LinkButton.tsx';
import type { Send } from './Send.ts';
import styles from './Share.module.css';
import { Words } from './Words.tsx';

/** What this receiver may be told, and the way to the whole line of this receiver. */
export function Share({ card, level, send }: { card: ActionCard; level: Level; send: Send }) {
	const { share, receiver } = card;
	return (
		<div class={styles.share} data-rule={share.rule}>
			<Heading level={level} look={4}>
				{share.heading}
			</Heading>
			<Line icon="shield">
				<Words>{share.text}</Words>
			</Line>
			{receiver && (
				<LinkButton
					onClick={() => send({ type: 'page.open', page: 'receivers', about: receiver.partner })}
					data-receiver-link={receiver.partner}
				>
					{receiver.label}
				</LinkButton>
			)}
		</div>
	);
}
