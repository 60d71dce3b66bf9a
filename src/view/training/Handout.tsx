import type { HandoutScreen } from '../../screen/training/handout.ts';
import { BackButton } from '../BackButton.tsx';
import { Heading } from '../Heading.tsx';
import { Icon } from '../Icon.tsx';
import { Selects } from '../Selects.tsx';
import type { Send } from '../Send.ts';
import { Tabs } from '../Tabs.tsx';
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
				<Tabs tabs={sheets} send={send} />
				<Selects selects={choices} send={send} />
				{sheet && (
					<button type="button" class="nl-button nl-button--primary" data-print onClick={() => window.print()}>
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
