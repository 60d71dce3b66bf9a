import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** `flow`: the bar scrolls along, because fixed it would take more than a fifth of the height. */
export type BarPlace = 'top' | 'bottom' | 'flow';

export function useBarPlace(bar: RefObject<HTMLElement | null>, wide: boolean): BarPlace {
	const [fits, setFits] = useState(true);
	useLayoutEffect(() => {
		const measure = () => setFits((bar.current?.offsetHeight ?? 0) <= window.innerHeight / 5);
		measure();
		addEventListener('resize', measure);
		const watching = typeof ResizeObserver === 'function' ? new ResizeObserver(measure) : undefined;
		if (bar.current) watching?.observe(bar.current);
		return () => {
			removeEventListener('resize', measure);
			watching?.disconnect();
		};
	}, [bar, wide]);
	if (!fits) return 'flow';
	return wide ? 'top' : 'bottom';
}
