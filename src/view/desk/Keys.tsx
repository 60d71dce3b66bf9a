import type { KeysScreen } from '../../screen/screen.ts';
import { BackButton } from '../BackButton.tsx';
import { Heading } from '../Heading.tsx';
import { Radios } from '../Radios.tsx';
import type { Send } from '../Send.ts';
import styles from './Keys.module.css';

/** What each key does, and the way to switch some off. */
export function Keys({ screen, send }: { screen: KeysScreen; send: Send }) {
	const { heading, intro, rows, keys, back } = screen;
	return (
		<div class={styles.keys}>
			<BackButton label={back} onClick={() => send({ type: 'page.close' })} />
			<div class={styles.head}>
				<Heading level={1}>{heading}</Heading>
				<p>{intro}</p>
			</div>
			<dl class={styles.rows}>
				{rows.map((row) => (
					<div key={row.id} class={styles.row}>
						<dt class={styles.pressed}>
							{row.keys.map((key, place) => (
								<kbd key={`${place} ${key}`} class={key === '…' ? styles.upTo : styles.key}>
									{key}
								</kbd>
							))}
						</dt>
						<dd>{row.text}</dd>
					</div>
				))}
			</dl>
			<Radios name="keys" {...keys} choose={(value) => send({ type: 'keys.choose', keys: value })} />
		</div>
	);
}
