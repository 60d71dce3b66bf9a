import { useContext, useRef } from 'preact/hooks';
import type { Frame } from '../screen/screen.ts';
import { DialLink } from './DialLink.tsx';
import styles from './Header.module.css';
import { Icon } from './Icon.tsx';
import { LinkButton } from './LinkButton.tsx';
import { Mark } from './Mark.tsx';
import type { Send } from './Send.ts';
import { useBarPlace } from './useBarPlace.ts';
import { Wide } from './useWide.ts';

/** Name, language, and the bar with 112: under the thumb on a phone, in the header where there is room. */
export function Header({ screen, send }: { screen: Frame; send: Send }) {
	const { name, otherLanguage, emergency, practising } = screen;
	const wide = useContext(Wide);
	const header = useRef<HTMLElement>(null);
	const bar = useRef<HTMLDivElement>(null);
	const place = useBarPlace(wide ? header : bar, wide);
	return (
		<header class={styles.header} ref={header} data-bar={place}>
			<div class={styles.row}>
				<span class={styles.name}>
					<Mark />
					{name}
				</span>
				<span class={styles.language} lang={otherLanguage.language}>
					<LinkButton onClick={() => send({ type: 'language.choose', language: otherLanguage.language })}>
						{otherLanguage.label}
					</LinkButton>
				</span>
				{/* At opposite ends: a glove must not hit both. */}
				<div class={styles.bar} ref={bar}>
					<button
						type="button"
						class={`nl-button nl-button--secondary ${styles.hide}`}
						data-hide
						onClick={() => send({ type: 'screen.hide' })}
					>
						<span class="nl-button__label">{screen.hide}</span>
					</button>
					{practising ? (
						<button
							type="button"
							class={`nl-button nl-button--secondary ${styles.stop}`}
							data-stop
							onClick={() => send({ type: 'practice.stop' })}
						>
							<span class="nl-button__label">{practising.stop}</span>
						</button>
					) : (
						<DialLink dial={emergency} class={`nl-button nl-button--primary ${styles.emergency}`} isBar>
							<span class="nl-button__icon-start">
								<Icon name="phone" />
							</span>
							<span class="nl-button__label">{emergency.label}</span>
						</DialLink>
					)}
				</div>
			</div>
		</header>
	);
}
