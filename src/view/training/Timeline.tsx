import type { DebriefScreen } from '../../screen/training/trainingScreen.ts';
import { Heading } from '../Heading.tsx';
import { Icon, type IconName } from '../Icon.tsx';
import styles from './Timeline.module.css';

type Told = DebriefScreen['timeline'];
type State = Told['stages'][number]['lines'][number]['state'];

const SIGNS: Partial<Record<State, IconName>> = { seen: 'check', missed: 'look', tapped: 'unknown' };

/** The situation once more, line by line: what was a sign, and who saw it. */
export function Timeline({ timeline: { heading, intro, stages } }: { timeline: Told }) {
	return (
		<section class={styles.timeline}>
			<Heading level={2} look={3}>
				{heading}
			</Heading>
			<p class={styles.intro}>{intro}</p>
			<ol class={styles.stages}>
				{stages.map(({ id, heading: name, lines }) => (
					<li key={id}>
						<p class={styles.stage}>{name}</p>
						<ul>
							{lines.map(({ id: line, text, state, told, notes }) => {
								const sign = SIGNS[state];
								return (
									<li key={line} class={`${styles.line} ${styles[state]}`} data-seen={state}>
										<span class={styles.dot}>{sign && <Icon name={sign} />}</span>
										<div class={styles.text}>
											<p>{text}</p>
											{told && <p class={styles.told}>{told}</p>}
											{notes.map((note) => (
												<p key={note} class={styles.note}>
													{note}
												</p>
											))}
										</div>
									</li>
								);
							})}
						</ul>
					</li>
				))}
			</ol>
		</section>
	);
}
