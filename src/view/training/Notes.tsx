import type { NotesScreen } from '../../screen/training/groupScreens.ts';
import { BackButton } from '../BackButton.tsx';
import { Heading } from '../Heading.tsx';
import { Icon } from '../Icon.tsx';
import { LinkButton } from '../LinkButton.tsx';
import { Listed } from '../Listed.tsx';
import type { Send } from '../Send.ts';
import styles from './Notes.module.css';
import { Turn } from './Turn.tsx';
import { useTurnKeys } from './useTurnKeys.ts';

/** For the trainer only: what to say, what is expected, counting hands, on and back. */
export function Notes({ screen, send }: { screen: NotesScreen; send: Send }) {
	const { heading, place, slide, notes, expected, options, next, linked, ways, back } = screen;
	useTurnKeys(send);
	return (
		<div class={styles.notes}>
			<div class={styles.head}>
				<p class={styles.place} data-place>
					{place}
				</p>
				<Heading level={1} look={3}>
					{heading}
				</Heading>
			</div>
			<section class={styles.slide} aria-live="polite" data-notes-slide={slide.heading}>
				{slide.kicker && <p class={styles.kicker}>{slide.kicker}</p>}
				<Heading level={2} look={2}>
					{slide.heading}
				</Heading>
			</section>
			{notes.lines.length > 0 && <Listed {...notes} level={3} />}
			{expected && (
				<div class={styles.expected} data-expected>
					<Listed {...expected} level={3} />
				</div>
			)}
			{options && <Counting options={options} send={send} />}
			{next && <p class={styles.place}>{next}</p>}
			<div class={styles.ways}>
				<Turn to="back" label={ways.back} send={send} />
				{ways.next && <Turn to="on" label={ways.next} send={send} />}
			</div>
			<p class={styles.place} data-linked>
				{linked}
			</p>
			<div class={styles.links}>
				<LinkButton onClick={() => send(ways.screen.wish)}>{ways.screen.label}</LinkButton>
				<BackButton label={back} onClick={() => send({ type: 'page.close' })} />
			</div>
		</div>
	);
}

function Counting({ options, send }: { options: NonNullable<NotesScreen['options']>; send: Send }) {
	const { heading, hint, entries } = options;
	return (
		<section class={styles.counting}>
			<Heading level={3} look={4}>
				{heading}
			</Heading>
			<ul class={styles.entries}>
				{entries.map(({ id, text, chosen, expected, hands, more, fewer, say }) => (
					<li key={id} class={styles.entry}>
						{say ? (
							<button
								type="button"
								class={`${styles.answer} ${expected ? styles.here : ''}`}
								aria-pressed={chosen}
								aria-label={say}
								data-say={id}
								onClick={() => send({ type: 'practice.say', option: id })}
							>
								<span>{text}</span>
								{chosen && <Icon name="check" />}
							</button>
						) : (
							<span class={`${styles.answer} ${expected ? styles.here : ''}`}>{text}</span>
						)}
						{hands !== undefined && (
							<span class={styles.hands}>
								<button
									type="button"
									class={styles.count}
									aria-label={fewer}
									data-fewer={id}
									onClick={() => send({ type: 'practice.hands', option: id, by: -1 })}
								>
									−
								</button>
								<output class={styles.number}>{hands}</output>
								<button
									type="button"
									class={styles.count}
									aria-label={more}
									data-more={id}
									onClick={() => send({ type: 'practice.hands', option: id, by: 1 })}
								>
									+
								</button>
							</span>
						)}
					</li>
				))}
			</ul>
			{hint && <p class={styles.place}>{hint}</p>}
		</section>
	);
}
