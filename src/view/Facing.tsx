import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FacingBar } from '../screen/phraseScreen.ts';
import type { Frame } from '../screen/screen.ts';
import { EmergencyCall } from './EmergencyCall.tsx';
import styles from './Facing.module.css';
import { Icon } from './Icon.tsx';
import type { Send } from './Send.ts';
import { useAwake } from './useAwake.ts';

type FacingProps = {
	screen: Frame;
	bar: FacingBar;
	send: Send;
	begins?: 'turned' | 'upright';
	/** More for the worker, beside the way back. */
	beside?: ComponentChildren;
	children: ComponentChildren;
};

/** What the other person sees, and beneath it, on the side of the worker: the way back, hide and 112. */
export function Facing({ screen, bar, send, begins = 'upright', beside, children }: FacingProps) {
	const [turned, setTurned] = useState(begins === 'turned');
	useAwake();
	return (
		<div class={styles.facing}>
			<div class={styles.shown} data-turned={turned}>
				{children}
			</div>
			<div class={styles.worker} data-worker>
				{beside}
				<div class={styles.line}>
					<button
						type="button"
						class={`nl-button nl-button--subtle ${styles.back}`}
						data-back
						onClick={() => send({ type: 'page.close' })}
					>
						<span class="nl-button__icon-start">
							<Icon name="back" />
						</span>
						<span class="nl-button__label">{bar.back}</span>
					</button>
					<button
						type="button"
						class="nl-button nl-button--secondary"
						data-turn
						aria-pressed={turned}
						onClick={() => setTurned(!turned)}
					>
						<span class="nl-button__icon-start">
							<Icon name="turn" />
						</span>
						<span class="nl-button__label">{bar.turn}</span>
					</button>
				</div>
				<div class={styles.line}>
					<button
						type="button"
						class="nl-button nl-button--secondary"
						data-hide
						onClick={() => send({ type: 'screen.hide' })}
					>
						<span class="nl-button__label">{screen.hide}</span>
					</button>
					<EmergencyCall dial={screen.emergency} isBar />
				</div>
			</div>
		</div>
	);
}
