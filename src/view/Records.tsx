import { useContext } from 'preact/hooks';
import type { OutcomeScreen } from '../screen/screen.ts';
import { Fold } from './Fold.tsx';
import { Heading, type Level } from './Heading.tsx';
import styles from './Records.module.css';
import { Wide } from './useWide.ts';
import { Words } from './Words.tsx';

/** What to write down in the reader's own system, and who may read along. */
export function Records({ screen, level }: { screen: OutcomeScreen; level: Level }) {
	const { record, readers } = screen;
	if (!record && !readers) return null;
	return (
		<div class={styles.records}>
			{record && <Listed part="record" level={level} {...record} />}
			{readers && <Listed part="readers" level={level} heading={readers.heading} groups={[readers]} />}
		</div>
	);
}

type Group = { heading?: string; lines: string[] };
type ListedProps = { part: 'record' | 'readers'; level: Level; heading: string; hint?: string; groups: Group[] };

/** Several groups are folded, each under its own name: it is long, and read one step at a time. */
function Listed({ part, level, heading, hint, groups }: ListedProps) {
	const wide = useContext(Wide);
	return (
		<section class={styles.part} data-record={part}>
			<Heading level={level} look={3}>
				{heading}
			</Heading>
			{hint && <p class={styles.hint}>{hint}</p>}
			{groups.map((group) =>
				groups.length > 1 && group.heading ? (
					<Fold key={group.heading} label={group.heading} count={group.lines.length} open={wide}>
						<Lines lines={group.lines} />
					</Fold>
				) : (
					<Lines key={part} lines={group.lines} />
				),
			)}
		</section>
	);
}

function Lines({ lines }: { lines: string[] }) {
	return (
		<ul class={styles.lines}>
			{lines.map((line) => (
				<li key={line}>
					<Words>{line}</Words>
				</li>
			))}
		</ul>
	);
}
