import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DeskQuestion } from '../../screen/screen.ts';
import { Heading } from '../Heading.tsx';
import { LinkButton } from '../LinkButton.tsx';
import { MapPicture } from '../map/MapPicture.tsx';
import type { Send } from '../Send.ts';
import styles from './DeskMap.module.css';

/** Pixels for each unit of the drawing: its letters are as small as those of a note. */
const SCALE = 1.35;
/** Units in view above the question that is due. */
const ABOVE = 70;

type DeskMapProps = { map: NonNullable<DeskQuestion['map']>; send: Send };

/** The part of the map around this question, to look at; the whole map is a page of its own. */
export function DeskMap({ map: { heading, label, drawing, lit, whole }, send }: DeskMapProps) {
	const frame = useRef<HTMLElement>(null);
	useLayoutEffect(() => {
		const due = drawing.pieces.find(({ key }) => lit.due?.has(key));
		const shown = frame.current?.firstElementChild?.getBoundingClientRect().width ?? 0;
		if (frame.current && due && 'box' in due) frame.current.scrollTop = ((due.box.y - ABOVE) * shown) / drawing.width;
	}, [drawing, lit]);
	return (
		<section class={styles.place} data-desk-map>
			<Heading level={2} look={4}>
				{heading}
			</Heading>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also with the arrow keys */}
			<section class={styles.frame} ref={frame} tabIndex={0} aria-label={label}>
				<MapPicture drawing={drawing} lit={lit} label={label} scale={SCALE} />
			</section>
			<LinkButton onClick={() => send({ type: 'page.open', page: 'map' })}>{whole}</LinkButton>
		</section>
	);
}
