import type { OutcomeScreen } from '../screen/screen.ts';
import { Fold } from './Fold.tsx';
import { Icon } from './Icon.tsx';
import { LinkButton } from './LinkButton.tsx';
import type { Send } from './Send.ts';
import styles from './Wrong.module.css';

/** A line to pass on when something is wrong here; nothing is sent. */
export function Wrong({ wrong, send }: { wrong: NonNullable<OutcomeScreen['wrong']>; send: Send }) {
	const { heading, text, line, copy } = wrong;
	return (
		<Fold label={heading} quiet>
			<p>{text}</p>
			<p>
				<code class={styles.line} data-wrong>
					{line}
				</code>
			</p>
			<LinkButton onClick={() => send({ type: 'text.copy', text: line })} data-copy-wrong="">
				<Icon name="copy" />
				{copy}
			</LinkButton>
		</Fold>
	);
}
