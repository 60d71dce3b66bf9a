import type { NotReached as Told } from '../screen/screen.ts';
import { ContactWays } from './ContactWays.tsx';
import { LinkButton } from './LinkButton.tsx';
import styles from './NotReached.module.css';
import { OpenBadge } from './OpenBadge.tsx';
import type { Send } from './Send.ts';

/** Nobody answered: who is next, what can wait and what cannot. */
export function NotReached({
	notReached: { next, lines, nobody },
	tried,
	send,
}: {
	notReached: Told;
	tried: (partner: string) => void;
	send: Send;
}) {
	const rest = (
		<ul class={styles.lines}>
			{lines.map((line) => (
				<li key={line}>{line}</li>
			))}
		</ul>
	);
	if (!next) return rest;
	const { partner, name, open } = next;
	return (
		<div class={styles.next} data-next={partner}>
			<div class={styles.who}>
				<p class={styles.name} tabIndex={-1}>
					{name}
				</p>
				{open && <OpenBadge open={open} />}
			</div>
			<ContactWays contact={next} send={send} />
			{rest}
			{nobody && (
				<LinkButton about={name} onClick={() => tried(partner)} data-nobody={partner}>
					{nobody}
				</LinkButton>
			)}
		</div>
	);
}
