import { useContext } from 'preact/hooks';
import type { OutcomeScreen } from '../screen/screen.ts';
import { Fold } from './Fold.tsx';
import { Heading } from './Heading.tsx';
import { Path } from './Path.tsx';
import styles from './Reasons.module.css';
import type { Send } from './Send.ts';
import { Wide } from './useWide.ts';

/** More answers than this are folded on a phone: the meldcode has many. */
const MOST_IN_VIEW = 9;

/** The answers, each with the way to change it, and the rules with their sources. */
export function Reasons({
	answers,
	rules,
	send,
}: {
	answers: OutcomeScreen['answers'];
	rules: OutcomeScreen['rules'];
	send: Send;
}) {
	const wide = useContext(Wide);
	return (
		<div class={styles.reasons}>
			<div class={styles.answers}>
				{answers.entries.length > MOST_IN_VIEW ? (
					<Fold label={answers.heading} count={answers.entries.length} open={wide}>
						<Path entries={answers.entries} send={send} />
					</Fold>
				) : (
					<>
						<Heading level={3} look={4}>
							{answers.heading}
						</Heading>
						<Path entries={answers.entries} send={send} />
					</>
				)}
			</div>
			<div class={styles.answers}>
				<Fold label={rules.heading} count={rules.lines.length} open={wide}>
					<ul class={styles.rules}>
						{rules.lines.map(({ id, title, status, sources, checked }) => (
							<li key={id} class={styles.rule} data-rule={id}>
								<p>
									<span class={styles.id}>{id}</span> {title}
								</p>
								<ul class={styles.sources}>
									{sources.map((source) => (
										<li key={source}>{source}</li>
									))}
								</ul>
								<p class={styles.checked}>
									{status} · {checked}
								</p>
							</li>
						))}
					</ul>
				</Fold>
				<p class={styles.disclaimer}>{rules.disclaimer}</p>
			</div>
		</div>
	);
}
