import { useRef, useState } from 'preact/hooks';
import type { EndTold, MapFigure, MapScreen, StationTold } from '../../screen/map/mapScreen.ts';
import { BackButton } from '../BackButton.tsx';
import { Heading } from '../Heading.tsx';
import { Icon } from '../Icon.tsx';
import { LinkButton } from '../LinkButton.tsx';
import type { Send } from '../Send.ts';
import { Tabs } from '../Tabs.tsx';
import { Words } from '../Words.tsx';
import { Figure } from './Figure.tsx';
import { Legend } from './Legend.tsx';
import styles from './MapPage.module.css';
import { MapPaper } from './MapPaper.tsx';
import type { Pick } from './MapPicture.tsx';
import { Panel } from './Panel.tsx';
import { WaysList } from './WaysList.tsx';

/** The map of the routes: the picture, what its stations and ends open, the same as a list, and its paper. */
export function MapPage({ screen, send }: { screen: MapScreen; send: Send }) {
	const { heading, scope, intro, views, figures, controls, legend, list, panel, print, difference, paper, back } =
		screen;
	const [picked, setPicked] = useState<{ figure: MapFigure['id']; pick: Pick }>();
	const from = useRef<Element>(undefined);
	const open = (figure: MapFigure, pick: Pick, by: Element): void => {
		from.current = by;
		setPicked({ figure: figure.id, pick });
	};
	const close = (): void => {
		setPicked(undefined);
		if (from.current instanceof SVGElement) from.current.focus();
	};
	const told =
		picked &&
		toldOf(
			figures.find(({ id }) => id === picked.figure),
			picked.pick,
		);
	const titled = figures.length > 1;
	return (
		<div class={styles.page}>
			<div class={styles.head}>
				<BackButton label={back} onClick={() => send({ type: 'page.close' })} />
				<Heading level={1}>{heading}</Heading>
				<p class={styles.scope}>{scope}</p>
				{intro.map((line) => (
					<p key={line}>
						<Words>{line}</Words>
					</p>
				))}
			</div>
			<Tabs
				tabs={views}
				send={(wish) => {
					setPicked(undefined);
					send(wish);
				}}
			/>
			<div class={styles.figures}>
				{figures.map((figure) => (
					<Figure key={figure.id} figure={figure} controls={controls} titled={titled} onPick={open} />
				))}
				{told && <Panel told={told} words={panel} close={close} send={send} />}
			</div>
			<section class={styles.section}>
				<Heading level={2} look={3}>
					{legend.heading}
				</Heading>
				{legend.othersFirst.map((line) => (
					<p key={line}>{line}</p>
				))}
				<Legend entries={legend.entries} />
			</section>
			<div class={styles.actions}>
				<button type="button" class="nl-button nl-button--secondary" data-print onClick={() => window.print()}>
					<span class="nl-button__icon-start">
						<Icon name="print" />
					</span>
					<span class="nl-button__label">{print}</span>
				</button>
				<LinkButton data-difference="" onClick={() => send(difference.wish)}>
					{difference.label}
				</LinkButton>
			</div>
			<section class={styles.section}>
				<Heading level={2} look={3}>
					{list.heading}
				</Heading>
				<p>{list.intro}</p>
				{figures.map((figure) => (
					<WaysList key={figure.id} figure={figure} titled={titled} />
				))}
			</section>
			<BackButton label={back} onClick={() => send({ type: 'page.close' })} />
			<MapPaper paper={paper} />
		</div>
	);
}

function toldOf(figure: MapFigure | undefined, pick: Pick): StationTold | EndTold | undefined {
	return 'station' in pick ? figure?.stations[pick.station] : figure?.ends[pick.end];
}
