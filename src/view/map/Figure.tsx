import { useContext, useRef } from 'preact/hooks';
import type { MapControls, MapFigure } from '../../screen/map/mapScreen.ts';
import { Heading } from '../Heading.tsx';
import smallStyles from '../SmallButtons.module.css';
import { Wide } from '../useWide.ts';
import styles from './Figure.module.css';
import { MapPicture, type Pick } from './MapPicture.tsx';
import { useZoom } from './useZoom.ts';

/** Letters of a narrow map need not grow further than this. */
const WIDEST = { wide: 2, narrow: 1.4 };

type FigureProps = {
	figure: MapFigure;
	controls: MapControls;
	titled: boolean;
	onPick: (figure: MapFigure, pick: Pick, by: Element) => void;
};

/** One map, to look at from near and from far. */
export function Figure({ figure, controls, titled, onPick }: FigureProps) {
	const { id, heading, wide, narrow, lit } = figure;
	const isWide = useContext(Wide);
	const frame = useRef<HTMLDivElement>(null);
	const drawing = isWide ? wide : narrow;
	const widest = isWide ? WIDEST.wide : WIDEST.narrow;
	const zoom = useZoom(frame, drawing, widest);

	const goToRoute = (): void => {
		const found = frame.current?.querySelectorAll('[data-lit]');
		const here = frame.current?.querySelector('[aria-current]') ?? found?.[found.length - 1];
		here?.scrollIntoView({ block: 'center', inline: 'center' });
	};

	const buttons = [
		{ id: 'in', sign: '+', act: zoom.larger },
		{ id: 'out', sign: '−', act: zoom.smaller },
		{ id: 'whole', act: zoom.whole },
		...(lit
			? [
					{
						id: 'route' as const,
						act: () => {
							zoom.legible();
							requestAnimationFrame(goToRoute);
						},
					},
				]
			: []),
	] as const;
	return (
		<section class={styles.figure} data-figure={id} aria-labelledby={titled ? `figure-${id}` : undefined}>
			{titled && (
				<Heading level={2} id={`figure-${id}`}>
					{heading}
				</Heading>
			)}
			{/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in */}
			<div class={smallStyles.row} role="group" aria-label={`${controls.label}: ${heading}`}>
				{buttons.map((button) => (
					<button
						key={button.id}
						type="button"
						class={`${smallStyles.button} ${styles.control}`}
						data-zoom={button.id}
						aria-label={'sign' in button ? controls[button.id] : undefined}
						onClick={button.act}
					>
						{'sign' in button ? <span aria-hidden="true">{button.sign}</span> : controls[button.id]}
					</button>
				))}
			</div>
			<section
				class={`${styles.frame} ${zoom.isZoomed ? styles.zoomed : ''}`}
				ref={frame}
				// biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also with the arrow keys
				tabIndex={0}
				aria-label={`${heading}. ${controls.hint}`}
				data-frame
			>
				<MapPicture
					drawing={drawing}
					lit={lit}
					label={heading}
					scale={zoom.scale}
					widest={widest}
					walked={controls.route}
					onPick={(pick, by) => onPick(figure, pick, by)}
				/>
			</section>
		</section>
	);
}
