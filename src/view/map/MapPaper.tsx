import type { MapPaper as Sheet } from '../../screen/map/mapScreen.ts';
import { Qr } from '../Qr.tsx';
import { Legend } from './Legend.tsx';
import styles from './MapPaper.module.css';
import { MapPicture } from './MapPicture.tsx';

/** The map as it is printed: on the screen it is not there, on paper nothing else is. */
export function MapPaper({ paper }: { paper: Sheet }) {
	const { size, name, title, scope, dated, drawing, legend, desks, app, othersFirst, disclaimer } = paper;
	return (
		<section class={`${styles.paper} ${size === 'a3' ? styles.a3 : styles.a4}`} data-paper data-paper-size={size}>
			<p class={styles.top}>
				<strong class={styles.title}>
					{name} · {title}
				</strong>
				<strong>{scope}</strong>
				<span>{dated.join(' · ')}</span>
			</p>
			<div class={styles.map}>
				<MapPicture drawing={drawing} label={title} />
			</div>
			<div class={styles.foot}>
				<div class={styles.told}>
					<Legend entries={legend} />
					<div class={styles.desks}>
						<strong>{desks.heading}: </strong>
						{desks.entries.map(({ name: desk, how }) => (
							<span key={desk} class={styles.desk}>
								<strong>{desk}</strong> {how}
							</span>
						))}
					</div>
					{othersFirst.map((line) => (
						<p key={line}>{line}</p>
					))}
					<p class={styles.disclaimer}>{disclaimer}</p>
				</div>
				<div class={styles.app}>
					<Qr address={app.address} class={styles.qr} />
					<p>
						{app.label} {app.address}
					</p>
				</div>
			</div>
		</section>
	);
}
