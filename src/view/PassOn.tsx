import type { WrongLine } from '../screen/screen.ts';
import { Icon } from './Icon.tsx';
import { LinkButton } from './LinkButton.tsx';
import styles from './PassOn.module.css';
import type { Send } from './Send.ts';

/** A line to pass on when something is wrong here; nothing is sent. */
export function PassOn({ wrong: { text, line, copy }, send }: { wrong: WrongLine; send: Send }) {
	return (
		<>
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
		</>
	);
}
