import { useContext } from 'preact/hooks';
import type { SheetScreen } from '../screen/screen.ts';
import { BackButton } from './BackButton.tsx';
import { Fold } from './Fold.tsx';
import { Heading } from './Heading.tsx';
import { Landmark } from './Landmark.tsx';
import type { Send } from './Send.ts';
import styles from './Sheet.module.css';
import { Wide } from './useWide.ts';
import { Words } from './Words.tsx';

const headingOf = (section: string) => `section-${section}`;

/** The address stays as it is: an address would stay in the history. */
function goTo(section: string): void {
	const heading = document.getElementById(headingOf(section));
	heading?.scrollIntoView();
	heading?.focus({ preventScroll: true });
}

/** To read aloud from, at arm's length: large, one section after the other, each one tap away. */
export function Sheet({ screen, send }: { screen: SheetScreen; send: Send }) {
	const { heading, intro, index, sections, back } = screen;
	const wide = useContext(Wide);
	const backButton = <BackButton label={back} onClick={() => send({ type: 'page.close' })} />;
	const jumps = (
		<nav class={styles.jumps} aria-labelledby="sheet">
			{sections.map(({ id, heading: name }) => (
				<button
					key={id}
					type="button"
					class={`nl-button nl-button--secondary ${styles.jump}`}
					data-jump={id}
					onClick={() => goTo(id)}
				>
					<span class="nl-button__label">{name}</span>
				</button>
			))}
		</nav>
	);
	return (
		<div class={styles.sheet}>
			<div class={styles.head}>
				{backButton}
				<Heading level={1} id="sheet">
					{heading}
				</Heading>
				{intro.map((line) => (
					<p key={line}>
						<Words>{line}</Words>
					</p>
				))}
			</div>
			{sections.length > 1 &&
				(wide ? (
					jumps
				) : (
					<Fold label={index} count={sections.length}>
						{jumps}
					</Fold>
				))}
			<div class={styles.sections}>
				{sections.map(({ id, heading: name, lines }) => (
					<section key={id} class={styles.section} data-section={id} aria-labelledby={headingOf(id)}>
						<Landmark id={headingOf(id)} look={2}>
							{name}
						</Landmark>
						<ul class={styles.lines}>
							{lines.map((line) => (
								<li key={line}>
									<Words>{line}</Words>
								</li>
							))}
						</ul>
					</section>
				))}
				{backButton}
			</div>
		</div>
	);
}
