import type { InstallScreen } from '../screen/installScreen.ts';
import { BackButton } from './BackButton.tsx';
import columnStyles from './Column.module.css';
import { Heading } from './Heading.tsx';
import { Icon } from './Icon.tsx';
import styles from './Install.module.css';
import type { Send } from './Send.ts';

/** The app on the device: why, and what to tap. */
export function Install({ screen, send }: { screen: InstallScreen; send: Send }) {
	const { heading, why, steps, install, after, back } = screen;
	return (
		<div class={columnStyles.column}>
			<BackButton label={back} onClick={() => send({ type: 'page.close' })} />
			<Heading level={1}>{heading}</Heading>
			{why.map((line) => (
				<p key={line}>{line}</p>
			))}
			{install && (
				<button
					type="button"
					class="nl-button nl-button--primary"
					data-install
					onClick={() => send({ type: 'app.install' })}
				>
					<span class="nl-button__label">{install}</span>
				</button>
			)}
			{steps.length > 0 && (
				<ol class={styles.steps}>
					{steps.map(({ picture, text }) => (
						<li key={text} class={styles.step}>
							<span class={styles.picture}>
								<Icon name={picture} />
							</span>
							<span>{text}</span>
						</li>
					))}
				</ol>
			)}
			{after.map((line) => (
				<p key={line}>{line}</p>
			))}
		</div>
	);
}
