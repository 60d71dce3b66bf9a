/**
 * One history entry stands in front of the app while there is something to go back to, with the same address and no
 * data. The back key takes it away; the app takes one step back and puts it there again.
 */
export function guardBackKey(stepBack: () => void): { set: (needed: boolean) => void } {
	let standing = false;
	let leaving = false;
	let needed = false;

	const stand = (): void => {
		if (!needed || standing || leaving) return;
		history.pushState(null, '');
		standing = true;
	};
	addEventListener('popstate', () => {
		standing = false;
		if (leaving) {
			leaving = false;
			stand();
			return;
		}
		stepBack();
		stand();
	});
	return {
		set(now) {
			needed = now;
			if (needed) stand();
			else if (standing && !leaving) {
				leaving = true;
				history.back();
			}
		},
	};
}
