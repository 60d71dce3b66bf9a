import type { ReceiversScreen } from '../screen/screen.ts';
import { BackButton } from './BackButton.tsx';
import columnStyles from './Column.module.css';
import { Fold } from './Fold.tsx';
import { Heading } from './Heading.tsx';
import { Landmark } from './Landmark.tsx';
import styles from './Receivers.module.css';
import type { Send } from './Send.ts';
import { VerdictBadge } from './VerdictBadge.tsx';
import { Words } from './Words.tsx';

/** Receiver by receiver what this role may share. */
export function Receivers({ screen, send }: { screen: ReceiversScreen; send: Send }) {
	const { heading, role, intro, lines, why, back } = screen;
	const backButton = <BackButton label={back} onClick={() => send({ type: 'page.close' })} />;
	return (
		<div class={columnStyles.column}>
			{backButton}
			<div class={styles.head}>
				<Heading level={1}>{heading}</Heading>
				<p class={styles.role}>{role}</p>
				{intro.map((line) => (
					<p key={line}>
						<Words>{line}</Words>
					</p>
				))}
			</div>
			<ul class={styles.lines}>
				{lines.map(({ receiver, name, verdict, verdictText, text, reason, source, here }) => (
					<li
						key={receiver}
						class={`${styles.line} ${here ? styles.here : ''}`}
						data-receiver={receiver}
						data-verdict={verdict}
					>
						<div class={styles.who}>
							<Landmark id={`receiver-${receiver}`} look={4} here={here}>
								{name}
							</Landmark>
							<VerdictBadge verdict={verdict} text={verdictText} />
						</div>
						<p>
							<Words>{text}</Words>
						</p>
						<Fold label={why} about={name} open={here}>
							<p>
								<Words>{reason}</Words>
							</p>
							<p class={styles.source}>{source}</p>
						</Fold>
					</li>
				))}
			</ul>
			{backButton}
		</div>
	);
}
