import { useEffect } from 'preact/hooks';

/** Keeps the screen lit while it shows something to somebody who reads slowly; where that is refused it goes dark. */
export function useAwake(): void {
	useEffect(() => {
		let wanted = true;
		let lock: WakeLockSentinel | undefined;
		const ask = async (): Promise<void> => {
			try {
				const given = await navigator.wakeLock?.request('screen');
				if (wanted) lock = given;
				else await given?.release();
			} catch {
				// Low battery, or a page that is not in view.
			}
		};
		// The browser takes it back as soon as the page is out of view.
		const seen = (): void => {
			if (!document.hidden) void ask();
		};
		void ask();
		document.addEventListener('visibilitychange', seen);
		return () => {
			wanted = false;
			document.removeEventListener('visibilitychange', seen);
			void lock?.release();
		};
	}, []);
}
