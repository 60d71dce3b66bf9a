import type { OpenState } from '../screen/screen.ts';
import { Icon } from './Icon.tsx';
import styles from './OpenBadge.module.css';

/** Open, closed or not known: by shape and words, the colour only helps. */
export function OpenBadge({ open }: { open: { state: OpenState; text: string } }) {
	return (
		<span class={`${styles.badge} ${styles[open.state]}`} data-open={open.state}>
			<Icon name={open.state} />
			<span>{open.text}</span>
		</span>
	);
}
