import { useContext } from 'preact/hooks';
import type { Guidance } from '../screen/screen.ts';
import { Contact } from './Contact.tsx';
import { Fold } from './Fold.tsx';
import styles from './GuidanceBeside.module.css';
import { Icon } from './Icon.tsx';
import { LinkButton } from './LinkButton.tsx';
import type { Send } from './Send.ts';
import { Wide } from './useWide.ts';

/** Beside the question: pages to read aloud from, advice without names, and what to write down. */
export function GuidanceBeside({ guidance, send }: { guidance: Guidance; send: Send }) {
	const { record, advice, sheets } = guidance;
	const wide = useContext(Wide);
	return (
		<>
			{sheets.length > 0 && (
				<ul class={styles.sheets}>
					{sheets.map(({ page, label }) => (
						<li key={page}>
							<LinkButton onClick={() => send({ type: 'page.open', page })} data-sheet={page}>
								{label}
								<Icon name="forward" />
							</LinkButton>
						</li>
					))}
				</ul>
			)}
			{record && (
				<Fold label={record.heading} open={wide}>
					<p>{record.hint}</p>
					<ul class={styles.lines}>
						{record.lines.map((line) => (
							<li key={line}>{line}</li>
						))}
					</ul>
				</Fold>
			)}
			{advice && (
				<div class={styles.advice} data-advice>
					<p>{advice.text}</p>
					<Contact dial={advice.dial} name={advice.dial.label} small send={send} />
				</div>
			)}
		</>
	);
}
