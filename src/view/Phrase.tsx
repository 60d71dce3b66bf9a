import { useMemo, useRef, useState } from 'preact/hooks';
import type { PhraseScreen } from '../screen/phraseScreen.ts';
import { Facing } from './Facing.tsx';
import { hasGlyphs } from './hasGlyphs.ts';
import { Icon } from './Icon.tsx';
import styles from './Phrase.module.css';
import type { Send } from './Send.ts';
import { useFit } from './useFit.ts';
import { useVoice } from './useVoice.ts';

const PICTURES = { yes: 'check', no: 'cross', stop: 'hand' } as const;

/** One sentence for the other person, with pictures to answer. What is tapped lights up and is kept nowhere. */
export function Phrase({ screen, send }: { screen: PhraseScreen; send: Send }) {
	const { spoken, text, below, organisation, answers, previous, next, bar } = screen;
	const sentence = useRef<HTMLHeadingElement>(null);
	const [tapped, setTapped] = useState<string>();
	const speak = useVoice(spoken.language);
	const isDrawn = useMemo(() => hasGlyphs(text), [text]);
	useFit(sentence, text);
	const other = { lang: spoken.language, dir: spoken.direction };
	return (
		<Facing
			screen={screen}
			bar={bar}
			send={send}
			beside={
				<>
					<div class={styles.own}>
						<Step step={previous} icon="back" send={send} />
						<p class={styles.below}>{below}</p>
						<Step step={next} icon="forward" send={send} />
					</div>
					{!isDrawn && <p data-no-font>{screen.noFont}</p>}
					{speak && (
						<button type="button" class="nl-button nl-button--secondary" data-read onClick={() => speak(text)}>
							<span class="nl-button__label">{screen.read}</span>
						</button>
					)}
				</>
			}
		>
			<div class={styles.card}>
				<div class={styles.room}>
					<h1 class={styles.sentence} tabIndex={-1} ref={sentence} {...other}>
						{text}
					</h1>
				</div>
				{organisation && (
					<p class={styles.organisation}>
						<span>{organisation.name}</span> <bdi class={styles.reach}>{organisation.reach}</bdi>
					</p>
				)}
				<ul class={styles.answers} {...other}>
					{answers.map(({ id, text: word, meaning }) => (
						<li key={id}>
							<button
								type="button"
								class={styles.answer}
								data-picture={id}
								aria-pressed={tapped === id}
								onClick={() => setTapped(tapped === id ? undefined : id)}
							>
								<Icon name={PICTURES[id]} />
								<span>{word}</span>
								{word.toLowerCase() !== meaning && (
									<span class="sr-unseen" lang={screen.language}>
										({meaning})
									</span>
								)}
							</button>
						</li>
					))}
				</ul>
			</div>
		</Facing>
	);
}

type StepProps = { step: PhraseScreen['next']; icon: 'back' | 'forward'; send: Send };

/** To the sentence before or after this one; an empty place where there is none. */
function Step({ step, icon, send }: StepProps) {
	if (!step) return <span class={styles.step} />;
	return (
		<button
			type="button"
			class={`nl-button nl-button--subtle ${styles.step}`}
			data-step={icon}
			aria-label={step.label}
			onClick={() => send({ type: 'page.open', page: 'phrase', about: step.about })}
		>
			<Icon name={icon} />
		</button>
	);
}
