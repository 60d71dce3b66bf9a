import type { StartScreen } from '../screen/screen.ts';
import { DialLink } from './DialLink.tsx';
import { Heading } from './Heading.tsx';
import { Icon } from './Icon.tsx';
import { LinkButton } from './LinkButton.tsx';
import { Notice } from './Notice.tsx';
import type { Send } from './Send.ts';
import styles from './Start.module.css';

export function Start({ screen, send }: { screen: StartScreen; send: Send }) {
	const { scope, heading, begin, danger, tiles, adoption } = screen;
	// With nothing chosen the whole line is the one thing to choose.
	const isChosen = scope.text !== scope.municipality;
	return (
		<div class={styles.start}>
			<div class={styles.first}>
				<p class={styles.scope}>
					<Icon name="pin" />
					{isChosen ? (
						<>
							<span>{scope.text}</span>
							<LinkButton onClick={() => send({ type: 'page.open', page: 'settings' })}>{scope.change}</LinkButton>
						</>
					) : (
						<LinkButton onClick={() => send({ type: 'page.open', page: 'municipality' })}>{scope.text}</LinkButton>
					)}
				</p>
				<Heading level={1}>{heading}</Heading>
				<div class={styles.begin}>
					<button
						type="button"
						class={`nl-button nl-button--primary ${styles.signal}`}
						data-begin
						aria-describedby="begin-hint"
						onClick={() => send({ type: 'walk.begin' })}
					>
						<span class="nl-button__label">{begin.label}</span>
						<span class="nl-button__icon-end">
							<Icon name="forward" />
						</span>
					</button>
					<p class={styles.hint} id="begin-hint">
						{begin.hint}
					</p>
				</div>
				<DialLink dial={danger} class={`nl-button nl-button--secondary ${styles.danger}`}>
					<span class="nl-button__icon-start">
						<Icon name="phone" />
					</span>
					<span class="nl-button__label">{danger.label}</span>
				</DialLink>
			</div>
			<div class={styles.second}>
				<ul class={styles.tiles}>
					{tiles.map(({ id, wish, label, hint }) => (
						<li key={id}>
							<button type="button" class={styles.tile} data-tile={id} onClick={() => send(wish)}>
								<span class={styles.tileText}>
									<span class={styles.tileLabel}>{label}</span>
									<span class={styles.tileHint}>{hint}</span>
								</span>
								<Icon name="forward" />
							</button>
						</li>
					))}
				</ul>
				{adoption && (
					<Notice icon="info">
						<p>{adoption}</p>
					</Notice>
				)}
			</div>
		</div>
	);
}
