import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A new place starts at its heading: in view, and spoken by a screen reader. A page may name another heading, the one
 * the reader came for. Back from a page the outcome stands where it was left. Not at the very first paint.
 */
export function useArrival(place: string, content: RefObject<HTMLElement | null>): void {
	const shown = useRef(place);
	const left = useRef(0);
	const isPage = !/^(question|danger|start|wait|outcome)/.test(shown.current);
	if (shown.current === 'outcome' && place !== 'outcome') left.current = document.body.scrollTop;
	useEffect(() => {
		if (shown.current === place) return;
		shown.current = place;
		document.body.scrollTop = isPage && place === 'outcome' ? left.current : 0;
		const here = content.current?.querySelector<HTMLElement>('[data-here]');
		here?.scrollIntoView();
		(here ?? content.current?.querySelector('h1'))?.focus({ preventScroll: true });
	}, [place, content, isPage]);
}
