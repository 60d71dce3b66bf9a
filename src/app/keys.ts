import type { Page, Screen, Wish } from '../screen/screen.ts';

/** What these open, by the sign that the key writes. */
const OPENS: Readonly<Record<string, { page: Page; about?: string }>> = {
	'/': { page: 'partners', about: 'search' },
	'?': { page: 'keys' },
};

type Pressed = {
	shell: { getSnapshot: () => { matches: (place: 'hidden') => boolean } };
	/** What stands in view. */
	screen: () => Screen | undefined;
	send: (wish: Wish) => void;
};

/** The keys that choose no answer. Where they work, the screen says so. */
export function watchKeys({ shell, screen, send }: Pressed): void {
	addEventListener('keydown', (event) => {
		const opens = OPENS[event.key];
		const shown = screen();
		if (!opens || !shown?.shortcuts || shown.over || shell.getSnapshot().matches('hidden')) return;
		if (event.altKey || event.ctrlKey || event.metaKey || event.repeat || isTyping(event)) return;
		event.preventDefault();
		if (shown.kind !== opens.page) send({ type: 'page.open', ...opens });
		else document.querySelector<HTMLElement>('[data-search]')?.focus();
	});
}

/** Whoever types a sign means the sign. */
function isTyping({ target, isComposing }: KeyboardEvent): boolean {
	return (
		isComposing ||
		(target instanceof Element &&
			target.closest('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]') !== null)
	);
}
