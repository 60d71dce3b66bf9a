import type { PhrasesScreen } from '../screen/phraseScreen.ts';
import { BackButton } from './BackButton.tsx';
import columnStyles from './Column.module.css';
import { Heading } from './Heading.tsx';
import { Icon } from './Icon.tsx';
import { OwnName } from './OwnName.tsx';
import styles from './Phrases.module.css';
import type { Send } from './Send.ts';
import spokenStyles from './Spoken.module.css';

/** Which language: by its own name, by script, or the person points. */
export function Phrases({ screen, send }: { screen: PhrasesScreen; send: Send }) {
	const { heading, intro, point, groups, back } = screen;
	return (
		<div class={columnStyles.column}>
			<BackButton label={back} onClick={() => send({ type: 'page.close' })} />
			<Heading level={1}>{heading}</Heading>
			{intro.map((line) => (
				<p key={line}>{line}</p>
			))}
			<div class={styles.point}>
				<button
					type="button"
					class="nl-button nl-button--primary"
					data-point
					aria-describedby="point-hint"
					onClick={() => send({ type: 'page.open', page: 'point' })}
				>
					<span class="nl-button__icon-start">
						<Icon name="turn" />
					</span>
					<span class="nl-button__label">{point.label}</span>
				</button>
				<p class={styles.hint} id="point-hint">
					{point.hint}
				</p>
			</div>
			{groups.map(({ script, heading: name, languages }) => (
				<section key={script} class={styles.group} aria-labelledby={`script-${script}`}>
					<Heading level={2} look={4} id={`script-${script}`}>
						{name}
					</Heading>
					<ul class={styles.languages}>
						{languages.map(({ name: known, ...spoken }) => (
							<li key={spoken.language}>
								<button
									type="button"
									class={`${spokenStyles.card} ${styles.language}`}
									data-language={spoken.language}
									onClick={() => send({ type: 'page.open', page: 'sentences', about: spoken.language })}
								>
									<OwnName spoken={spoken} />
									<span class={styles.known}>{known}</span>
								</button>
							</li>
						))}
					</ul>
				</section>
			))}
		</div>
	);
}
