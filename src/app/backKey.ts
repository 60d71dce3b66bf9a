/**
 * The back key takes one step back in the app. A row of history entries stands in front of it while there is something
 * to go back to, always as many, with the same address and no data, so that the history says nothing of the walk.
 * Browsers pass over entries that a page adds by itself: the row is filled by a touch or a key only.
 */
export function guardBackKey(stepBack: () => void): { set: (needed: boolean) => void } {
	let left = 0;
	let needed = false;
	let leaving = false;

	const fill = (): void => {
		if (!needed || leaving) return;
		for (; left < ROW; left++) history.pushState(null, '');
	};
	addEventListener('click', fill);
	addEventListener('keydown', fill);
	addEventListener('popstate', () => {
		if (leaving) {
			leaving = false;
			left = 0;
			return;
		}
		left = Math.max(0, left - 1);
		stepBack();
	});
	return {
		set(now) {
			needed = now;
			if (needed || left === 0 || leaving) return;
			leaving = true;
			history.go(-left);
		},
	};
}

/** More than the answers of the longest walk and the pages over it. */
const ROW = 12;
