/** The screen is empty from this moment until what comes in its place has been drawn. */
export function coverNow(): void {
	document.documentElement.dataset.covered = '';
}

export function uncover(): void {
	delete document.documentElement.dataset.covered;
}
