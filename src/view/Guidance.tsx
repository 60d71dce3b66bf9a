import type { Guidance as Around, ContactLine } from '../screen/screen.ts';
import { ContactWays } from './ContactWays.tsx';
import styles from './Guidance.module.css';
import { Heading } from './Heading.tsx';
import { OpenBadge } from './OpenBadge.tsx';
import type { Send } from './Send.ts';
import { Words } from './Words.tsx';

/** Before the answer: what to do first, and whom to call. */
export function Guidance({ guidance, send }: { guidance: Around; send: Send }) {
	const { do: lines, calls } = guidance;
	if (lines.length === 0 && !calls) return null;
	return (
		<div class={styles.guidance}>
			<ul class={styles.lines}>
				{lines.map((line) => (
					<li key={line}>
						<Words>{line}</Words>
					</li>
				))}
			</ul>
			{calls && (
				<section class={styles.calls}>
					<Heading level={2} look={3}>
						{calls.heading}
					</Heading>
					<ul class={styles.contacts}>
						{calls.contacts.map((contact) => (
							<Call key={contact.partner} contact={contact} send={send} />
						))}
					</ul>
				</section>
			)}
		</div>
	);
}

function Call({ contact, send }: { contact: ContactLine; send: Send }) {
	const { partner, name, open } = contact;
	return (
		<li class={styles.contact} data-partner={partner}>
			<div class={styles.who}>
				<Heading level={3} look={4}>
					{name}
				</Heading>
				{open && <OpenBadge open={open} />}
			</div>
			<ContactWays contact={contact} send={send} />
		</li>
	);
}
