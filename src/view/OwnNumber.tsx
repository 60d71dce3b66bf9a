import { useEffect, useRef, useState } from 'preact/hooks';
import type { SettingsScreen } from '../screen/screen.ts';
import fieldStyles from './Field.module.css';
import { Heading } from './Heading.tsx';
import { LinkButton } from './LinkButton.tsx';
import styles from './OwnNumber.module.css';
import type { Send } from './Send.ts';

type Words = SettingsScreen['numbers'];

/** One own number: typed, shown again for a check, kept or erased. */
export function OwnNumber({ entry, words, send }: { entry: Words['entries'][number]; words: Words; send: Send }) {
	const { label, name, hint, kept } = entry;
	const [typed, setTyped] = useState('');
	const [stage, setStage] = useState<'typing' | 'rejected' | 'checking'>('typing');
	const field = useRef<HTMLInputElement>(null);
	const shown = useRef<HTMLParagraphElement>(null);
	const wasChecking = useRef(false);

	useEffect(() => {
		if (stage === 'checking') shown.current?.focus();
		else if (wasChecking.current || stage === 'rejected') field.current?.focus();
		wasChecking.current = stage === 'checking';
	}, [stage]);

	const check = (event: Event) => {
		event.preventDefault();
		setStage(new RegExp(`^${words.pattern}$`).test(typed.trim()) ? 'checking' : 'rejected');
	};
	const keep = () => {
		send({ type: 'number.keep', label, digits: typed.trim() });
		setTyped('');
		setStage('typing');
	};

	return (
		<li class={styles.entry} data-own-number={label}>
			<div>
				<Heading level={3} look={4}>
					{name}
				</Heading>
				<p class={styles.hint}>{hint}</p>
			</div>
			{kept && (
				<div class={styles.kept}>
					<p>
						<span class={styles.number}>{kept.number}</span> <span class={styles.hint}>{kept.since}</span>
					</p>
					<LinkButton about={name} onClick={() => send({ type: 'number.erase', label })}>
						{words.erase}
					</LinkButton>
				</div>
			)}
			{stage === 'checking' ? (
				<div class={styles.check}>
					<p tabIndex={-1} ref={shown}>
						{words.shown} <span class={styles.large}>{typed.trim()}</span>
					</p>
					<div class={styles.ways}>
						<button type="button" class="nl-button nl-button--primary" onClick={keep}>
							<span class="nl-button__label">{words.keep}</span>
						</button>
						<button type="button" class="nl-button nl-button--subtle" onClick={() => setStage('typing')}>
							<span class="nl-button__label">{words.again}</span>
						</button>
					</div>
				</div>
			) : (
				<form class={fieldStyles.form} noValidate onSubmit={check}>
					<label class={fieldStyles.label} for={`number-${label}`}>
						{words.field}
						<span class="sr-unseen">: {name}</span>
					</label>
					<div class={fieldStyles.line}>
						<input
							class={fieldStyles.input}
							id={`number-${label}`}
							ref={field}
							type="tel"
							inputMode="tel"
							autoComplete="off"
							spellcheck={false}
							maxLength={20}
							value={typed}
							aria-invalid={stage === 'rejected'}
							aria-describedby={`rejected-${label}`}
							onInput={(event) => {
								setTyped(event.currentTarget.value);
								setStage('typing');
							}}
						/>
						<button type="submit" class="nl-button nl-button--secondary">
							<span class="nl-button__label">{words.check}</span>
						</button>
					</div>
					<p class={fieldStyles.rejected} id={`rejected-${label}`} role="status">
						{stage === 'rejected' ? words.rejected : ''}
					</p>
				</form>
			)}
		</li>
	);
}
