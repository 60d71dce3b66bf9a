import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptScreen } from '../screen/keptScreen.ts';
import { BackButton } from './BackButton.tsx';
import { Heading } from './Heading.tsx';
import styles from './Kept.module.css';
import type { Send } from './Send.ts';

/** What is on this device, and how to be rid of it. */
export function Kept({ screen, send }: { screen: KeptScreen; send: Send }) {
	const { heading, intro, choices, files, sections, back } = screen;
	return (
		<div class={styles.kept}>
			<BackButton label={back} onClick={() => send({ type: 'page.close' })} />
			<div class={styles.section}>
				<Heading level={1}>{heading}</Heading>
				{intro.map((line) => (
					<p key={line}>{line}</p>
				))}
			</div>
			<section class={styles.section} data-section="choices">
				<Heading level={2} look={3}>
					{choices.heading}
				</Heading>
				<p role="status">{choices.text}</p>
				{choices.entries.length > 0 && (
					<dl class={styles.entries}>
						{choices.entries.map(({ name, value }) => (
							<div key={name} class={styles.entry}>
								<dt>{name}</dt>
								<dd class={styles.value}>{value}</dd>
							</div>
						))}
					</dl>
				)}
				{choices.erase && (
					<>
						<button
							type="button"
							class="nl-button nl-button--secondary"
							data-erase="choices"
							onClick={() => send({ type: 'settings.erase' })}
						>
							<span class="nl-button__label">{choices.erase.label}</span>
						</button>
						<p class={styles.hint}>{choices.erase.hint}</p>
					</>
				)}
			</section>
			<section class={styles.section} data-section="files">
				<Heading level={2} look={3}>
					{files.heading}
				</Heading>
				<p role="status">{files.text}</p>
				{files.offline.map((line) => (
					<p key={line}>{line}</p>
				))}
				{files.erase && <EraseFiles words={files.erase} send={send} />}
			</section>
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

/** Asked once more, in place: after it the app does not start without a network. */
function EraseFiles({ words, send }: { words: NonNullable<KeptScreen['files']['erase']>; send: Send }) {
	const [asking, setAsking] = useState(false);
	const asked = useRef<HTMLParagraphElement>(null);
	const button = useRef<HTMLButtonElement>(null);
	const wasAsking = useRef(false);
	useEffect(() => {
		if (asking) asked.current?.focus();
		else if (wasAsking.current) button.current?.focus();
		wasAsking.current = asking;
	}, [asking]);
	if (!asking)
		return (
			<button
				type="button"
				class="nl-button nl-button--secondary"
				data-erase="files"
				ref={button}
				onClick={() => setAsking(true)}
			>
				<span class="nl-button__label">{words.label}</span>
			</button>
		);
	return (
		<div class={styles.ask}>
			<p tabIndex={-1} ref={asked}>
				{words.ask}
			</p>
			<div class={styles.ways}>
				<button
					type="button"
					class="nl-button nl-button--primary"
					data-erase="sure"
					onClick={() => send({ type: 'files.erase' })}
				>
					<span class="nl-button__label">{words.yes}</span>
				</button>
				<button type="button" class="nl-button nl-button--subtle" onClick={() => setAsking(false)}>
					<span class="nl-button__label">{words.no}</span>
				</button>
			</div>
		</div>
	);
}
