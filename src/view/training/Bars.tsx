import type { SlideView } from '../../screen/training/groupScreens.ts';
import styles from './Bars.module.css';

/** How many hands for each answer. */
export function Bars({ options }: { options: NonNullable<SlideView['options']> }) {
	const most = Math.max(1, ...options.map(({ hands = 0 }) => hands));
	return (
		<ul class={styles.bars}>
			{options.map(({ id, text, hands = 0, expected }) => (
				<li key={id} class={expected ? styles.expected : undefined} data-bar-of={id}>
					<p class={styles.text}>
						{text} {expected && <strong>({expected})</strong>}
					</p>
					<p class={styles.line}>
						<span class={styles.bar} style={{ inlineSize: `${(hands / most) * 85}%` }} />
						<span class={styles.count}>{hands}</span>
					</p>
				</li>
			))}
		</ul>
	);
}
