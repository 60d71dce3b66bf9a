import type { OutcomeScreen } from '../../screen/screen.ts';
import { Fold } from '../Fold.tsx';
import { Heading } from '../Heading.tsx';
import { Icon } from '../Icon.tsx';
import { LinkButton } from '../LinkButton.tsx';
import type { Send } from '../Send.ts';
import styles from './AtHand.module.css';

/** Above an outcome at a desk: whom to reach, the note, the paper and the code, without scrolling. */
export function AtHand({ screen, send }: { screen: OutcomeScreen; send: Send }) {
	const { desk, note, code, paper, actions } = screen;
	if (desk === undefined) return null;
	const { heading, calls } = desk;
	return (
		<section class={styles.atHand} aria-label={heading} data-at-hand>
			{calls.entries.length > 0 && (
				<div class={styles.calls}>
					<Heading level={2} look={4}>
						{calls.heading}
					</Heading>
					<ol class={styles.entries}>
						{calls.entries.map(({ partner, name, number, caution, deadline }) => (
							<li key={partner} class={styles.entry} data-first={partner}>
								<span class={number === undefined ? `${styles.name} ${styles.alone}` : styles.name}>{name}</span>
								{number && (
									<span>
										<span class={styles.number}>{number}</span> <span class={styles.caution}>{caution}</span>
									</span>
								)}
								<span class={styles.deadline}>{deadline}</span>
							</li>
						))}
					</ol>
				</div>
			)}
			<div class={styles.ways}>
				{note && (
					<button
						type="button"
						class={`nl-button nl-button--secondary ${styles.copy}`}
						data-copy-note
						onClick={() => send({ type: 'text.copy', text: note.text })}
					>
						<span class="nl-button__icon-start">
							<Icon name="copy" />
						</span>
						<span class="nl-button__label">{note.copy}</span>
					</button>
				)}
				{paper && (
					<LinkButton onClick={() => window.print()}>
						<Icon name="print" />
						{actions.print}
					</LinkButton>
				)}
				{code && (
					<p class={styles.code}>
						{code.heading} <strong data-code>{code.text}</strong>
						<LinkButton onClick={() => send({ type: 'text.copy', text: code.text })}>
							<Icon name="copy" />
							{code.copy}
						</LinkButton>
					</p>
				)}
				{note && (
					<div class={styles.note}>
						<Fold label={note.show}>
							<pre class={styles.text} data-note>
								{note.text}
							</pre>
						</Fold>
					</div>
				)}
			</div>
		</section>
	);
}
