import type { DangerScreen } from '../screen/screen.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import { BackButton } from './BackButton.tsx';
import { Contact } from './Contact.tsx';
import styles from './Danger.module.css';
import { EmergencyCall } from './EmergencyCall.tsx';
import { Heading } from './Heading.tsx';
import { Icon } from './Icon.tsx';
import { Notice } from './Notice.tsx';
import type { Send } from './Send.ts';

/** The 112 card: first the call, then what to say, then the way on. */
export function Danger({ screen, send }: { screen: DangerScreen; send: Send }) {
	const { step, heading, dial, say, radio, dispatch, tips, doubt, options, back } = screen;
	return (
		<div class={styles.danger} data-step={step}>
			<div class={styles.column}>
				<Heading level={1} id="question">
					{heading}
				</Heading>
				<EmergencyCall dial={dial} />
				{radio && (
					<Notice icon="radio">
						<p>{radio}</p>
					</Notice>
				)}
				{dispatch && <Contact dial={dispatch} name={dispatch.label} send={send} />}
				<section class={styles.block}>
					<Heading level={2} look={3}>
						{say.heading}
					</Heading>
					<ol class={styles.say}>
						{say.lines.map((line, index) => (
							<li key={line} class={styles.line}>
								<span class="nl-number-badge" aria-hidden="true">
									{index + 1}
								</span>
								<span>{line}</span>
							</li>
						))}
					</ol>
				</section>
			</div>
			<div class={styles.column}>
				<section class={styles.block}>
					<Heading level={2} look={3}>
						{doubt.heading}
					</Heading>
					<ul class={styles.doubt}>
						{doubt.lines.map((line) => (
							<li key={line}>{line}</li>
						))}
					</ul>
				</section>
				<ul class={styles.tips}>
					{tips.map((tip) => (
						<li key={tip} class={styles.line}>
							<Icon name="info" />
							<span>{tip}</span>
						</li>
					))}
				</ul>
				<AnswerButtons
					options={options}
					chosen={[]}
					labelledBy="question"
					choose={(id) => send({ type: 'answer.give', step, chosen: [id] })}
				/>
				<BackButton label={back} onClick={() => send({ type: 'answer.undo' })} />
			</div>
		</div>
	);
}
