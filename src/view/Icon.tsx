import styles from './Icon.module.css';

const strokes = {
	back: ['M15 5l-7 7 7 7'],
	forward: ['M9 5l7 7-7 7'],
	phone: [
		'M6.2 3.5h3l1.6 4.6-2.2 1.6a13 13 0 0 0 5.7 5.7l1.6-2.2 4.6 1.6v3c0 1.2-1 2.2-2.2 2.1C10.6 19.4 4.6 13.4 4.1 5.7A2.1 2.1 0 0 1 6.2 3.5z',
	],
	check: ['M5 12.5l4.7 4.7L19 7.5'],
	cross: ['M6.5 6.5l11 11', 'M17.5 6.5l-11 11'],
	clock: ['M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z', 'M12 7.5V12l3 2'],
	open: ['M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z', 'M8 12.3l2.8 2.8L16 9.5'],
	closed: ['M19.5 14.3A8 8 0 0 1 9.7 4.5a8 8 0 1 0 9.8 9.8z'],
	unknown: [
		'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z',
		'M9.7 9.9a2.4 2.4 0 1 1 3.5 2.1c-.8.5-1.2.9-1.2 1.7',
		'M12 16.3v.01',
	],
	next: ['M6 5v6.5a3 3 0 0 0 3 3h9', 'M14 10.5l4 4-4 4'],
	info: ['M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z', 'M12 11.5v4.5', 'M12 8v.01'],
	watch: ['M12 4L21 19.5H3z', 'M12 10v4.5', 'M12 17v.01'],
	pin: [
		'M12 21c4.5-4.5 6.5-7.8 6.5-11a6.5 6.5 0 1 0-13 0c0 3.2 2 6.5 6.5 11z',
		'M12 7.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z',
	],
	shield: ['M12 3.5l7 2.5v5.5c0 4.3-2.9 7.5-7 9-4.1-1.5-7-4.7-7-9V6z', 'M9 12l2.2 2.2L15 10.3'],
	ready: ['M7 18.5a4.5 4.5 0 0 1-.6-9 6 6 0 0 1 11.5 1.6 3.8 3.8 0 0 1-.4 7.4z', 'M9.3 13.6l2 2 3.5-3.7'],
	preparing: ['M12 4v10', 'M8 10.5l4 4 4-4', 'M5 19.5h14'],
	absent: ['M7 18.5a4.5 4.5 0 0 1-.6-9 6 6 0 0 1 11.5 1.6 3.8 3.8 0 0 1-.4 7.4z', 'M4 4l16 17'],
	building: ['M4 20.5h16', 'M6 20.5V9.5l6-4.5 6 4.5v11', 'M10 20.5v-5h4v5', 'M9.5 11.5h5'],
	outside: ['M10 5.5H5.5v13h13V14', 'M13.5 4.5h6v6', 'M19 5l-8.5 8.5'],
	print: ['M7 8.5v-5h10v5', 'M6.5 16.5h-3v-8h17v8h-3', 'M7 13.5h10v7H7z'],
	copy: ['M8.5 8.5h11v12h-11z', 'M15.5 8.5v-5h-11v12h4'],
	radio: ['M7 8.5h10v12H7z', 'M15 8.5v-6', 'M10 12h4', 'M10.5 16.5v.01', 'M13.5 16.5v.01'],
} satisfies Record<string, string[]>;

export type IconName = keyof typeof strokes;

/** Decoration only: the words beside it carry the meaning. */
export function Icon({ name }: { name: IconName }) {
	return (
		<svg class={styles.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
			{strokes[name].map((stroke) => (
				<path key={stroke} d={stroke} />
			))}
		</svg>
	);
}
