import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import styles from './Fold.module.css';
import { Icon } from './Icon.tsx';

/**
 * Opens in place. What is folded is drawn after what is in view, so that a tap never waits for it.
 * `about` is spoken after the label where several folds carry the same label.
 */
export function Fold({
	label,
	about,
	count,
	open = false,
	quiet = false,
	children,
}: {
	label: string;
	about?: string | undefined;
	count?: number | undefined;
	open?: boolean | undefined;
	quiet?: boolean;
	children: ComponentChildren;
}) {
	const [isDrawn, setDrawn] = useState(open);
	useEffect(() => setDrawn(true), []);
	return (
		<details class={styles.fold} open={open}>
			<summary class={`${styles.label} ${quiet ? styles.quiet : ''}`}>
				<span class={styles.sign}>
					<Icon name="forward" />
				</span>
				<span class={styles.text}>
					{label}
					{about && <span class="sr-unseen">: {about}</span>}
				</span>
				{count !== undefined && <span class="nl-number-badge">{count}</span>}
			</summary>
			<div class={styles.body}>{isDrawn && children}</div>
		</details>
	);
}
