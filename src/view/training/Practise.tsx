import type { PractiseScreen } from '../../screen/training/trainingScreen.ts';
import { BackButton } from '../BackButton.tsx';
import { Heading } from '../Heading.tsx';
import { Icon } from '../Icon.tsx';
import { LinkButton } from '../LinkButton.tsx';
import type { Send } from '../Send.ts';
import styles from './Practise.module.css';

/** With a group, or alone with one of the situations. */
export function Practise({ screen, send }: { screen: PractiseScreen; send: Send }) {
	const { heading, intro, group, handout, lists, back } = screen;
	return (
		<div class={styles.practise}>
			<BackButton label={back} onClick={() => send({ type: 'page.close' })} />
			<div class={styles.head}>
				<Heading level={1}>{heading}</Heading>
				{intro.map((line) => (
					<p key={line}>{line}</p>
				))}
			</div>
			<button type="button" class={`${styles.card} ${styles.group}`} data-group onClick={() => send(group.wish)}>
				<Icon name="group" />
				<span class={styles.text}>
					<span class={styles.title}>{group.label}</span>
					<span class={styles.hint}>{group.hint}</span>
				</span>
				<Icon name="forward" />
			</button>
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
								<button type="button" class={styles.card} data-scenario={id} onClick={() => send(wish)}>
									<span class={styles.text}>
										<span class={styles.title}>{title}</span>
										<span class={styles.hint}>{hint}</span>
									</span>
									<Icon name="forward" />
								</button>
							</li>
						))}
					</ul>
				</section>
			))}
		</div>
	);
}
