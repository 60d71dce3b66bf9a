import { type Sample, sampleOf } from '../../routemap/legend.ts';
import type { LegendEntry } from '../../screen/map/mapScreen.ts';
import styles from './Legend.module.css';
import { MapPicture } from './MapPicture.tsx';

const LIT = { walked: new Set<Sample>(['walked']) };

/** What each line and each box of the map is. */
export function Legend({ entries }: { entries: readonly LegendEntry[] }) {
	return (
		<ul class={styles.legend}>
			{entries.map(({ sample, text }) => (
				<li key={sample} class={styles.entry}>
					<span class={styles.sample} aria-hidden="true">
						<MapPicture drawing={sampleOf(sample)} lit={LIT} label="" />
					</span>
					{text}
				</li>
			))}
		</ul>
	);
}
