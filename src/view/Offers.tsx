import type { Offer } from '../screen/screen.ts';
import { Icon } from './Icon.tsx';
import styles from './Offers.module.css';
import type { Send } from './Send.ts';

/** Ways on with these answers. `strong`: the first is the clear next step. */
export function Offers({ offers, strong = false, send }: { offers: Offer[]; strong?: boolean; send: Send }) {
	if (offers.length === 0) return null;
	return (
		<ul class={styles.offers}>
			{offers.map(({ id, label, hint, wish }, index) => (
				<li key={id}>
					<button
						type="button"
						class={`nl-button nl-button--secondary ${styles.offer} ${strong && index === 0 ? styles.strong : ''}`}
						data-offer={id}
						onClick={() => send(wish)}
					>
						<span class={`nl-button__label ${styles.text}`}>
							{label}
							<span class={styles.hint}>{hint}</span>
						</span>
						<span class={`nl-button__icon-end ${styles.sign}`}>
							<Icon name="forward" />
						</span>
					</button>
				</li>
			))}
		</ul>
	);
}
