import type { OutcomeScreen } from '../screen/screen.ts';
import styles from './Always.module.css';
import { Dials } from './Dials.tsx';
import { Heading } from './Heading.tsx';
import type { Send } from './Send.ts';

/** The last line of every advice: who answers day and night. */
export function Always({ always, send }: { always: OutcomeScreen['always']; send: Send }) {
	return (
		<section class={styles.always} data-always>
			<Heading level={2} look={3}>
				{always.heading}
			</Heading>
			<p>{always.text}</p>
			<Dials dials={always.dials} send={send} />
		</section>
	);
}
