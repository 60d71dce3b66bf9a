/**
 * The back key takes one step back in the app. A row of history entries stands in front of it while there is something
 * to go back to, as many for every walk, with the same address and no data, so that the history says nothing of the walk.
 * Browsers pass over entries that a page adds by itself: the row is filled by a touch or a key only.
 */
export function guardBackKey(stepBack: () => void): { set: (entries: number) => void } {
	let left = 0;
	let needed = 0;
	let leaving = false;
	let place = placeInHistory();

	let givingUp: ReturnType<typeof setTimeout> | undefined;

	const leave = (entries: number): void => {
		leaving = true;
		clearTimeout(givingUp);
		history.go(-entries);
		// A browser that has had enough of it goes nowhere, and tells nobody.
		givingUp = setTimeout(() => {
			leaving = false;
		}, 1000);
	};
	let late = false;
	const fill = (): void => {
		late = leaving;
		if (leaving) return;
		try {
			for (; left < needed; left++) history.pushState(null, '');
		} catch {
			// A browser may refuse more for a while; what is there will do until the next touch.
		}
		place = placeInHistory();
	};
	// A row takes longer to fill than a question to paint: what was asked for is in view first.
	let touch = 0;
	const touched = (): void => {
		const mine = ++touch;
		requestAnimationFrame(() => setTimeout(() => mine === touch && fill()));
	};
	addEventListener('click', touched);
	addEventListener('keydown', touched);
	addEventListener('popstate', () => {
		const before = place;
		place = placeInHistory();
		if (leaving) {
			leaving = false;
			left = 0;
			// Somebody went on meanwhile.
			if (late) fill();
			return;
		}
		// What the touch before it asked for would come after it, as if by itself.
		touch += 1;
		if (before !== undefined && place !== undefined && place > before) left += place - before;
		else {
			left = Math.max(0, left - ((before ?? 1) - (place ?? 0)));
			stepBack();
		}
	});
	// A walk that ended with a reload has left its row behind.
	const old = entriesOfBefore();
	if (old > 0) leave(old);
	return {
		set(now) {
			needed = now;
			// What ends may make room for a page in the same breath.
			queueMicrotask(() => {
				if (needed === 0 && left > 0 && !leaving) leave(left);
			});
		},
	};
}

/**
 * More than the answers of the longest walk and the pages over it; for pages over the start fewer will do, and a browser
 * bears only so many new entries in ten seconds.
 */
export const ROW = { walk: 45, page: 12 };

/** Which entry of the history this is, where the browser says so; it tells back from forward. */
function placeInHistory(): number | undefined {
	return 'navigation' in window ? navigation.currentEntry?.index : undefined;
}

/** How many entries before this one are of this same page. */
function entriesOfBefore(): number {
	if (!('navigation' in window)) return 0;
	const here = navigation.currentEntry;
	const before = navigation
		.entries()
		.slice(0, here?.index ?? 0)
		.reverse();
	const other = before.findIndex(({ url }) => url !== here?.url);
	return other < 0 ? before.length : other;
}
