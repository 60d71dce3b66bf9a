/** The screen is empty from this moment until what comes in its place has been drawn. */
export function coverNow(): void {
	document.documentElement.dataset.covered = '';
}

export function uncover(): void {
	delete document.documentElement.dataset.covered;
}

/** What stands here now hides nothing, and nothing may hide it, whoever covers the screen from now on. */
export function coverNoMore(): void {
	document.documentElement.dataset.bare = '';
}
