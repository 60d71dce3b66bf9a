declare global {
	interface Window {
		probe: {
			/** When the first answer became possible, in ms since the address was opened. */
			begin?: number;
			/** From tap to the next question on the screen, in ms. */
			taps: number[];
		};
	}
}

/** Runs in the page, before its own scripts. */
export function probe(): void {
	window.probe = { taps: [] };
	const everything = { subtree: true, childList: true, attributes: true, characterData: true };
	const heading = () => document.querySelector('main h1')?.textContent;

	const waiting = new MutationObserver(() => {
		if (!document.querySelector('[data-begin]:not([disabled])')) return;
		window.probe.begin = performance.now();
		waiting.disconnect();
	});
	waiting.observe(document, everything);

	const afterPaint = (done: () => void) =>
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = done;
			port2.postMessage(undefined);
		});

	addEventListener(
		'click',
		({ target, timeStamp }) => {
			if (!(target instanceof Element) || !target.closest('[data-option]')) return;
			const before = heading();
			const asked = new MutationObserver(() => {
				if (heading() === before) return;
				asked.disconnect();
				if (document.querySelector('[data-option]'))
					afterPaint(() => window.probe.taps.push(performance.now() - timeStamp));
			});
			asked.observe(document, everything);
		},
		{ capture: true },
	);
}
