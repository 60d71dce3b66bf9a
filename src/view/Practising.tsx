import { useEffect } from 'preact/hooks';
import type { Frame } from '../screen/screen.ts';
import { Icon } from './Icon.tsx';
import styles from './Practising.module.css';

/** Stands over every screen of the practice; the colours and the icon of the window are others too. */
export function Practising({ practising: { label, text } }: { practising: NonNullable<Frame['practising']> }) {
	useEffect(() => {
		const { dataset } = document.documentElement;
		const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
		const usual = icon?.href;
		dataset.practising = '';
		if (icon) icon.href = './icons/practice.svg';
		return () => {
			delete dataset.practising;
			if (icon && usual) icon.href = usual;
		};
	}, []);
	return (
		<aside class={styles.practising} aria-label={label} data-practising-told>
			<Icon name="practice" />
			<p>
				<strong>{label}</strong> {text}
			</p>
		</aside>
	);
}
