import { useEffect, useRef } from 'preact/hooks';
import type { EndTold, MapScreen, StationTold } from '../../screen/map/mapScreen.ts';
import { Icon } from '../Icon.tsx';
import type { Send } from '../Send.ts';
import { Words } from '../Words.tsx';
import styles from './Panel.module.css';

type PanelProps = {
	told: StationTold | EndTold;
	words: MapScreen['panel'];
	close: () => void;
	send: Send;
};

/** What was chosen on the map: a question with where its answers lead, or an end with all the ways to it. */
export function Panel({ told, words, close, send }: PanelProps) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), [told]);
	const isStation = 'question' in told;
	return (
		<section
			class={styles.panel}
			data-panel
			aria-labelledby="map-panel"
			onKeyDown={(event) => {
				if (event.key === 'Escape') close();
			}}
		>
			<div class={styles.top}>
				<h2 class="nl-heading nl-heading--level-3" id="map-panel" tabIndex={-1} ref={heading}>
					{isStation ? told.question : told.heading}
				</h2>
				<button type="button" class={styles.close} aria-label={words.close} data-close onClick={close}>
					<Icon name="cross" />
				</button>
			</div>
			{!isStation && told.about && (
				<p>
					<Words>{told.about}</Words>
				</p>
			)}
			{isStation && told.same && <p>{told.same}</p>}
			<Lines heading={isStation ? words.answers : words.ways} lines={isStation ? told.answers : told.ways} />
			{isStation && told.change && <Change change={told.change} send={send} />}
		</section>
	);
}

function Lines({ heading, lines }: { heading: string; lines: readonly string[] }) {
	if (lines.length === 0) return null;
	return (
		<>
			<p class={styles.label} id="map-panel-lines">
				{heading}
			</p>
			<ul class={styles.lines} aria-labelledby="map-panel-lines">
				{lines.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
		</>
	);
}

function Change({ change, send }: { change: NonNullable<StationTold['change']>; send: Send }) {
	return (
		<button type="button" class="nl-button nl-button--primary" data-change onClick={() => send(change.wish)}>
			<span class="nl-button__label">{change.label}</span>
		</button>
	);
}
