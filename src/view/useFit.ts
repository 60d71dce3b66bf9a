import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const SMALLEST = 16;
const LARGEST = 240;

/** Gives an element the largest letters with which it does not run out of its parent. */
export function useFit(element: RefObject<HTMLElement | null>, text: string): void {
	useLayoutEffect(() => {
		const shown = element.current;
		const room = shown?.parentElement;
		if (!shown || !room) return undefined;
		const grow = (): void => {
			let [small, large] = [SMALLEST, LARGEST];
			while (large - small > 1) {
				const size = Math.floor((small + large) / 2);
				shown.style.fontSize = `${size}px`;
				if (isWithin(shown, room)) small = size;
				else large = size;
			}
			shown.style.fontSize = `${small}px`;
		};
		grow();
		const watcher = new ResizeObserver(grow);
		watcher.observe(room);
		return () => watcher.disconnect();
	}, [text, element]);
}

function isWithin(shown: HTMLElement, room: HTMLElement): boolean {
	return shown.scrollWidth <= room.clientWidth && shown.offsetHeight <= room.clientHeight;
}
