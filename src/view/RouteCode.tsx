import type { OutcomeScreen } from '../screen/screen.ts';
import { Heading, type Level } from './Heading.tsx';
import { Icon } from './Icon.tsx';
import { LinkButton } from './LinkButton.tsx';
import styles from './RouteCode.module.css';
import type { Send } from './Send.ts';

type Code = NonNullable<OutcomeScreen['code']>;

/** The code that opens this advice again. */
export function RouteCode({ code, level, send }: { code: Code; level: Level; send: Send }) {
	const { heading, text, hint, copy } = code;
	return (
		<section class={styles.place}>
			<Heading level={level} look={3}>
				{heading}
			</Heading>
			<p class={styles.code} data-code>
				{text}
			</p>
			<p class={styles.hint}>{hint}</p>
			<LinkButton onClick={() => send({ type: 'text.copy', text })}>
				<Icon name="copy" />
				{copy}
			</LinkButton>
		</section>
	);
}

/** Beside the call: a phone may end the app while it is used to call. */
export function Lost({ code }: { code: Code }) {
	return (
		<p class={styles.lost} data-lost>
			{code.lost} <strong class={styles.inline}>{code.text}</strong>
		</p>
	);
}
