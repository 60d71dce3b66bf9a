import type { Choosable } from '../screen/choosable.ts';
import type { Send } from './Send.ts';
import smallStyles from './SmallButtons.module.css';
import styles from './Tabs.module.css';

type TabsProps = { tabs: { label: string; entries: readonly Choosable[] }; send: Send };

/** The parts of a page, of which one is in view. */
export function Tabs({ tabs: { label, entries }, send }: TabsProps) {
	return (
		<nav class={smallStyles.row} aria-label={label}>
			{entries.map((entry) => (
				<button
					key={entry.id}
					type="button"
					class={`${smallStyles.button} ${styles.tab}`}
					data-tab={entry.id}
					aria-current={entry.chosen ? 'true' : undefined}
					onClick={() => send(entry.wish)}
				>
					{entry.label}
				</button>
			))}
		</nav>
	);
}
