import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Line.module.css';

/** A sign and the sentence it belongs to, in line. */
export function Line({ icon, children }: { icon: IconName; children: ComponentChildren }) {
	return (
		<span class={styles.line}>
			<Icon name={icon} />
			<span class={styles.text}>{children}</span>
		</span>
	);
}
