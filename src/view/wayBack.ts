import type { Screen, Wish } from '../screen/screen.ts';

/** One step back: an answer is undone, a page is closed; the start has nothing behind it. */
export function wayBack(screen: Screen): Wish | undefined {
	if (screen.over) return undefined;
	switch (screen.kind) {
		case 'start':
			return undefined;
		case 'question':
		case 'danger':
		case 'outcome':
			return { type: 'answer.undo' };
		case 'wait':
			return { type: screen.page === undefined ? 'answer.undo' : 'page.close' };
		default:
			return { type: 'page.close' };
	}
}
