import { useEffect } from 'preact/hooks';

/** Paper has no taps: what is folded stands open on it. */
export function useOpenInPrint(): void {
	useEffect(() => {
		let opened: HTMLDetailsElement[] = [];
		const open = () => {
			opened = [...document.querySelectorAll('details')].filter((fold) => !fold.open);
			for (const fold of opened) fold.open = true;
		};
		const close = () => {
			for (const fold of opened) fold.open = false;
			opened = [];
		};
		addEventListener('beforeprint', open);
		addEventListener('afterprint', close);
		return () => {
			removeEventListener('beforeprint', open);
			removeEventListener('afterprint', close);
		};
	}, []);
}
