import type { OutcomeScreen } from '../screen/screen.ts';
import { Heading, type Level } from './Heading.tsx';
import styles from './Records.module.css';

/** What to write down in the reader's own system, and who may read along. */
export function Records({ screen, level }: { screen: OutcomeScreen; level: Level }) {
	const { record, readers } = screen;
	if (!record && !readers) return null;
	return (
		<div class={styles.records}>
			{record && <Listed part="record" level={level} {...record} />}
			{readers && <Listed part="readers" level={level} {...readers} />}
		</div>
	);
}

type ListedProps = { part: 'record' | 'readers'; level: Level; heading: string; hint?: string; lines: string[] };

function Listed({ part, level, heading, hint, lines }: ListedProps) {
	return (
		<section class={styles.part} data-record={part}>
			<Heading level={level} look={3}>
				{heading}
			</Heading>
			{hint && <p class={styles.hint}>{hint}</p>}
			<ul class={styles.lines}>
				{lines.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
		</section>
	);
}
