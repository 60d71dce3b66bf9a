import type { PreparedCall } from '../screen/screen.ts';
import styles from './Call.module.css';
import { Heading, type Level } from './Heading.tsx';
import { Listed } from './Listed.tsx';

type CallProps = { call: PreparedCall; level: Level; small?: boolean };

/** The call, prepared: the first sentence to say, and what to have at hand. */
export function Call({ call: { say, ready }, level, small = false }: CallProps) {
	return (
		<div class={styles.call} data-call>
			<div class={styles.say}>
				<Heading level={level} look={4} class={styles.heading}>
					{say.heading}
				</Heading>
				<blockquote class={`${styles.words} ${small ? '' : styles.large}`}>{say.text}</blockquote>
			</div>
			<Listed {...ready} level={level} quiet columns />
		</div>
	);
}
