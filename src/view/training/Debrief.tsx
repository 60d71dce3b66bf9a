import type { DebriefScreen } from '../../screen/training/trainingScreen.ts';
import { BackButton } from '../BackButton.tsx';
import { Heading } from '../Heading.tsx';
import { Icon } from '../Icon.tsx';
import { Listed } from '../Listed.tsx';
import { Notice } from '../Notice.tsx';
import type { Send } from '../Send.ts';
import { Compare } from './Compare.tsx';
import styles from './Debrief.module.css';
import { Timeline } from './Timeline.tsx';
import { WhatIfs } from './WhatIfs.tsx';

/** First the two routes, then what was to be seen, then what follows from it. */
export function Debrief({ screen, send }: { screen: DebriefScreen; send: Send }) {
	const { heading, scene, compared, open, why, timeline, write, share, whatIf, distress, ways, back } = screen;
	return (
		<div class={styles.debrief}>
			<div class={styles.head}>
				<BackButton label={back} onClick={() => send({ type: 'page.close' })} />
				<Heading level={1}>{heading}</Heading>
				<p class={styles.scene}>{scene}</p>
			</div>
			<div class={styles.column}>
				{compared.map((one) => (
					<Compare key={one.journey} compared={one} titled={compared.length > 1} />
				))}
				<Listed {...why} level={2} look={3} />
				{open.map(({ label, wish }) => (
					<button
						key={label}
						type="button"
						class="nl-button nl-button--secondary"
						data-open-journey
						onClick={() => send(wish)}
					>
						<span class="nl-button__label">{label}</span>
						<span class="nl-button__icon-end">
							<Icon name="forward" />
						</span>
					</button>
				))}
				<WhatIfs whatIf={whatIf} send={send} />
			</div>
			<div class={styles.column}>
				<Timeline timeline={timeline} />
				<Listed {...write} level={2} look={3} />
				<Listed {...share} level={2} look={3} />
				<Notice icon="info">
					<p>{distress}</p>
				</Notice>
			</div>
			<div class={styles.ways}>
				{ways.map(({ label, wish }, index) => (
					<button
						key={label}
						type="button"
						class={`nl-button nl-button--${index < ways.length - 1 ? 'secondary' : 'primary'}`}
						data-way={wish.type}
						onClick={() => send(wish)}
					>
						<span class="nl-button__label">{label}</span>
					</button>
				))}
			</div>
		</div>
	);
}
