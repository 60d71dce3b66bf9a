import type { ComponentChildren } from 'preact';
import styles from './LinkButton.module.css';

/** A quiet action that reads as a link; at least 48 px to tap. `about` is spoken after the label. */
export function LinkButton({
	about,
	onClick,
	children,
	...hooks
}: {
	about?: string | undefined;
	onClick: () => void;
	children: ComponentChildren;
	[hook: `data-${string}`]: string;
}) {
	return (
		<button type="button" class={styles.link} onClick={onClick} {...hooks}>
			<span class={styles.text}>{children}</span>
			{about && <span class="sr-unseen">: {about}</span>}
		</button>
	);
}
