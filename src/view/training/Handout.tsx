import type { HandoutScreen } from '../../screen/training/handout.ts';
import { BackButton } from '../BackButton.tsx';
import { Heading } from '../Heading.tsx';
import { Icon } from '../Icon.tsx';
import type { Send } from '../Send.ts';
import styles from './Handout.module.css';
import { HandoutSheet } from './HandoutSheet.tsx';

/** Which sheet, of what; and the sheet as it comes out of the printer, last, so that print hides all before it. */
export function Handout({ screen, send }: { screen: HandoutScreen; send: Send }) {
	const { heading, intro, sheets, choices, sheet, print, message, back } = screen;
	return (
		<div class={styles.handout}>
			<div class={styles.choose}>
				<BackButton label={back} onClick={() => send({ type: 'page.close' })} />
				<Heading level={1}>{heading}</Heading>
				<p>{intro}</p>
				<nav class={styles.sheets} aria-label={sheets.label}>
					{sheets.entries.map(({ id, label, wish, chosen }) => (
						<button
							key={id}
							type="button"
							class={styles.tab}
							data-choose-sheet={id}
							aria-current={chosen ? 'true' : undefined}
							onClick={() => send(wish)}
						>
							{label}
						</button>
					))}
				</nav>
				<div class={styles.choices}>
					{choices.map(({ id, label, options }) => (
						<label key={id} class={styles.choice}>
							<span class={styles.label}>{label}</span>
							<select
								class={styles.select}
								data-choose={id}
								value={options.find(({ chosen }) => chosen)?.id}
								onChange={({ currentTarget }) => {
									const option = options[currentTarget.selectedIndex];
									if (option) send(option.wish);
								}}
							>
								{options.map((option) => (
									<option key={option.id} value={option.id}>
										{option.label}
									</option>
								))}
							</select>
						</label>
					))}
				</div>
				{sheet && (
					<button
						type="button"
						class={`nl-button nl-button--primary ${styles.print}`}
						data-print
						onClick={() => window.print()}
					>
						<span class="nl-button__icon-start">
							<Icon name="print" />
						</span>
						<span class="nl-button__label">{print}</span>
					</button>
				)}
			</div>
			{message && <Message message={message} send={send} />}
			{sheet && <HandoutSheet sheet={sheet} />}
		</div>
	);
}

function Message({ message, send }: { message: NonNullable<HandoutScreen['message']>; send: Send }) {
	const { heading, hint, text, copy } = message;
	return (
		<section class={styles.message}>
			<Heading level={2} look={3}>
				{heading}
			</Heading>
			<p class={styles.hint}>{hint}</p>
			<p class={styles.text} data-message>
				{text}
			</p>
			<button type="button" class="nl-button nl-button--primary" data-copy-message onClick={() => send(copy.wish)}>
				<span class="nl-button__icon-start">
					<Icon name="copy" />
				</span>
				<span class="nl-button__label">{copy.label}</span>
			</button>
		</section>
	);
}
