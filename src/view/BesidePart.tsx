import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import styles from './Beside.module.css';
import { Fold } from './Fold.tsx';
import { Heading } from './Heading.tsx';
import { Wide } from './useWide.ts';

type PartProps = { label: string; count?: number; children: ComponentChildren };

/** Opens in place; where there is room it stands open under its heading. */
export function BesidePart({ label, count, children }: PartProps) {
	if (!useContext(Wide))
		return (
			<Fold label={label} count={count}>
				{children}
			</Fold>
		);
	return (
		<section class={styles.part}>
			<Heading level={2} look={4}>
				{label}
			</Heading>
			{children}
		</section>
	);
}
