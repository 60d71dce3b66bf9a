import { Heading, type Level } from './Heading.tsx';
import { Icon } from './Icon.tsx';
import styles from './Points.module.css';
import { Words } from './Words.tsx';

/** "Do this" with ticks, "do not do this" with crosses; the heading says which. */
export function Points({
	kind,
	heading,
	level,
	lines,
}: {
	kind: 'do' | 'doNot';
	heading: string;
	level: Level;
	lines: string[];
}) {
	if (lines.length === 0) return null;
	return (
		<div class={styles.points}>
			<Heading level={level} look={4}>
				{heading}
			</Heading>
			<ul class={styles.list}>
				{lines.map((line) => (
					<li key={line} class={styles.line}>
						<span class={kind === 'do' ? styles.do : styles.doNot}>
							<Icon name={kind === 'do' ? 'check' : 'cross'} />
						</span>
						<span>
							<Words>{line}</Words>
						</span>
					</li>
				))}
			</ul>
		</div>
	);
}
