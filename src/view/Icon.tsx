import styles from './Icon.module.css';
import type { laterStrokes } from './laterStrokes.ts';
import type { trainingStrokes } from './trainingStrokes.ts';

const firstStrokes = {
	back: ['M15 5l-7 7 7 7'],
	forward: ['M9 5l7 7-7 7'],
	phone: [
		'M6.2 3.5h3l1.6 4.6-2.2 1.6a13 13 0 0 0 5.7 5.7l1.6-2.2 4.6 1.6v3c0 1.2-1 2.2-2.2 2.1C10.6 19.4 4.6 13.4 4.1 5.7A2.1 2.1 0 0 1 6.2 3.5z',
	],
	check: ['M5 12.5l4.7 4.7L19 7.5'],
	info: ['M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z', 'M12 11.5v4.5', 'M12 8v.01'],
	watch: ['M12 4L21 19.5H3z', 'M12 10v4.5', 'M12 17v.01'],
	pin: [
		'M12 21c4.5-4.5 6.5-7.8 6.5-11a6.5 6.5 0 1 0-13 0c0 3.2 2 6.5 6.5 11z',
		'M12 7.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z',
	],
	ready: ['M7 18.5a4.5 4.5 0 0 1-.6-9 6 6 0 0 1 11.5 1.6 3.8 3.8 0 0 1-.4 7.4z', 'M9.3 13.6l2 2 3.5-3.7'],
	preparing: ['M12 4v10', 'M8 10.5l4 4 4-4', 'M5 19.5h14'],
	absent: ['M7 18.5a4.5 4.5 0 0 1-.6-9 6 6 0 0 1 11.5 1.6 3.8 3.8 0 0 1-.4 7.4z', 'M4 4l16 17'],
} satisfies Record<string, string[]>;

export type IconName = keyof typeof firstStrokes | keyof typeof laterStrokes | keyof typeof trainingStrokes;

const strokes: Partial<Record<IconName, string[]>> = firstStrokes;

/** Every later part brings the drawings of its own screens. */
export function addStrokes(more: Partial<Record<IconName, string[]>>): void {
	Object.assign(strokes, more);
}

/** Decoration only: the words beside it carry the meaning. */
export function Icon({ name }: { name: IconName }) {
	return (
		<svg class={styles.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false" data-icon={name}>
			{strokes[name]?.map((stroke) => (
				<path key={stroke} d={stroke} />
			))}
		</svg>
	);
}
