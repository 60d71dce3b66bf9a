import type { Listed as Lines } from '../screen/screen.ts';
import { Heading, type Level } from './Heading.tsx';
import styles from './Listed.module.css';
import { Words } from './Words.tsx';

type ListedProps = Lines & { level: Level; look?: Level; quiet?: boolean; columns?: boolean };

/** A small heading and its lines; in columns where the lines are short and there is room. */
export function Listed({ heading, lines, level, look = 4, quiet = false, columns = false }: ListedProps) {
	return (
		<div class={styles.listed}>
			<Heading level={level} look={look} class={quiet ? styles.quiet : ''}>
				{heading}
			</Heading>
			<ul class={`${styles.lines} ${columns ? styles.columns : ''}`}>
				{lines.map((line) => (
					<li key={line}>
						<Words>{line}</Words>
					</li>
				))}
			</ul>
		</div>
	);
}
