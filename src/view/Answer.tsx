import type { OutcomeScreen } from '../screen/screen.ts';
import styles from './Answer.module.css';
import { VerdictBadge } from './VerdictBadge.tsx';

/** The answer to the question that was asked, before anything else. */
export function Answer({ answer }: { answer: NonNullable<OutcomeScreen['answer']> }) {
	const { verdict, verdictText, text, reason } = answer;
	return (
		<section class={styles.answer} data-verdict={verdict}>
			<p class={styles.verdict}>
				<VerdictBadge verdict={verdict} text={verdictText} />
				<span class={styles.text}>{text}</span>
			</p>
			<p>{reason}</p>
		</section>
	);
}
