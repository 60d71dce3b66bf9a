import type { PointScreen } from '../screen/phraseScreen.ts';
import { Facing } from './Facing.tsx';
import { OwnName } from './OwnName.tsx';
import styles from './Point.module.css';
import type { Send } from './Send.ts';

/** The person points at the own language; it faces that person from the start. */
export function Point({ screen, send }: { screen: PointScreen; send: Send }) {
	const { heading, languages, bar } = screen;
	return (
		<Facing screen={screen} bar={bar} send={send} begins="turned">
			<h1 class={`sr-unseen ${styles.heading}`} tabIndex={-1}>
				{heading}
			</h1>
			<ul class={styles.languages}>
				{languages.map((spoken) => (
					<li key={spoken.language}>
						<button
							type="button"
							class={styles.language}
							data-language={spoken.language}
							onClick={() => {
								send({ type: 'page.open', page: 'sentences', about: spoken.language });
							}}
						>
							<OwnName spoken={spoken} />
						</button>
					</li>
				))}
			</ul>
		</Facing>
	);
}
