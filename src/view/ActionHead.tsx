import type { ActionCard } from '../screen/screen.ts';
import styles from './ActionHead.module.css';
import { DeadlineBadge } from './DeadlineBadge.tsx';
import { Heading, type Level } from './Heading.tsx';
import { OpenBadge } from './OpenBadge.tsx';

/** Who, how soon, and whether anybody is there. */
export function ActionHead({ card, level, small = false }: { card: ActionCard; level: Level; small?: boolean }) {
	const { name, deadline, open } = card;
	return (
		<div class={styles.head}>
			<Heading level={level} look={small ? 4 : 3}>
				{name}
			</Heading>
			<p class={styles.badges}>
				<DeadlineBadge deadline={deadline} plain={small} />
				{open && <OpenBadge open={open} />}
			</p>
		</div>
	);
}
