import type { Guidance } from '../screen/screen.ts';
import { Icon } from './Icon.tsx';
import styles from './Stepper.module.css';

/** Where the reader is: in words, in bars (full, thick or hollow), and by name where there is room. */
export function Stepper({ guidance: { stepper } }: { guidance: Guidance }) {
	if (!stepper) return null;
	const { label, text, entries } = stepper;
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
		<div class={styles.stepper} role="group" aria-label={label}>
			<p class={styles.text}>{text}</p>
			<ol class={styles.steps}>
				{entries.map(({ id, name, state, stateText }) => (
					<li
						key={id}
						class={`${styles.step} ${styles[state]}`}
						data-step-state={state}
						{...(state === 'now' ? { 'aria-current': 'step' as const } : {})}
					>
						<span class={styles.name}>
							{state === 'done' && <Icon name="check" />}
							<span>{name}</span>
						</span>
						<span class="sr-unseen">, {stateText}</span>
					</li>
				))}
			</ol>
		</div>
	);
}
