import type { Dial } from '../screen/screen.ts';
import { DialLink } from './DialLink.tsx';
import styles from './EmergencyCall.module.css';
import { Icon } from './Icon.tsx';

/** 112 as large as it gets; or in the bar, on a screen that has no header. */
export function EmergencyCall({ dial, isBar = false }: { dial: Dial; isBar?: boolean }) {
	return (
		<DialLink
			dial={dial}
			class={`nl-button nl-button--primary ${styles.call} ${isBar ? '' : styles.large}`}
			isBar={isBar}
		>
			<span class="nl-button__icon-start">
				<Icon name="phone" />
			</span>
			<span class="nl-button__label">{dial.label}</span>
		</DialLink>
	);
}
