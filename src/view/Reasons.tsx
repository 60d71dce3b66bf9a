import { useContext } from 'preact/hooks';
import type { OutcomeScreen } from '../screen/screen.ts';
import { Fold } from './Fold.tsx';
import { Heading } from './Heading.tsx';
import { PassOn } from './PassOn.tsx';
import { Path } from './Path.tsx';
import styles from './Reasons.module.css';
import type { Send } from './Send.ts';
import { Wide } from './useWide.ts';
import { WhatIf } from './WhatIf.tsx';

/** More answers than this are folded on a phone: the meldcode has many. */
const MOST_IN_VIEW = 9;

/** The answers, each with the way to change it, the rules with their sources, and what another answer would do. */
export function Reasons({ screen, send }: { screen: OutcomeScreen; send: Send }) {
	const { answers, rules, whatIf, wrong, desk } = screen;
	const wide = useContext(Wide);
	return (
		<div class={styles.reasons}>
			{answers.entries.length > 0 && (
				<div class={styles.answers}>
					{answers.entries.length > MOST_IN_VIEW ? (
						<Fold label={answers.heading} count={answers.entries.length} open={wide}>
							<Path {...answers} send={send} />
						</Fold>
					) : (
						<>
							<Heading level={3} look={4}>
								{answers.heading}
							</Heading>
							<Path {...answers} send={send} />
						</>
					)}
				</div>
			)}
			<div class={styles.answers}>
				<Fold label={rules.heading} count={rules.lines.length} open={wide}>
					<ul class={styles.rules}>
						{rules.lines.map(({ id, title, because, status, sources, checked }) => (
							<li key={id} class={styles.rule} data-rule={id}>
								<p>
									<span class={styles.id}>{id}</span> {title}
								</p>
								{because && <p>{because}</p>}
								<ul class={styles.sources}>
									{sources.map((source) => (
										<li key={source}>{desk?.sources[source] ?? source}</li>
									))}
								</ul>
								<p class={styles.checked}>
									{status} · {checked}
								</p>
							</li>
						))}
					</ul>
				</Fold>
				<p class={styles.disclaimer}>{rules.disclaimer}</p>
				{whatIf && <WhatIf whatIf={whatIf} send={send} />}
				{wrong && (
					<Fold label={wrong.heading} quiet>
						<PassOn wrong={wrong} send={send} />
					</Fold>
				)}
			</div>
		</div>
	);
}
