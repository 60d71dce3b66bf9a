import type { Page } from 'playwright-core';

/** Something to tap, where it is now, and what it is for the record. */
export type Target = { x: number; y: number; name: string; isField: boolean };

/** What brings a walk on. */
const ONWARD = '[data-option], [data-submit], [data-begin], [data-tile], [data-offer], [data-stay], [data-show]';

/** What can be tapped on the screen, one of all by this throw. Ways out of the app and the telephone are left alone. */
export function targetOn(page: Page, thrown: number, isOnward: boolean): Promise<Target | undefined> {
	return page.evaluate(
		([number, wanted]) => {
			const every = [
				...document.querySelectorAll<HTMLElement>('button, summary, input, a[href]:not([href*=":"])'),
			].filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]'));
			const onward = wanted === '' ? [] : every.filter((element) => element.matches(wanted));
			const all = onward.length > 0 ? onward : every;
			const target = all[number % Math.max(1, all.length)];
			if (target === undefined) return undefined;
			target.scrollIntoView({ block: 'center' });
			const { left, top, width, height } = target.getBoundingClientRect();
			const name = `${target.tagName} ${Object.keys(target.dataset).join(' ')} ${target.textContent?.trim().slice(0, 30)}`;
			const isField = target.matches('input[type="text"], input[type="search"], input[type="tel"]');
			return { x: left + width / 2, y: top + height / 2, name, isField };
		},
		[thrown, isOnward ? ONWARD : ''] as const,
	);
}

/**
 * What is wrong with the screen and with what the page keeps; nothing when all is well. What is in view may be drawn some
 * frames later, such as what comes in the place of a hidden screen; out of view there is no later.
 */
export function faultsOn(page: Page, address: string, key: string): Promise<string[]> {
	return page.evaluate(
		async ([here, settings]) => {
			const look = (): string[] => {
				const faults: string[] = [];
				const isCovered = getComputedStyle(document.body).clipPath !== 'none';
				const root = document.body;
				const kept = [...Array(localStorage.length).keys()].map((index) => localStorage.key(index) ?? '');
				const known = ['municipality', 'role', 'language', 'appearance', 'size', 'keys', 'own'];
				const stray = Object.keys(JSON.parse(localStorage.getItem(settings) ?? '{}')).filter(
					(name) => !known.includes(name),
				);
				if (kept.some((name) => name !== settings) || stray.length > 0) faults.push(`kept: ${[...kept, ...stray]}`);
				if (sessionStorage.length > 0 || document.cookie !== '' || window.name !== '')
					faults.push('kept in the session');
				const isPractice = document.querySelector('[data-practising-told]') !== null;
				const place = ({ present: '#groep', notes: '#notities' } as Record<string, string>)[
					document.querySelector('main')?.dataset.screen ?? ''
				];
				const places = isPractice ? [here, here + place] : [here];
				if (history.state !== null || !places.includes(location.href))
					faults.push(`address ${location.href} ${history.state}`);
				if (isPractice && document.querySelector('a[href^="tel:"]')) faults.push('practice can dial');
				if (document.hidden) {
					const isSecret =
						!isPractice && document.querySelector('[data-step], main:is([data-screen="outcome"])') !== null;
					return isSecret && !isCovered ? [...faults, 'not covered while out of view'] : faults;
				}
				if (isCovered) return [...faults, 'covered while in view'];
				const [main, ...others] = document.querySelectorAll('main');
				const isSeen = (element: Element | null): element is HTMLElement =>
					element instanceof HTMLElement &&
					element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
				if (main === undefined || others.length > 0 || !isSeen(main)) return [...faults, 'not one screen in view'];
				if (!main.querySelector('h1')?.textContent?.trim()) faults.push('a screen without a heading');
				if (root.scrollWidth > root.clientWidth)
					faults.push(`wider than the screen: ${root.scrollWidth} > ${root.clientWidth}`);
				const wayOn = document.querySelector(
					main.dataset.screen === 'hidden'
						? '[data-show]'
						: isPractice
							? '[data-stop]'
							: 'a[data-emergency][href="tel:112"]',
				);
				if (!isSeen(wayOn)) return [...faults, `${main.dataset.screen} without 112 or a way back`];
				const isFixed = wayOn.closest('[data-bar="top"], [data-bar="bottom"]') !== null;
				if (!isFixed) wayOn.scrollIntoView({ block: 'center' });
				const { left, top, width, height } = wayOn.getBoundingClientRect();
				const hit = document.elementFromPoint(left + width / 2, top + height / 2);
				if (!hit || !wayOn.contains(hit))
					faults.push(`112 or the way back is covered by ${hit?.tagName} ${hit?.className}`);
				return faults;
			};
			let faults = look();
			for (let frame = 0; frame < 60 && faults.length > 0 && !document.hidden; frame++) {
				await new Promise(requestAnimationFrame);
				faults = look();
			}
			return faults;
		},
		[address, key] as const,
	);
}

/** The app goes out of view or comes back, as a phone tells it. */
export async function turn(page: Page, hidden: boolean): Promise<void> {
	await page.evaluate((isHidden) => {
		Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	}, hidden);
}
