import type { DebriefScreen } from '../../screen/training/trainingScreen.ts';
import { Heading } from '../Heading.tsx';
import { Icon } from '../Icon.tsx';
import type { Send } from '../Send.ts';
import { To } from './Compare.tsx';
import styles from './WhatIfs.module.css';

/** One fact is different: what then. */
export function WhatIfs({ whatIf, send }: { whatIf: DebriefScreen['whatIf']; send: Send }) {
	const { heading, intro, options, told } = whatIf;
	return (
		<section class={styles.whatIf}>
			<Heading level={2} look={3}>
				{heading}
			</Heading>
			<p class={styles.intro}>{intro}</p>
			<ul class={styles.options}>
				{options.map(({ id, question, wish, open }) => (
					<li key={id} class={open ? styles.open : undefined}>
						<button
							type="button"
							class={styles.option}
							aria-expanded={open}
							data-what-if={id}
							onClick={() => send(wish)}
						>
							<span class={styles.question}>{question}</span>
							<span class={styles.sign}>
								<Icon name="forward" />
							</span>
						</button>
						{open && told && (
							<div class={styles.told} data-then>
								{told.lines.map((line) => (
									<p key={line}>{line}</p>
								))}
								{told.compared.map(({ journey, destination }) => (
									<To key={journey} destination={destination} level={3} strong />
								))}
							</div>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}
