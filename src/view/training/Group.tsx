import type { GroupScreen } from '../../screen/training/groupScreens.ts';
import { BackButton } from '../BackButton.tsx';
import columnStyles from '../Column.module.css';
import { Fold } from '../Fold.tsx';
import { Heading } from '../Heading.tsx';
import { Icon } from '../Icon.tsx';
import { LinkButton } from '../LinkButton.tsx';
import { Notice } from '../Notice.tsx';
import type { Send } from '../Send.ts';
import { Card } from './Card.tsx';
import styles from './Group.module.css';

/** A length, and it starts. */
export function Group({ screen, send }: { screen: GroupScreen; send: Send }) {
	const { heading, intro, running, situation, lengths, others, notes, back } = screen;
	return (
		<div class={`${columnStyles.column} ${styles.group}`}>
			<BackButton label={back} onClick={() => send({ type: 'page.close' })} />
			<div class={styles.head}>
				<Heading level={1}>{heading}</Heading>
				<p>{intro}</p>
			</div>
			{running && (
				<Notice icon="info">
					<p>{running.text}</p>
					<p class={styles.links}>
						{running.ways.map(({ label, wish }) => (
							<LinkButton key={label} data-join="" onClick={() => send(wish)}>
								{label}
							</LinkButton>
						))}
					</p>
				</Notice>
			)}
			<section class={styles.part}>
				<Heading level={2} look={4}>
					{situation.heading}
				</Heading>
				<p class={styles.title}>{situation.title}</p>
				<p class={styles.hint}>{situation.hint}</p>
			</section>
			<ul class={styles.lengths}>
				{lengths.map(({ minutes, label, hint, wish }) => (
					<li key={minutes}>
						<Card label={label} hint={hint} onClick={() => send(wish)} data-minutes={`${minutes}`} />
					</li>
				))}
			</ul>
			<Fold key={situation.title} label={others.label} count={others.entries.length}>
				<ul class={styles.others}>
					{others.entries.map(({ id, title, chosen, wish }) => (
						<li key={id}>
							<button
								type="button"
								class={`nl-button nl-button--secondary ${styles.other}`}
								data-other={id}
								aria-pressed={chosen}
								onClick={() => send(wish)}
							>
								<span class="nl-button__label">{title}</span>
								{chosen && (
									<span class="nl-button__icon-end">
										<Icon name="check" />
									</span>
								)}
							</button>
						</li>
					))}
				</ul>
			</Fold>
			<section class={styles.part}>
				<Heading level={2} look={4}>
					{notes.heading}
				</Heading>
				{notes.lines.map((line) => (
					<p key={line}>{line}</p>
				))}
				<p class={styles.links}>
					{notes.ways.map(({ label, wish }) => (
						<LinkButton key={label} data-notes-way={wish.type} onClick={() => send(wish)}>
							{label}
						</LinkButton>
					))}
				</p>
			</section>
		</div>
	);
}
