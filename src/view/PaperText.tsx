import styles from './Paper.module.css';

/** A text of the sheet, in which no number is broken over two lines. */
export function PaperText({ children }: { children: string }) {
	const parts = children.split(/(\d+-\d[\d ]*\d)/);
	return parts.map((part, index) =>
		index % 2 === 0 ? (
			part
		) : (
			<span key={index} class={styles.unbroken}>
				{part}
			</span>
		),
	);
}
