import type { Page } from 'playwright-core';

/** What has the focus, and what is wrong with where it is. */
export type Focus = { words: string; tag: string; option: string; place: number; faults: string[] };

/** One press of Tab. */
export async function tab(page: Page): Promise<Focus> {
	await page.keyboard.press('Tab');
	return page.evaluate(lookAtFocus);
}

/** All that Tab comes by, from the first to the last; and whether it goes as one reads, in view all the way. */
export async function tabThrough(page: Page): Promise<{ words: string[]; faults: string[] }> {
	const words: string[] = [];
	const faults: string[] = [];
	for (let last = -1, press = 0; press < 250; press++) {
		const focus = await tab(page);
		if (focus.tag === 'BODY' || focus.place < last) return { words, faults };
		words.push(focus.words);
		faults.push(...focus.faults);
		last = focus.place;
	}
	return { words, faults: [...faults, 'Tab goes on and on'] };
}

/** Runs in the page. */
function lookAtFocus(): Focus {
	const element = document.activeElement ?? document.body;
	const all = [...document.querySelectorAll('*')];
	const words = (element.textContent?.trim() || element.getAttribute('aria-label') || element.tagName).slice(0, 60);
	const option = element.getAttribute('data-option') ?? '';
	return { words, tag: element.tagName, option, place: all.indexOf(element), faults: faultsOf(element) };

	function faultsOf(focused: Element): string[] {
		if (focused === document.body) return [];
		// A box is ticked by its words too, and shows the focus around them.
		const area = (focused.matches('input') && focused.closest('label')) || focused;
		const box = area.getBoundingClientRect();
		const found: string[] = [];
		const bar = document.querySelector('[data-emergency]')?.parentElement;
		const isBar = bar?.contains(focused) || focused.matches('.nl-skip-link');
		const isFixed = bar && getComputedStyle(bar).position === 'fixed';
		const under = bar && isFixed && !isBar ? box.bottom - bar.getBoundingClientRect().top : 0;
		if (under > 1) found.push(`"${words}" has the focus, ${Math.round(under)} px under the bar`);
		if (box.top < -1 || box.bottom > innerHeight + 1) found.push(`"${words}" has the focus out of view`);
		if (![focused, area].some(isOutlined)) found.push(`"${words}" does not show the focus`);
		const before = previousOf(focused);
		if (before && !isBar && box.bottom <= before.top + 1) found.push(`"${words}" stands above what comes before it`);
		return found;
	}

	function isOutlined(one: Element): boolean {
		const { outlineStyle, outlineWidth } = getComputedStyle(one);
		return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
	}

	/** What comes before it among what can have the focus, where both stand in one column. */
	function previousOf(focused: Element): DOMRect | undefined {
		const part = focused.closest('main, footer');
		const reached = [...(part?.querySelectorAll('a[href], button, summary, input') ?? [])].filter((one) =>
			one.checkVisibility(),
		);
		return reached[reached.indexOf(focused) - 1]?.getBoundingClientRect();
	}
}
