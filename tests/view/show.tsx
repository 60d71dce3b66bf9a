import { cleanup, render } from '@testing-library/preact';
import { afterEach, vi } from 'vitest';
import type { Screen, Wish } from '../../src/screen/screen.ts';
import { App } from '../../src/view/App.tsx';
import { later } from '../../src/view/later.ts';
import { more } from '../../src/view/more.ts';
import { training } from '../../src/view/training.ts';

// jsdom lays nothing out, and so does not scroll.
Element.prototype.scrollIntoView = vi.fn();

const parts = { later, more, training };

/** The words a view test is written in: show a screen, then look at it and at the wishes it sent. */
export function show(screen: Screen) {
	const wishes: Wish[] = [];
	const send = (wish: Wish) => {
		wishes.push(wish);
	};
	const view = render(<App screen={screen} send={send} {...parts} />);
	const find = (selector: string): HTMLElement => {
		const found = view.container.querySelector<HTMLElement>(selector);
		if (!found) throw new Error(`no ${selector} on this screen`);
		return found;
	};
	return {
		...view,
		wishes,
		find,
		all: (selector: string) => [...view.container.querySelectorAll<HTMLElement>(selector)],
		option: (id: string) => find(`[data-option="${id}"]`),
		then: (next: Screen) => view.rerender(<App screen={next} send={send} {...parts} />),
	};
}

const phone = { width: 390, height: 844 };

export function onScreenOf({ width, height }: { width: number; height: number }): void {
	window.innerWidth = width;
	window.innerHeight = height;
}

export function afterEachView(): void {
	onScreenOf(phone);
	afterEach(() => {
		cleanup();
		vi.useRealTimers();
		onScreenOf(phone);
	});
}
