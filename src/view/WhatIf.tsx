import type { OutcomeScreen } from '../screen/screen.ts';
import { Fold } from './Fold.tsx';
import { Icon } from './Icon.tsx';
import type { Send } from './Send.ts';
import styles from './WhatIf.module.css';

/** Which other answers would lead elsewhere; a tap goes to the question. */
export function WhatIf({ whatIf, send }: { whatIf: NonNullable<OutcomeScreen['whatIf']>; send: Send }) {
	const { heading, lines } = whatIf;
	return (
		<Fold label={heading} count={lines.length}>
			<ul>
				{lines.map(({ step, text, then }) => (
					<li key={text} class={styles.line}>
						<button
							type="button"
							class={styles.row}
							data-what-if={step}
							onClick={() => send({ type: 'answer.revise', step })}
						>
							<span class={styles.text}>
								{text}
								<span class={styles.then}>{then}</span>
							</span>
							<Icon name="forward" />
						</button>
					</li>
				))}
			</ul>
		</Fold>
	);
}
