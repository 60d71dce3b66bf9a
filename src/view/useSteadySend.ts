import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Send } from './Send.ts';

const settleTime = 250;
const giveUpTime = 1000;

/** Wishes that change nothing under the finger may follow each other at any pace; hiding and the way out of the practice never wait. */
const staysHere =
	/hide|tick|keep|erase|copy|tried|search|code|language|appearance|size|keys|see|vary|turn|say|hands|notes|stop/;

/** One tap asks for one thing: a second tap of the same finger never answers the question that came in its place. */
export function useSteadySend(place: string, content: RefObject<HTMLElement | null>, send: Send): Send {
	const resting = useRef(false);
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	const shown = useRef(place);

	const rest = (time: number) => {
		resting.current = true;
		clearTimeout(timer.current);
		timer.current = setTimeout(() => {
			resting.current = false;
			content.current?.removeAttribute('data-resting');
		}, time);
	};

	useLayoutEffect(() => {
		if (shown.current === place) return;
		shown.current = place;
		content.current?.setAttribute('data-resting', '');
		rest(settleTime);
	}, [place]);
	useLayoutEffect(() => () => clearTimeout(timer.current), []);

	return (wish) => {
		// Another part of the page in view.
		if (staysHere.test(wish.type) || ('page' in wish && wish.page === place)) return send(wish);
		if (resting.current) return;
		rest(giveUpTime);
		send(wish);
	};
}
