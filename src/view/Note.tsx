import type { Note as Text } from '../screen/screen.ts';
import { Fold } from './Fold.tsx';
import { Heading, type Level } from './Heading.tsx';
import { Icon } from './Icon.tsx';
import styles from './Note.module.css';
import type { Send } from './Send.ts';

/** The note for the reader's own system: copied in one tap, read before that by who wants to. */
export function Note({ note, level, send }: { note: Text; level: Level; send: Send }) {
	const { heading, hint, text, copy, show } = note;
	return (
		<section class={styles.note}>
			<Heading level={level} look={3}>
				{heading}
			</Heading>
			<p class={styles.hint}>{hint}</p>
			<button
				type="button"
				class={`nl-button nl-button--secondary ${styles.copy}`}
				data-copy-note
				onClick={() => send({ type: 'text.copy', text })}
			>
				<span class="nl-button__icon-start">
					<Icon name="copy" />
				</span>
				<span class="nl-button__label">{copy}</span>
			</button>
			<Fold label={show}>
				<pre class={styles.text} data-note>
					{text}
				</pre>
			</Fold>
		</section>
	);
}
