import { useContext } from 'preact/hooks';
import type { OutcomeScreen, OutcomeTrack } from '../screen/screen.ts';
import { Action } from './Action.tsx';
import { below, Heading, type Level } from './Heading.tsx';
import { Icon } from './Icon.tsx';
import { Notice } from './Notice.tsx';
import styles from './Now.module.css';
import type { Send } from './Send.ts';
import { Wide } from './useWide.ts';

/** The fixed parts of one track, in the order of the row. One call stands out: the first of the first track. */
export function Now({
	track,
	first,
	level,
	more,
	code,
	send,
}: {
	track: OutcomeTrack;
	first: boolean;
	level: Level;
	more: string;
	code: OutcomeScreen['code'];
	send: Send;
}) {
	const wide = useContext(Wide);
	const words = { more, do: track.do.heading, doNot: track.doNot.heading };
	const cards = track.now.flatMap((part) => part.cards);
	const strongest = first ? cards.find(({ dial, self }) => dial && !self) : undefined;
	return (
		<div class={styles.now}>
			{track.situation && <p class={styles.situation}>{track.situation}</p>}
			{track.now.map((part) => (
				<div key={part.part} class={styles.part} data-part={part.part}>
					<div class={styles.head}>
						<Heading level={level} look={3} class={styles.heading}>
							<Icon name={part.part === 'call' ? 'phone' : part.part === 'spot' ? 'info' : 'building'} />
							<span>{part.heading}</span>
						</Heading>
						{part.moment && <p class={styles.moment}>{part.moment}</p>}
					</div>
					<ul class={styles.cards}>
						{part.cards.map((card) => (
							<Action
								key={card.partner}
								card={card}
								level={below[level]}
								words={words}
								strong={card === strongest}
								code={card === strongest ? code : undefined}
								open={wide && card === strongest}
								send={send}
							/>
						))}
					</ul>
				</div>
			))}
			{track.cannotWait && (
				<Notice icon="clock" tone="watch">
					<p>{track.cannotWait}</p>
				</Notice>
			)}
		</div>
	);
}
