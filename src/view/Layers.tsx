import type { OutcomeScreen } from '../screen/screen.ts';
import { Closing } from './Closing.tsx';
import { Heading } from './Heading.tsx';
import { LaterGroups } from './LaterGroups.tsx';
import styles from './Layers.module.css';
import { Now } from './Now.tsx';
import { Offers } from './Offers.tsx';
import { Prepare } from './Prepare.tsx';
import { Reasons } from './Reasons.tsx';
import type { Send } from './Send.ts';

/** Layer by layer: what both tracks ask for now comes before what either asks for later. */
export function Layers({ screen, send }: { screen: OutcomeScreen; send: Send }) {
	const { tracks, offers, layers } = screen;
	const two = tracks.length > 1;
	return (
		<div class={two ? styles.column : styles.columns}>
			<div class={styles.column}>
				<section class={styles.layer} data-layer="now">
					<Heading level={2} class="sr-unseen">
						{layers.now}
					</Heading>
					{tracks.map((track, index) => (
						<div key={track.heading ?? ''} class={styles.track}>
							{track.heading && (
								<Heading level={3} class={styles.name}>
									{track.heading}
								</Heading>
							)}
							<Now
								track={track}
								first={index === 0}
								level={two ? 4 : 3}
								more={layers.more}
								code={screen.code}
								send={send}
							/>
							{track.offer && <Offers offers={[track.offer]} send={send} />}
						</div>
					))}
				</section>
				{tracks.map((track) => (
					<LaterGroups key={track.heading ?? ''} track={track} titled={two} level={2} more={layers.more} send={send} />
				))}
				<Offers offers={offers} strong send={send} />
			</div>
			<div class={styles.column}>
				<section class={styles.layer} data-layer="prepare">
					<Heading level={2}>{layers.prepare}</Heading>
					{tracks.map((track) => (
						<div key={track.heading ?? ''} class={styles.track}>
							{track.heading && <Heading level={3}>{track.heading}</Heading>}
							<Prepare track={track} level={two ? 4 : 3} />
						</div>
					))}
					<Closing screen={screen} level={3} send={send} />
				</section>
				<section class={styles.layer} data-layer="why">
					<Heading level={2}>{layers.why}</Heading>
					<Reasons screen={screen} send={send} />
				</section>
			</div>
		</div>
	);
}
