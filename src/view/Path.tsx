import type { PathEntry } from '../screen/screen.ts';
import { LinkButton } from './LinkButton.tsx';
import styles from './Path.module.css';
import type { Send } from './Send.ts';

/** The answers so far, each with the way to change it, and where they are on the map. */
export function Path({ entries, map, send }: { entries: PathEntry[]; map?: string | undefined; send: Send }) {
	return (
		<>
			<ol class={styles.path}>
				{entries.map(({ step, question, answer, change }) => (
					<li key={step} class={styles.entry} data-answered={step}>
						<span class={styles.said}>
							<span class={styles.asked}>{question}</span>
							<span class={styles.answer}>{answer}</span>
						</span>
						<LinkButton about={question} onClick={() => send({ type: 'answer.revise', step })}>
							{change}
						</LinkButton>
					</li>
				))}
			</ol>
			{map && (
				<LinkButton data-to-map="" onClick={() => send({ type: 'page.open', page: 'map' })}>
					{map}
				</LinkButton>
			)}
		</>
	);
}
