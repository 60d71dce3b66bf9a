import type { ContactLine } from '../screen/screen.ts';
import { Contact } from './Contact.tsx';
import { Line } from './Line.tsx';
import type { Send } from './Send.ts';

/** What to say first, and the call or the way to get there. */
export function ContactWays({ contact, send }: { contact: ContactLine; send: Send }) {
	const { name, hint, dial, reach } = contact;
	return (
		<>
			{hint && <p>{hint}</p>}
			<Contact dial={dial} name={name} send={send} />
			{reach.map((line) => (
				<Line key={line} icon="info">
					{line}
				</Line>
			))}
		</>
	);
}
