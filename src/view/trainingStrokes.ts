/** The drawings of the pages for trainers and for the desk. */
export const trainingStrokes = {
	look: [
		'M3 12c2.3-4 5.3-6 9-6s6.7 2 9 6c-2.3 4-5.3 6-9 6s-6.7-2-9-6z',
		'M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
	],
	group: [
		'M9 5.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
		'M3.5 19c.4-3.4 2.6-5 5.5-5s5.1 1.6 5.5 5',
		'M16 6.5a2.5 2.5 0 1 1 0 5',
		'M17 14.2c2.1.4 3.3 1.9 3.5 4.3',
	],
} satisfies Record<string, string[]>;
