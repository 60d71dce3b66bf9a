import { createContext } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Room for two columns. */
export const Wide = createContext(false);

/** Counted in the text size of the reader: at 200 % text a laptop is a narrow screen again. */
const isWide = () =>
	window.innerWidth >= 60 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize || '16');

export function useWide(): boolean {
	const [wide, setWide] = useState(isWide);
	useEffect(() => {
		const look = () => setWide(isWide());
		addEventListener('resize', look);
		return () => removeEventListener('resize', look);
	}, []);
	return wide;
}
