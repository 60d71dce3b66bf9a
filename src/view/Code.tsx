import { useEffect, useRef } from 'preact/hooks';
import type { CodeScreen } from '../screen/screen.ts';
import { BackButton } from './BackButton.tsx';
import styles from './Code.module.css';
import fieldStyles from './Field.module.css';
import { Heading } from './Heading.tsx';
import { LinkButton } from './LinkButton.tsx';
import type { Send } from './Send.ts';

/** A route code is typed here; nothing of it goes to the memory of the browser. */
export function Code({ screen, send }: { screen: CodeScreen; send: Send }) {
	const { heading, intro, label, hint, open, refused, back } = screen;
	const field = useRef<HTMLInputElement>(null);
	useEffect(() => {
		if (refused) field.current?.focus();
	}, [refused?.code]);
	return (
		<div class={styles.code}>
			<BackButton label={back} onClick={() => send({ type: 'page.close' })} />
			<Heading level={1}>{heading}</Heading>
			<p>{intro}</p>
			<form
				class={fieldStyles.form}
				noValidate
				onSubmit={(event) => {
					event.preventDefault();
					const code = field.current?.value.trim() ?? '';
					if (code === '') field.current?.focus();
					else send({ type: 'code.open', code });
				}}
			>
				<label class={fieldStyles.label} for="code">
					{label}
				</label>
				<p class={styles.hint} id="code-hint">
					{hint}
				</p>
				<div class={fieldStyles.line}>
					<input
						class={`${fieldStyles.input} ${styles.input}`}
						id="code"
						ref={field}
						type="text"
						autoComplete="off"
						autoCapitalize="characters"
						spellcheck={false}
						enterKeyHint="go"
						maxLength={60}
						aria-invalid={refused !== undefined}
						aria-describedby="code-refused code-hint"
						data-code-field
					/>
					<button type="submit" class="nl-button nl-button--primary" data-open-code>
						<span class="nl-button__label">{open}</span>
					</button>
				</div>
				<div id="code-refused" role="status" class={styles.told} data-refused>
					{refused && <p class={fieldStyles.rejected}>{refused.text}</p>}
					{refused?.lines.map((line) => (
						<p key={line}>{line}</p>
					))}
				</div>
			</form>
			{refused?.begin && (
				<LinkButton onClick={() => send({ type: 'walk.begin' })} data-again="">
					{refused.begin}
				</LinkButton>
			)}
		</div>
	);
}
