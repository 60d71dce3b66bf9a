import styles from './Mark.module.css';

/** One path that forks: the sign beside the name. */
export function Mark() {
	return (
		<svg class={styles.mark} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
			<rect class={styles.field} width="32" height="32" rx="8" />
			<path class={styles.path} d="M16 26v-6.500c0-4 6.500-4.500 6.500-9.500M16 19.500c0-3-4.300-4-5.800-6.300" />
			<circle class={styles.end} cx="22.500" cy="8.500" r="3" />
			<circle class={styles.other} cx="9.500" cy="11" r="1.800" />
		</svg>
	);
}
