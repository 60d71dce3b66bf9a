/** The entries of one tab. Going back or forward is done later, when the browser gets to it. */
export function fakeHistory(arrived: () => void) {
	let entries = 1;
	let index = 0;
	let wanted = 0;
	const faults: string[] = [];
	const url = 'https://signaalroute.example/';
	let hash = '';

	return {
		/** As the app sees it. */
		asSeen: {
			pushState(...entry: unknown[]) {
				if (entry[0] !== null || entry[1] !== '' || entry.length > 2) faults.push(`history: ${JSON.stringify(entry)}`);
				index += 1;
				entries = index + 1;
			},
			/** Only which window of a practice it is. */
			replaceState(...entry: unknown[]) {
				const [data, title, place, ...rest] = entry;
				const isPlace = ['/', '#groep', '#notities'].includes(String(place));
				if (data !== null || title !== '' || !isPlace || rest.length > 0)
					faults.push(`history: ${JSON.stringify(entry)}`);
				hash = place === '/' ? '' : String(place);
			},
			go(steps: number) {
				wanted += steps;
			},
		},
		location: {
			pathname: '/',
			search: '',
			get hash() {
				return hash;
			},
		},
		navigation: {
			get currentEntry() {
				return { index, url };
			},
			entries: () => Array.from({ length: entries }, (_, place) => ({ index: place, url })),
		},
		/** What was put into the history beside a bare entry. */
		faults,
		/** The reader presses back or forward: nothing where there is no entry. */
		press(step: -1 | 1) {
			if (index + step < 0 || index + step >= entries) return;
			index += step;
			arrived();
		},
		/** What the app asked for is done. */
		settle() {
			const to = Math.min(entries - 1, Math.max(0, index + wanted));
			wanted = 0;
			if (to === index) return;
			index = to;
			arrived();
		},
	};
}
