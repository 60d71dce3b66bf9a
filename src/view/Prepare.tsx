import { useContext } from 'preact/hooks';
import type { OutcomeTrack } from '../screen/screen.ts';
import { Fold } from './Fold.tsx';
import { Heading, type Level } from './Heading.tsx';
import { Points } from './Points.tsx';
import styles from './Prepare.module.css';
import { Wide } from './useWide.ts';
import { Words } from './Words.tsx';

/** What to do, what not, and what the particulars of this case add. */
export function Prepare({ track, level }: { track: OutcomeTrack; level: Level }) {
	const wide = useContext(Wide);
	const { notes } = track;
	return (
		<div class={styles.prepare}>
			<Points kind="do" heading={track.do.heading} level={level} lines={track.do.lines} />
			<Points kind="doNot" heading={track.doNot.heading} level={level} lines={track.doNot.lines} />
			{notes.groups.length > 0 && (
				<div class={styles.notes}>
					<Heading level={level} look={4}>
						{notes.heading}
					</Heading>
					<ul class={styles.list}>
						{notes.groups.map(({ rule, title, lines }) => (
							<li key={title} data-rule={rule}>
								{lines.length > 0 ? (
									<Fold label={title} open={wide}>
										<ul class={styles.lines}>
											{lines.map((line) => (
												<li key={line}>
													<Words>{line}</Words>
												</li>
											))}
										</ul>
									</Fold>
								) : (
									<p>{title}</p>
								)}
							</li>
						))}
					</ul>
				</div>
			)}
		</div>
	);
}
