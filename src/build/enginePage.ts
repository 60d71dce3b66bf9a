import type { EngineBrowser } from './engineBrowser.ts';

/** Where the reader is, and what is wrong to see there. */
export type Arrival = { screen: string; step: string; language: string };

export type EnginePage = {
	open: (address: string) => Promise<Arrival>;
	tap: (selector: string) => Promise<void>;
	/** A screen that stands still, by the law of every screen: 112 in view, nothing off the side. */
	arrive: () => Promise<Arrival>;
	until: (what: string, expression: string) => Promise<void>;
	evaluate: EngineBrowser['evaluate'];
	/** Colours have changed over, and what stands there has been painted. */
	standStill: () => Promise<void>;
	/** What nobody should hear, since the last time this was asked. */
	heard: () => Promise<string[]>;
};

const patience = 20_000;

export function enginePage(browser: EngineBrowser): EnginePage {
	const { evaluate } = browser;

	async function poll<Value>(what: string, look: () => Promise<Value | undefined>): Promise<Value> {
		const until = Date.now() + patience;
		do {
			const found = await look();
			if (found !== undefined) return found;
			await new Promise((resolve) => setTimeout(resolve, 50));
		} while (Date.now() < until);
		throw new Error(`kwam niet: ${what}, ${JSON.stringify(await evaluate(place))}`);
	}

	async function arrive(): Promise<Arrival> {
		const { fault, ...arrival } = await poll('een scherm', async () => {
			const found = (await evaluate(place)) as (Arrival & { fault: string }) | null;
			// A bar may slide into place after its screen.
			return found && !found.fault ? found : undefined;
		});
		return arrival;
	}

	return {
		evaluate,
		standStill: async () => {
			await evaluate(still);
		},
		arrive,
		open: async (address) => {
			await browser.goTo(address);
			await evaluate(ears);
			return arrive();
		},
		tap: async (selector) => {
			const { x, y } = await poll(selector, async () => {
				return ((await evaluate(spotOf(selector))) as { x: number; y: number } | null) ?? undefined;
			});
			await browser.tap(x, y);
		},
		until: async (what, expression) => {
			await poll(what, async () => ((await evaluate(expression)) === true ? true : undefined));
		},
		heard: async () => [...browser.complaints.splice(0), ...((await evaluate('heard.splice(0)')) as string[])],
	};
}

/** Runs in the page, as all below. Not every engine lets its console be read from outside. */
const ears = `(() => {
	window.heard = [];
	const told = console;
	for (const name of ['error', 'warn']) {
		const tell = told[name];
		told[name] = (...words) => {
			heard.push(name + ': ' + words.join(' '));
			tell.apply(told, words);
		};
	}
	addEventListener('error', ({ message, target }) => heard.push(message ?? 'niet geladen: ' + target?.outerHTML), true);
	addEventListener('unhandledrejection', ({ reason }) => heard.push('verworpen: ' + reason));
	addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
		heard.push('CSP: ' + violatedDirective + ' ' + blockedURI));
})()`;

const still = `Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)))
	.then(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))`;

const place = `(() => {
	const main = document.querySelector('main');
	const screen = main?.dataset.screen;
	if (!screen || screen === 'wait' || 'resting' in main.dataset) return null;
	const call = document.querySelector('a[data-emergency]');
	const { top = 0, bottom = 0, height = 0 } = call?.getBoundingClientRect() ?? {};
	const isInView = call?.href === 'tel:112' && height >= 44 && top >= 0 && bottom <= innerHeight + 1;
	const { scrollWidth, clientWidth } = document.body;
	const fault =
		screen === 'broken' ? 'er ging iets mis' :
		screen !== 'hidden' && !isInView ? '112 is niet in beeld' :
		scrollWidth > clientWidth ? 'schuift opzij: ' + scrollWidth + ' > ' + clientWidth : '';
	const step = document.querySelector('[data-step]')?.dataset.step ?? '';
	return { screen, step, language: document.documentElement.lang, fault };
})()`;

/** Where to put the finger; nothing while the element is not there, still moves, or lies under something else. */
const spotOf = (selector: string) => `(async () => {
	const element = document.querySelector(${JSON.stringify(selector)});
	const target = element?.closest('label') ?? element;
	if (!target || document.querySelector('main[data-resting]')) return null;
	target.scrollIntoView({ block: 'center', behavior: 'instant' });
	const before = target.getBoundingClientRect();
	await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	const { left, top, width, height } = target.getBoundingClientRect();
	if (left !== before.left || top !== before.top || document.querySelector('main[data-resting]')) return null;
	const x = left + width / 2;
	const y = top + height / 2;
	return target.contains(document.elementFromPoint(x, y)) ? { x, y } : null;
})()`;
