import { Icon, type IconName } from '../Icon.tsx';
import styles from './Card.module.css';

type CardProps = {
	label: string;
	hint: string;
	/** With a picture it stands out from the others. */
	icon?: IconName;
	onClick: () => void;
	[hook: `data-${string}`]: string;
};

/** One way on, with what it is. */
export function Card({ label, hint, icon, onClick, ...hooks }: CardProps) {
	return (
		<button type="button" class={`${styles.card} ${icon ? styles.strong : ''}`} onClick={onClick} {...hooks}>
			{icon && <Icon name={icon} />}
			<span class={styles.text}>
				<span class={styles.title}>{label}</span>
				<span class={styles.hint}>{hint}</span>
			</span>
			<Icon name="forward" />
		</button>
	);
}
