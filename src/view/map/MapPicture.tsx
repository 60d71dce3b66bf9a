import { useMemo } from 'preact/hooks';
import type { Drawing, Piece } from '../../routemap/drawing.ts';
import { type Drawn, type Lit, type Mark, marksOf, type Paint } from '../../routemap/marks.ts';
import styles from './MapPicture.module.css';

/** What can be opened: a question, or a row at which ways end. */
export type Pick = { station: string } | { end: string };

type MapPictureProps = {
	drawing: Drawing;
	lit?: Lit | undefined;
	label: string;
	/** Pixels for each unit of the drawing; without it the picture fills its place. */
	scale?: number | undefined;
	/** The most pixels for each unit when it fills its place. */
	widest?: number | undefined;
	/** Spoken with what is lit. */
	walked?: string;
	onPick?: (pick: Pick, by: Element) => void;
};

/** A map as a picture. With `onPick` its stations and ends are buttons. */
export function MapPicture({ drawing, lit, label, scale, widest, walked, onPick }: MapPictureProps) {
	const { width, height } = drawing;
	const drawn = useMemo(() => marksOf(drawing, lit), [drawing, lit]);
	const most = widest && { style: { maxInlineSize: `${widest * width}px` } };
	const size = scale === undefined ? most : { width: width * scale, height: height * scale };
	return (
		<svg
			class={styles.map}
			viewBox={`0 0 ${width} ${height}`}
			role={onPick ? 'group' : 'img'}
			aria-label={label}
			{...size}
		>
			{drawn.map(({ piece, marks }, index) => (
				<Part key={index} piece={piece} marks={marks} lit={lit} walked={walked} onPick={onPick} />
			))}
		</svg>
	);
}

type PartProps = Drawn & {
	lit: Lit | undefined;
	walked: string | undefined;
	onPick: MapPictureProps['onPick'];
};

function Part({ piece, marks, lit, walked, onPick }: PartProps) {
	const shapes = marks.map((mark, index) => <Shape key={index} mark={mark} />);
	const pick = pickOf(piece);
	if (onPick === undefined || pick === undefined || piece.kind === 'track') return <g>{shapes}</g>;
	const said = piece.texts.map(({ text }) => text).join(' ');
	const isLit = lit?.walked.has(piece.key) ?? false;
	const isDue = lit?.due?.has(piece.key) ?? false;
	const open = ({ currentTarget }: { currentTarget: Element }) => onPick(pick, currentTarget);
	return (
		// biome-ignore lint/a11y/useSemanticElements: there is no button in SVG
		<g
			class={styles.part}
			role="button"
			// In SVG the name of an attribute is as it is written.
			tabindex={0}
			aria-label={isLit && walked ? `${said}, ${walked}` : said}
			aria-current={isDue ? 'step' : undefined}
			data-lit={isLit || isDue ? '' : undefined}
			// Whoever comes from a question finds that question on the map.
			data-here={isDue ? '' : undefined}
			{...('station' in pick
				? { 'data-station': pick.station }
				: { 'data-end': pick.end.split('>').at(-1)?.replace('.', '') })}
			onClick={open}
			onKeyDown={(event) => {
				if (event.key !== 'Enter' && event.key !== ' ') return;
				event.preventDefault();
				open(event);
			}}
		>
			{piece.kind === 'stop' && (
				<rect
					x={piece.at.x - 12}
					y={piece.at.y - 12}
					width={Math.max(24, piece.box.x + piece.box.width - piece.at.x + 12)}
					height={24}
					fill="transparent"
				/>
			)}
			{shapes}
		</g>
	);
}

/** A small station opens its question, a large one what stands at that place of the map. */
function pickOf(piece: Piece): Pick | undefined {
	if (piece.kind === 'station') return { station: piece.key };
	if (piece.kind === 'stop') return { station: piece.step };
	if (piece.kind === 'jump') return { station: piece.to };
	return piece.kind === 'end' ? { end: piece.key } : undefined;
}

function Shape({ mark: { tag: Tag, fill, stroke, attributes, text } }: { mark: Mark }) {
	return (
		<Tag {...attributes} fill={colour(fill)} stroke={stroke ? colour(stroke) : undefined}>
			{text && `${text} `}
		</Tag>
	);
}

function colour(paint: Paint): string {
	return paint === 'none' ? 'none' : `var(--map-${paint})`;
}
