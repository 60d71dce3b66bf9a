import type { SettingsScreen } from '../screen/screen.ts';
import { BackButton } from './BackButton.tsx';
import { Heading } from './Heading.tsx';
import { LinkButton } from './LinkButton.tsx';
import { OwnNumber } from './OwnNumber.tsx';
import { Radios } from './Radios.tsx';
import type { Send } from './Send.ts';
import styles from './Settings.module.css';

export function Settings({ screen, send }: { screen: SettingsScreen; send: Send }) {
	const { heading, intro, scope, appearance, size, keys, numbers, erase, back } = screen;
	return (
		<div class={styles.settings}>
			<BackButton label={back} onClick={() => send({ type: 'page.close' })} />
			<div class={styles.head}>
				<Heading level={1}>{heading}</Heading>
				<p>{intro}</p>
			</div>
			<section class={styles.section}>
				<Heading level={2} look={3}>
					{scope.heading}
				</Heading>
				<ul class={styles.rows}>
					{(['municipality', 'role'] as const).map((setting) => (
						<li key={setting} class={styles.row}>
							<span class={styles.value}>{scope[setting].text}</span>
							<LinkButton onClick={() => send({ type: 'page.open', page: setting })}>
								{scope[setting].change}
							</LinkButton>
						</li>
					))}
				</ul>
			</section>
			<Radios
				name="appearance"
				{...appearance}
				choose={(value) => send({ type: 'appearance.choose', appearance: value })}
			/>
			<Radios name="size" {...size} choose={(value) => send({ type: 'size.choose', size: value })} />
			{keys && <Radios name="keys" {...keys} choose={(value) => send({ type: 'keys.choose', keys: value })} />}
			<section class={styles.section}>
				<Heading level={2} look={3}>
					{numbers.heading}
				</Heading>
				<p>{numbers.intro}</p>
				<ul class={styles.rows}>
					{numbers.entries.map((entry) => (
						<OwnNumber key={entry.label} entry={entry} words={numbers} send={send} />
					))}
				</ul>
			</section>
			<section class={styles.section}>
				<Heading level={2} look={3}>
					{erase.heading}
				</Heading>
				<p>{erase.text}</p>
				<button type="button" class="nl-button nl-button--secondary" onClick={() => send({ type: 'settings.erase' })}>
					<span class="nl-button__label">{erase.label}</span>
				</button>
				<LinkButton data-open="kept" onClick={() => send({ type: 'page.open', page: 'kept' })}>
					{erase.kept}
				</LinkButton>
			</section>
		</div>
	);
}
