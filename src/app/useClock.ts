import { useEffect, useState } from 'preact/hooks';

const MINUTE = 60_000;

/** The time, fresh every minute and whenever the app comes back into view. */
export function useClock(): Date {
	const [now, setNow] = useState(() => new Date());
	useEffect(() => {
		const tick = (): void => setNow(new Date());
		const timer = setInterval(tick, MINUTE);
		document.addEventListener('visibilitychange', tick);
		return () => {
			clearInterval(timer);
			document.removeEventListener('visibilitychange', tick);
		};
	}, []);
	return now;
}
