import type { SituationScreen } from '../../screen/training/trainingScreen.ts';
import { BackButton } from '../BackButton.tsx';
import columnStyles from '../Column.module.css';
import { Heading } from '../Heading.tsx';
import { Icon } from '../Icon.tsx';
import type { Send } from '../Send.ts';
import styles from './Situation.module.css';

/** A situation is read a piece at a time; every line can be tapped as "this strikes me". */
export function Situation({ screen, send }: { screen: SituationScreen; send: Send }) {
	const { heading, scene, ask, stages, seen, next, back } = screen;
	const toggle = (id: string) =>
		send({
			type: 'practice.see',
			seen: seen.includes(id) ? seen.filter((other) => other !== id) : [...seen, id],
		});
	return (
		<div class={columnStyles.column}>
			<BackButton label={back} onClick={() => send({ type: 'page.close' })} />
			<div class={styles.head}>
				<Heading level={1}>{heading}</Heading>
				<p class={styles.scene}>
					<Icon name="pin" />
					<span>{scene}</span>
				</p>
				<p class={styles.ask}>{ask}</p>
			</div>
			{stages.map(({ id, heading: name, lines }, index) => (
				<section key={id} class={styles.stage} data-stage={id}>
					<h2
						class={`nl-heading nl-heading--level-4 ${styles.part}`}
						tabIndex={-1}
						{...(index > 0 && index === stages.length - 1 && { 'data-here': true })}
					>
						{name}
					</h2>
					<ul class={styles.lines}>
						{lines.map(({ id: line, text }) => (
							<li key={line}>
								<label class={styles.line}>
									<input
										type="checkbox"
										autocomplete="off"
										class={styles.tick}
										checked={seen.includes(line)}
										data-line={line}
										onChange={() => toggle(line)}
									/>
									<span class={styles.text}>{text}</span>
									<span class={styles.sign} aria-hidden="true">
										<Icon name="look" />
									</span>
								</label>
							</li>
						))}
					</ul>
				</section>
			))}
			<button
				type="button"
				class={`nl-button nl-button--primary ${styles.next}`}
				data-next
				onClick={() => send(next.wish)}
			>
				<span class="nl-button__label">{next.label}</span>
				<span class="nl-button__icon-end">
					<Icon name="forward" />
				</span>
			</button>
		</div>
	);
}
