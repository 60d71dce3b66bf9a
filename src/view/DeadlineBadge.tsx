import styles from './DeadlineBadge.module.css';
import { Icon } from './Icon.tsx';

/** How soon. What cannot wait stands in full colour. */
export function DeadlineBadge({
	deadline,
	plain = false,
}: {
	deadline: { id: string; text: string };
	plain?: boolean;
}) {
	const pressing = deadline.id === 'now' || deadline.id === 'within-hour';
	return (
		<span
			class={`${styles.deadline} ${plain ? '' : styles.badge} ${pressing && !plain ? styles.pressing : ''}`}
			data-deadline={deadline.id}
		>
			<Icon name="clock" />
			<span>{deadline.text}</span>
		</span>
	);
}
