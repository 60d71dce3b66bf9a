import type { ActionCard } from '../screen/screen.ts';
import { Heading, type Level } from './Heading.tsx';
import { Line } from './Line.tsx';
import styles from './Share.module.css';

/** What this receiver may be told. */
export function Share({ share, level }: { share: ActionCard['share']; level: Level }) {
	return (
		<div class={styles.share} data-rule={share.rule}>
			<Heading level={level} look={4}>
				{share.heading}
			</Heading>
			<Line icon="shield">{share.text}</Line>
		</div>
	);
}
