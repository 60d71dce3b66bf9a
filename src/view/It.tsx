import type { ItScreen } from '../screen/itScreen.ts';
import { BackButton } from './BackButton.tsx';
import { Heading } from './Heading.tsx';
import styles from './It.module.css';
import { LinkButton } from './LinkButton.tsx';
import type { Send } from './Send.ts';

/** For whoever looks after devices and hosts: to read, or to print on one sheet. */
export function It({ screen, send }: { screen: ItScreen; send: Send }) {
	const { heading, intro, address, sections, print, back } = screen;
	return (
		<div class={styles.it} data-it>
			<BackButton label={back} onClick={() => send({ type: 'page.close' })} />
			<div class={styles.section}>
				<Heading level={1}>{heading}</Heading>
				{intro.map((line) => (
					<p key={line}>{line}</p>
				))}
				<p class={styles.address}>{address}</p>
				<LinkButton data-print="" onClick={() => window.print()}>
					{print}
				</LinkButton>
			</div>
			{sections.map(({ id, heading: name, lines }) => (
				<section key={id} class={styles.section} data-section={id}>
					<Heading level={2} look={3}>
						{name}
					</Heading>
					<ul class={styles.lines}>
						{lines.map((line) => (
							<li key={line}>{line}</li>
						))}
					</ul>
				</section>
			))}
		</div>
	);
}
