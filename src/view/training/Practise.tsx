import type { PractiseScreen } from '../../screen/training/trainingScreen.ts';
import { BackButton } from '../BackButton.tsx';
import columnStyles from '../Column.module.css';
import { Heading } from '../Heading.tsx';
import { LinkButton } from '../LinkButton.tsx';
import type { Send } from '../Send.ts';
import { Card } from './Card.tsx';
import styles from './Practise.module.css';

/** With a group, or alone with one of the situations. */
export function Practise({ screen, send }: { screen: PractiseScreen; send: Send }) {
	const { heading, intro, group, handout, lists, back } = screen;
	return (
		<div class={`${columnStyles.column} ${styles.practise}`}>
			<BackButton label={back} onClick={() => send({ type: 'page.close' })} />
			<div class={styles.head}>
				<Heading level={1}>{heading}</Heading>
				{intro.map((line) => (
					<p key={line}>{line}</p>
				))}
			</div>
			<Card label={group.label} hint={group.hint} icon="group" onClick={() => send(group.wish)} data-group="" />
			<LinkButton data-open="handout" onClick={() => send(handout.wish)}>
				{handout.label}
			</LinkButton>
			{lists.map(({ heading: name, entries }) => (
				<section key={name} class={styles.list}>
					<Heading level={2} look={3}>
						{name}
					</Heading>
					<ul class={styles.entries}>
						{entries.map(({ id, title, hint, wish }) => (
							<li key={id}>
								<Card label={title} hint={hint} onClick={() => send(wish)} data-scenario={id} />
							</li>
						))}
					</ul>
				</section>
			))}
		</div>
	);
}
