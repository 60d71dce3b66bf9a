import type { WaitScreen } from '../screen/screen.ts';
import { BackButton } from './BackButton.tsx';
import columnStyles from './Column.module.css';
import { DialLink } from './DialLink.tsx';
import { Heading } from './Heading.tsx';
import type { Send } from './Send.ts';
import styles from './Wait.module.css';
import { wayBack } from './wayBack.ts';

/** In place of a part that is not there: whom to call all the same. */
export function Wait({ screen, send }: { screen: WaitScreen; send: Send }) {
	const { heading, text, dials, back } = screen;
	const wish = wayBack(screen);
	return (
		<div class={columnStyles.column}>
			<Heading level={1}>{heading}</Heading>
			<p>{text}</p>
			{dials.map((dial, index) => (
				<DialLink
					key={dial.number}
					dial={dial}
					class={`nl-button ${index === 0 ? 'nl-button--primary' : 'nl-button--secondary'}`}
				>
					<span class="nl-button__label">
						{dial.label} <span class={styles.number}>{dial.number}</span>
					</span>
				</DialLink>
			))}
			<BackButton label={back} onClick={() => wish && send(wish)} />
		</div>
	);
}
