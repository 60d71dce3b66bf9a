import type { OutcomeScreen } from '../screen/screen.ts';
import styles from './Closing.module.css';
import type { Level } from './Heading.tsx';
import { Listed } from './Listed.tsx';
import { Note } from './Note.tsx';
import { Records } from './Records.tsx';
import { RouteCode } from './RouteCode.tsx';
import type { Send } from './Send.ts';

/** What to write down and who reads along, the note for the reader's own system, and how to round it off. */
export function Closing({ screen, level, send }: { screen: OutcomeScreen; level: Level; send: Send }) {
	const { desk, afterwards } = screen;
	// At a desk they stand above.
	const { note, code } = desk ? {} : screen;
	return (
		<>
			<Records screen={screen} level={level} />
			{(note || afterwards) && (
				<div class={styles.closing}>
					{note && <Note note={note} level={level} send={send} />}
					{code && <RouteCode code={code} level={level} send={send} />}
					{afterwards && (
						<section data-afterwards>
							<Listed {...afterwards} level={level} look={3} />
						</section>
					)}
				</div>
			)}
		</>
	);
}
