import { useEffect, useRef } from 'preact/hooks';
import type { Over as Told } from '../screen/screen.ts';
import { Heading } from './Heading.tsx';
import styles from './Over.module.css';
import type { Send } from './Send.ts';

/** Lies over the app: the reader was away, or has not touched it for long. The bar with 112 stays in reach. */
export function Over({ over, send }: { over: Told; send: Send }) {
	const { kind, heading, text, stay, wipe } = over;
	const first = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		const before = document.activeElement;
		first.current?.focus({ preventScroll: true });
		return () => {
			if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
		};
	}, [kind]);
	return (
		<div class={`${styles.over} ${styles[kind]}`}>
			<div class={styles.card} role="alertdialog" aria-labelledby="over" aria-describedby="over-text" data-over={kind}>
				<Heading level={2} id="over">
					{heading}
				</Heading>
				<p id="over-text">{text}</p>
				<div class={styles.ways}>
					<button
						type="button"
						class="nl-button nl-button--primary"
						ref={first}
						data-stay
						onClick={() => send(stay.wish)}
					>
						<span class="nl-button__label">{stay.label}</span>
					</button>
					<button type="button" class="nl-button nl-button--secondary" data-wipe onClick={() => send(wipe.wish)}>
						<span class="nl-button__label">{wipe.label}</span>
					</button>
				</div>
			</div>
		</div>
	);
}
