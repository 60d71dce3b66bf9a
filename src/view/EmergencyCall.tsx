import type { Dial } from '../screen/screen.ts';
import styles from './EmergencyCall.module.css';
import { Icon } from './Icon.tsx';

/** 112 as large as it gets. */
export function EmergencyCall({ dial }: { dial: Dial }) {
	return (
		<a class={`nl-button nl-button--primary ${styles.call}`} href={dial.href}>
			<span class="nl-button__icon-start">
				<Icon name="phone" />
			</span>
			<span class="nl-button__label">{dial.label}</span>
		</a>
	);
}
