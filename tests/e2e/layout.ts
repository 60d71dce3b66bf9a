import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { arrived, foldsDrawn } from './steps.ts';

/** What is wrong to see, to hit or to hear on the screen as it stands, in words; nothing when all is well. */

const sizes = {
	'a phone': { width: 390, height: 844, text: '100%' },
	'320 px': { width: 320, height: 640, text: '100%' },
	'200 % text': { width: 390, height: 844, text: '200%' },
	'320 px and 200 % text': { width: 320, height: 640, text: '200%' },
	'a desk': { width: 1280, height: 800, text: '100%' },
};

/** Every fold stands open: what is folded is read too. `isOtherAtDesk`: where there is room it is another screen. */
export async function faultsOf(page: Page, name: string, isOtherAtDesk = false): Promise<string[]> {
	await arrived(page);
	const faults: string[] = [];
	const add = (where: string, found: string[]) => faults.push(...found.map((fault) => `${name}, ${where}: ${fault}`));
	await foldAll(page, 'open');
	for (const [where, { text, ...size }] of Object.entries(sizes)) {
		await resize(page, size, text);
		add(where, await layoutFaults(page));
	}
	if (isOtherAtDesk) add('at a desk', await axeFaults(page));
	await resize(page, sizes['a phone'], '100%');
	add('in the light', await axeFaults(page));
	await page.emulateMedia({ colorScheme: 'dark' });
	add('in the dark', await axeFaults(page, contrast));
	await page.emulateMedia({ colorScheme: 'light' });
	await foldAll(page, 'shut');
	return faults;
}

export async function foldAll(page: Page, how: 'open' | 'shut'): Promise<void> {
	await foldsDrawn(page);
	await page.evaluate((isOpen) => {
		for (const fold of document.querySelectorAll('details')) fold.open = isOpen;
	}, how === 'open');
}

export type Size = { width: number; height: number };

export async function resize(page: Page, { width, height }: Size, text: string): Promise<void> {
	await page.setViewportSize({ width, height });
	await page.evaluate(async (fontSize) => {
		document.documentElement.style.fontSize = fontSize;
		dispatchEvent(new Event('resize'));
		for (const _frame of [1, 2]) {
			// Said in a frame of the browser itself, also while a test holds the clock.
			await new Promise<void>((resolve) => {
				const observer = new ResizeObserver(() => {
					observer.disconnect();
					resolve();
				});
				observer.observe(document.body);
			});
		}
	}, text);
}

/** Text stands out by 7 to 1, for use in the sun. */
const contrast = ['color-contrast', 'color-contrast-enhanced'];

export async function axeFaults(page: Page, only?: string[]): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	const options = {
		resultTypes: ['violations'],
		rules: {
			'color-contrast-enhanced': { enabled: true },
			// "Tik op Bel 112": what is shown is what it is called.
			'label-content-name-mismatch': { enabled: true },
		},
		...(only ? { runOnly: only } : {}),
	};
	return page.evaluate<string[]>(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
		violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html.slice(0, 160))))`);
}

/** `least`: how high and wide what can be tapped is, answers aside. */
export function layoutFaults(page: Page, least = 48): Promise<string[]> {
	return page.evaluate(lookAtLayout, least);
}

/** Runs in the page. */
function lookAtLayout(leastHigh: number): string[] {
	const faults: string[] = [];
	const root = document.body;
	if (root.scrollWidth > root.clientWidth) faults.push(`scrolls sideways, ${root.scrollWidth} > ${root.clientWidth}`);

	const words = (node: Node) => `"${(node.textContent ?? '').trim().slice(0, 60)}"`;
	/** Meant for ears, or not to be seen until it has focus. */
	const isUnseen = (element: Element): boolean => {
		if (element.matches('.nl-skip-link') || getComputedStyle(element).clipPath === 'inset(50%)') return true;
		return element.parentElement !== null && isUnseen(element.parentElement);
	};
	const clips = (element: Element) => /hidden|clip|auto|scroll/.test(getComputedStyle(element).overflow);
	const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowY);

	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = texts.nextNode(); node; node = texts.nextNode()) {
		const parent = node.parentElement;
		if (!node.textContent?.trim() || !parent?.checkVisibility() || isUnseen(parent)) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		const { left, right, top, bottom } = range.getBoundingClientRect();
		if (left < -1 || right > root.clientWidth + 1) faults.push(`off the side: ${words(node)}`);
		for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
			if (!clips(box)) continue;
			const frame = box.getBoundingClientRect();
			const from = frame.top - (scrolls(box) ? box.scrollTop : 0);
			const to = scrolls(box) ? from + box.scrollHeight : frame.bottom;
			const isCut = left < frame.left - 1 || right > frame.right + 1 || top < from - 1 || bottom > to + 1;
			if (isCut) faults.push(`cut off: ${words(node)}`);
		}
	}

	const answers: DOMRect[] = [];
	for (const target of document.querySelectorAll('a[href], button, summary, input')) {
		const area = target.matches('input[type=checkbox], input[type=radio]')
			? (target.closest('label') ?? target)
			: target;
		if (!area.checkVisibility() || isUnseen(area)) continue;
		const { width, height } = area.getBoundingClientRect();
		const isAnswer = target.matches('[data-option]');
		// A word within a sentence is as high as its line.
		const isInSentence = target.matches('a.nl-link, [data-term]');
		const least = isAnswer ? Math.max(56, leastHigh) : isInSentence ? 24 : leastHigh;
		if (height < least - 0.5 || width < Math.min(least, 48) - 0.5)
			faults.push(`a target of ${Math.round(width)} × ${Math.round(height)}: ${words(area)}`);
		if (isAnswer) answers.push(area.getBoundingClientRect());
	}
	for (const [index, { top }] of answers.entries()) {
		const above = answers[index - 1];
		if (above && above.left === answers[index]?.left && top - above.bottom < 7.5)
			faults.push('answers closer than 8 px');
	}

	const bar = document.querySelector('[data-bar]:not([data-bar="flow"])')?.querySelector('[data-emergency]');
	const barHeight = bar?.parentElement?.offsetHeight ?? 0;
	if (barHeight > innerHeight / 5) faults.push(`the bar takes ${barHeight} of ${innerHeight} px`);
	return faults;
}
