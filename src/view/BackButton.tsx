import styles from './BackButton.module.css';
import { Icon } from './Icon.tsx';

export function BackButton({ label, onClick }: { label: string; onClick: () => void }) {
	return (
		<button type="button" class={`nl-button nl-button--subtle ${styles.back}`} onClick={onClick}>
			<span class="nl-button__icon-start">
				<Icon name="back" />
			</span>
			<span class="nl-button__label">{label}</span>
		</button>
	);
}
