import type { DeskQuestion } from '../../screen/screen.ts';
import { Heading } from '../Heading.tsx';
import { Icon } from '../Icon.tsx';
import styles from './Sources.module.css';

/** On what the question rests. */
export function Sources({ sources }: { sources: DeskQuestion['sources'] }) {
	const { heading, entries, status } = sources;
	return (
		<section class={styles.sources} data-sources>
			<Heading level={2} look={4}>
				{heading}
			</Heading>
			<ul class={styles.entries}>
				{entries.map(({ id, title, date, href }) => (
					<li key={id}>
						{href === undefined ? (
							title
						) : (
							<a class="nl-link" href={href} rel="noreferrer" target="_blank">
								{title} <Icon name="outside" />
							</a>
						)}{' '}
						<span class={styles.date}>({date})</span>
					</li>
				))}
			</ul>
			<p>{status}</p>
		</section>
	);
}
