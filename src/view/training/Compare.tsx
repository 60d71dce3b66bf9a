import type { Compared, Destination } from '../../screen/training/trainingScreen.ts';
import { Heading, type Level } from '../Heading.tsx';
import { Icon } from '../Icon.tsx';
import { MapPicture } from '../map/MapPicture.tsx';
import styles from './Compare.module.css';

/** Pixels for each unit of the drawing. */
const SCALE = 1.15;

/** The walked route beside the expected one: whom each leads to, and where they part. */
export function Compare({ compared, titled }: { compared: Compared; titled: boolean }) {
	const { journey, heading, same, verdict, mine, expected, partsHeading, parts, map, legend } = compared;
	return (
		<section class={styles.compare} data-compared={journey} data-same={same}>
			{titled && <Heading level={2}>{heading}</Heading>}
			<p class={styles.verdict}>
				<Icon name={same ? 'check' : 'turn'} />
				<span>{verdict}</span>
			</p>
			<div class={styles.pair}>
				<To destination={mine} level={titled ? 3 : 2} />
				{!same && <To destination={expected} level={titled ? 3 : 2} strong />}
			</div>
			{map && (
				<div class={styles.map} data-compared-map>
					{/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also with the arrow keys */}
					<section class={styles.frame} tabIndex={0} aria-label={map.label}>
						<MapPicture drawing={map.drawing} lit={map.lit} label={map.label} scale={SCALE} />
					</section>
					<p class={styles.deadline}>{legend}</p>
				</div>
			)}
			{parts.length > 0 && (
				<div class={styles.parts}>
					<Heading level={titled ? 3 : 2} look={3}>
						{partsHeading}
					</Heading>
					<ul class={styles.list}>
						{parts.map(({ step, question, mine: own, expected: other, decides, why }) => (
							<li key={step} class={styles.part} data-parting={step} data-decides={decides}>
								<p class={styles.question}>{question}</p>
								<p>{own}</p>
								<p class={styles.other}>{other}</p>
								{decides && why && <p class={styles.why}>{why}</p>}
							</li>
						))}
					</ul>
				</div>
			)}
		</section>
	);
}

/** Whom a route leads to, one under the other. */
export function To({
	destination: { heading, partners },
	level,
	strong = false,
}: {
	destination: Destination;
	level: Level;
	strong?: boolean;
}) {
	return (
		<div class={`${styles.to} ${strong ? styles.strong : ''}`}>
			<Heading level={level} look={4}>
				{heading}
			</Heading>
			<ol class={styles.partners}>
				{partners.map(({ name, deadline }) => (
					<li key={name}>
						<span class={styles.name}>{name}</span> <span class={styles.deadline}>{deadline}</span>
					</li>
				))}
			</ol>
		</div>
	);
}
