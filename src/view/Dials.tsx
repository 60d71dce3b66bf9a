import type { Dial } from '../screen/screen.ts';
import { Contact } from './Contact.tsx';
import styles from './Dials.module.css';
import type { Send } from './Send.ts';

export function Dials({ dials, send }: { dials: Dial[]; send: Send }) {
	return (
		<ul class={styles.dials}>
			{dials.map((dial) => (
				<li key={dial.number}>
					<Contact dial={dial} name={dial.label} send={send} />
				</li>
			))}
		</ul>
	);
}
