import type { SentencesScreen } from '../screen/phraseScreen.ts';
import { BackButton } from './BackButton.tsx';
import columnStyles from './Column.module.css';
import { Heading } from './Heading.tsx';
import { Notice } from './Notice.tsx';
import { OwnName } from './OwnName.tsx';
import type { Send } from './Send.ts';
import styles from './Sentences.module.css';
import spokenStyles from './Spoken.module.css';

/** What can be shown in this language, in the order in which it is best shown. */
export function Sentences({ screen, send }: { screen: SentencesScreen; send: Send }) {
	const { heading, spoken, status, notes, forms, groups, back } = screen;
	return (
		<div class={columnStyles.column}>
			<BackButton label={back} onClick={() => send({ type: 'page.close' })} />
			<Heading level={1}>
				{heading} · <OwnName spoken={spoken} />
			</Heading>
			<Notice icon={status.isChecked ? 'check' : 'info'}>
				<p>{status.text}</p>
				{notes.map((note) => (
					<p key={note}>{note}</p>
				))}
			</Notice>
			{forms && (
				<fieldset class={styles.forms}>
					<legend class={styles.legend}>{forms.label}</legend>
					<div class={styles.choices}>
						{forms.options.map(({ about, label, chosen }) => (
							<button
								key={about}
								type="button"
								class={`nl-button ${chosen ? 'nl-button--primary' : 'nl-button--secondary'}`}
								aria-pressed={chosen}
								data-form={about}
								onClick={() => send({ type: 'page.open', page: 'sentences', about })}
							>
								<span class="nl-button__label">{label}</span>
							</button>
						))}
					</div>
				</fieldset>
			)}
			{groups.map(({ id, heading: name, sentences }) => (
				<section key={id} class={styles.group} aria-labelledby={`group-${id}`}>
					<Heading level={2} look={3} id={`group-${id}`}>
						{name}
					</Heading>
					<ul class={styles.list}>
						{sentences.map(({ about, text, shown, note }) => (
							<li key={about}>
								<button
									type="button"
									class={`${spokenStyles.card} ${styles.sentence}`}
									data-sentence={about}
									onClick={() => send({ type: 'page.open', page: 'phrase', about })}
								>
									<span class={styles.text}>{text}</span>
									<span class={styles.shown} lang={spoken.language} dir={spoken.direction}>
										{shown}
									</span>
									{note && <span class={styles.note}>{note}</span>}
								</button>
							</li>
						))}
					</ul>
				</section>
			))}
		</div>
	);
}
