import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Notice.module.css';

/** A calm line or two set apart from the rest. */
export function Notice({
	icon,
	tone = 'plain',
	children,
}: {
	icon: IconName;
	tone?: 'plain' | 'watch';
	children: ComponentChildren;
}) {
	return (
		<div class={`${styles.notice} ${tone === 'watch' ? styles.watch : ''}`}>
			<Icon name={icon} />
			<div class={styles.text}>{children}</div>
		</div>
	);
}
