import { Heading } from '../Heading.tsx';
import styles from './HandoutSheet.module.css';

/** Of a section of a sheet. */
export function HandoutHeading({ children }: { children: string }) {
	return (
		<Heading level={3} look={4} class={styles.heading}>
			{children}
		</Heading>
	);
}
