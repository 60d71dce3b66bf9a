import type { OutcomeTrack } from '../screen/screen.ts';
import { Heading, type Level } from './Heading.tsx';
import { Points } from './Points.tsx';
import styles from './Prepare.module.css';

/** What to do, what not, and what the particulars of this case add. */
export function Prepare({ track, level }: { track: OutcomeTrack; level: Level }) {
	const { notes } = track;
	return (
		<div class={styles.prepare}>
			<Points kind="do" heading={track.do.heading} level={level} lines={track.do.lines} />
			<Points kind="doNot" heading={track.doNot.heading} level={level} lines={track.doNot.lines} />
			{notes.lines.length > 0 && (
				<div class={styles.notes}>
					<Heading level={level} look={4}>
						{notes.heading}
					</Heading>
					<ul class={styles.list}>
						{byRule(notes.lines).map(({ rule, texts }) => (
							<li key={texts[0]} class={styles.note} data-rule={rule}>
								{texts.join(' ')}
							</li>
						))}
					</ul>
				</div>
			)}
		</div>
	);
}

/** What one rule says in several sentences is one note. */
function byRule(lines: OutcomeTrack['notes']['lines']): { rule: string; texts: string[] }[] {
	const notes: { rule: string; texts: string[] }[] = [];
	for (const { rule, text } of lines) {
		const last = notes.at(-1);
		if (last?.rule === rule) last.texts.push(text);
		else notes.push({ rule, texts: [text] });
	}
	return notes;
}
