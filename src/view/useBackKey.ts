import { useEffect, useRef } from 'preact/hooks';
import type { Screen } from '../screen/screen.ts';
import type { Send } from './Send.ts';
import { wayBack } from './wayBack.ts';

/** Alt+← goes one step back; the browser's own step would come on top of it. */
export function useBackKey(screen: Screen, send: Send): void {
	const latest = useRef({ screen, send });
	latest.current = { screen, send };
	useEffect(() => {
		const pressed = (event: KeyboardEvent) => {
			if (!event.altKey || event.key !== 'ArrowLeft') return;
			const wish = wayBack(latest.current.screen);
			if (!wish || event.target instanceof HTMLInputElement) return;
			event.preventDefault();
			latest.current.send(wish);
		};
		addEventListener('keydown', pressed);
		return () => removeEventListener('keydown', pressed);
	}, []);
}
