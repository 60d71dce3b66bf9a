import type { Choosable } from '../screen/choosable.ts';
import styles from './Selects.module.css';
import type { Send } from './Send.ts';

type SelectsProps = { selects: readonly { id: string; label: string; options: readonly Choosable[] }[]; send: Send };

/** Choices out of more than fits as buttons, beside each other where there is room. */
export function Selects({ selects, send }: SelectsProps) {
	return (
		<div class={styles.selects}>
			{selects.map(({ id, label, options }) => (
				<label key={id} class={styles.choice}>
					<span class={styles.label}>{label}</span>
					<select
						class={styles.select}
						data-choose={id}
						value={options.find(({ chosen }) => chosen)?.id}
						onChange={({ currentTarget }) => {
							const option = options[currentTarget.selectedIndex];
							if (option) send(option.wish);
						}}
					>
						{options.map((option) => (
							<option key={option.id} value={option.id}>
								{option.label}
							</option>
						))}
					</select>
				</label>
			))}
		</div>
	);
}
