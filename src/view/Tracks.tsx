import type { OutcomeScreen } from '../screen/screen.ts';
import { Closing } from './Closing.tsx';
import { Heading } from './Heading.tsx';
import { LaterGroups } from './LaterGroups.tsx';
import { Now } from './Now.tsx';
import { Offers } from './Offers.tsx';
import { Prepare } from './Prepare.tsx';
import { Reasons } from './Reasons.tsx';
import type { Send } from './Send.ts';
import styles from './Tracks.module.css';

/** Two tracks side by side, each from now to what to have at hand; the reasons under both. */
export function Tracks({ screen, send }: { screen: OutcomeScreen; send: Send }) {
	const { tracks, offers, layers } = screen;
	return (
		<>
			<div class={styles.tracks}>
				{tracks.map((track, index) => (
					<section key={track.heading ?? ''} class={styles.track}>
						<Heading level={2} class={styles.name}>
							{track.heading}
						</Heading>
						<div class={styles.layer} data-layer="now">
							<Heading level={3} class="sr-unseen">
								{layers.now}
							</Heading>
							<Now track={track} first={index === 0} level={4} more={layers.more} code={screen.code} send={send} />
							{track.offer && <Offers offers={[track.offer]} send={send} />}
						</div>
						<LaterGroups track={track} titled={false} level={3} more={layers.more} send={send} />
						<div class={styles.layer} data-layer="prepare">
							<Heading level={3} look={2}>
								{layers.prepare}
							</Heading>
							<Prepare track={track} level={4} />
						</div>
					</section>
				))}
			</div>
			<Offers offers={offers} strong send={send} />
			<Closing screen={screen} level={2} send={send} />
			<section class={styles.layer} data-layer="why">
				<Heading level={2}>{layers.why}</Heading>
				<Reasons screen={screen} send={send} />
			</section>
		</>
	);
}
