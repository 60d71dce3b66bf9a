import type { MapFigure } from '../../screen/map/mapScreen.ts';
import { Fold } from '../Fold.tsx';
import { Heading } from '../Heading.tsx';
import { Words } from '../Words.tsx';
import styles from './WaysList.module.css';

/** The same as the picture, in words: for each end the ways that lead there. */
export function WaysList({ figure, titled }: { figure: MapFigure; titled: boolean }) {
	return (
		<div class={styles.figure}>
			{titled && (
				<Heading level={3} look={4}>
					{figure.heading}
				</Heading>
			)}
			<ul class={styles.list} data-ways={figure.id}>
				{figure.list.map(({ id, heading, about, count, ways }) => (
					<li key={heading} data-way={id}>
						<Fold label={heading} about={count} quiet>
							{about && (
								<p>
									<Words>{about}</Words>
								</p>
							)}
							<ul class={styles.ways}>
								{ways.map((way) => (
									<li key={way}>{way}</li>
								))}
							</ul>
						</Fold>
					</li>
				))}
			</ul>
		</div>
	);
}
