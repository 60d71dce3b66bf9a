import { useContext } from 'preact/hooks';
import type { OutcomeScreen } from '../screen/screen.ts';
import { Always } from './Always.tsx';
import { Answer } from './Answer.tsx';
import { BackButton } from './BackButton.tsx';
import { Dials } from './Dials.tsx';
import { Differs } from './Differs.tsx';
import type { AtHand as Desk } from './desk/AtHand.tsx';
import { EmergencyCall } from './EmergencyCall.tsx';
import { Heading } from './Heading.tsx';
import { Icon } from './Icon.tsx';
import { Layers } from './Layers.tsx';
import { LinkButton } from './LinkButton.tsx';
import { Notice } from './Notice.tsx';
import styles from './Outcome.module.css';
import type { Paper as Sheet } from './Paper.tsx';
import type { Send } from './Send.ts';
import { Tracks } from './Tracks.tsx';
import { Wide } from './useWide.ts';

/** Three layers: what to do now, what to have at hand, why. First the action, the rest below it. */
type OutcomeProps = {
	screen: OutcomeScreen;
	send: Send;
	Paper?: typeof Sheet | undefined;
	AtHand?: typeof Desk | undefined;
};

export function Outcome({ screen, send, Paper, AtHand }: OutcomeProps) {
	const { heading, scope, opened, differs, answer, danger, tracks, own, always, actions, paper, desk } = screen;
	const wide = useContext(Wide);
	const two = tracks.length > 1;
	return (
		<div class={styles.outcome}>
			<div class={styles.head}>
				<Heading level={1}>{heading}</Heading>
				<div class={styles.scope}>
					<p>{scope.text}</p>
					{scope.changes.map(({ setting, label, change }) => (
						<LinkButton key={setting} about={label} onClick={() => send({ type: 'page.open', page: setting })}>
							{change}
						</LinkButton>
					))}
				</div>
				{opened && (
					<Notice icon="info">
						<p>{opened}</p>
					</Notice>
				)}
				<Differs differs={differs} />
				{answer && <Answer answer={answer} />}
				{danger && (
					<section class={styles.danger}>
						<Heading level={2}>{danger.heading}</Heading>
						<EmergencyCall dial={danger.dial} />
						<ul class={styles.lines}>
							{danger.lines.map((line) => (
								<li key={line}>{line}</li>
							))}
						</ul>
					</section>
				)}
			</div>
			{AtHand && desk && <AtHand screen={screen} send={send} />}
			{two && wide ? <Tracks screen={screen} send={send} /> : <Layers screen={screen} send={send} />}
			{own && (
				<section class={styles.own}>
					<Heading level={2} look={3}>
						{own.heading}
					</Heading>
					<Dials dials={own.dials} send={send} />
				</section>
			)}
			<Always always={always} send={send} />
			<div class={styles.ways}>
				<BackButton label={actions.back} onClick={() => send({ type: 'answer.undo' })} />
				{paper && !desk && (
					<LinkButton onClick={() => window.print()}>
						<Icon name="print" />
						{actions.print}
					</LinkButton>
				)}
				<LinkButton onClick={() => send({ type: 'walk.restart' })}>{actions.restart}</LinkButton>
				<button
					type="button"
					class={`nl-button nl-button--secondary ${styles.done}`}
					data-done
					onClick={() => send({ type: 'walk.leave' })}
				>
					<span class="nl-button__label">{actions.done}</span>
				</button>
			</div>
			{Paper && paper && <Paper paper={paper} />}
		</div>
	);
}
