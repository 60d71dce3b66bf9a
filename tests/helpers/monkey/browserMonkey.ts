import type { Browser, Page } from 'playwright-core';
import { type Host, networkOff, networkOn, newPhone, offlineReady, type Phone } from '../../e2e/harness.ts';
import { settingsKey } from '../../e2e/readers.ts';
import { faultsOn, targetOn, turn } from './browserScreen.ts';
import { type Chance, chanceOf } from './chance.ts';

/** What went wrong, and the last things that were done before it. */
export type BrowserFault = { seed: number; event: number; what: string; last: readonly string[] };
export type BrowserTally = { events: number; lives: number; screens: Record<string, number> };

type Options = {
	seed: number;
	/** Milliseconds; no new event after it. */
	time: number;
	events?: number;
	onFault: (fault: BrowserFault) => void;
};

/** Events on one phone before it is given up. */
const LIFE = 400;
const SHOWN = 30;
const SIZES = [
	{ width: 390, height: 844 },
	{ width: 320, height: 640 },
	{ width: 844, height: 390 },
	{ width: 1280, height: 800 },
];
const PAUSES = [1, 20, 40, 200, 700, 2000].map((seconds) => seconds * 1000);
const KEYS = ['Tab', 'Tab', 'Enter', 'Space', 'Escape', '1', '2', '9', 'Alt+ArrowLeft', 'Shift', 'PageDown'];
const WORDS = ['politie', 'R10', 'AAAA-AAAA', '015 1234567', 'ééń'];

/** Taps, types, goes back and away on the built app, with and without a network, until the time is over. */
export async function browserMonkey(browser: Browser, at: Host, options: Options): Promise<BrowserTally> {
	const { seed, time, events = Number.POSITIVE_INFINITY, onFault } = options;
	const until = performance.now() + time;
	const tally: BrowserTally = { events: 0, lives: 0, screens: {} };
	while (performance.now() < until && tally.events < events) {
		const lifeSeed = seed + tally.lives;
		const life = await begin(browser, at, chanceOf(lifeSeed));
		for (let event = 0; event < LIFE && performance.now() < until && tally.events < events; event++) {
			const what = await life.live().catch(tell);
			tally.events += 1;
			if (life.screen) tally.screens[life.screen] = (tally.screens[life.screen] ?? 0) + 1;
			if (what === undefined) continue;
			onFault({ seed: lifeSeed, event, what, last: life.told });
			break;
		}
		await life.end();
		tally.lives += 1;
	}
	return tally;
}

const tell = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function begin(browser: Browser, at: Host, chance: Chance): Promise<Life> {
	const phone = await newPhone(browser, { viewport: chance.pick(SIZES) ?? null });
	await phone.context.addInitScript(() => {
		window.print = () => undefined;
	});
	const page = await phone.context.newPage();
	await page.clock.install();
	await page.goto(at.address);
	await offlineReady(page);
	return new Life({ phone, page, at, chance });
}

/** One phone with the app on it. */
class Life {
	readonly told: string[] = [];
	screen = '';
	private readonly phone: Phone;
	private readonly page: Page;
	private readonly at: Host;
	private readonly chance: Chance;
	private isOnline = true;
	private isAway = false;

	constructor({ phone, page, at, chance }: { phone: Phone; page: Page; at: Host; chance: Chance }) {
		this.phone = phone;
		this.page = page;
		this.at = at;
		this.chance = chance;
	}

	/** One event, and what is wrong after it. */
	async live(): Promise<string | undefined> {
		this.told.push(await this.happens());
		if (this.told.length > SHOWN) this.told.shift();
		await this.settles();
		const faults = [...(await faultsOn(this.page, this.at.address, settingsKey)), ...this.phone.problems];
		this.screen = (await this.page.locator('main').getAttribute('data-screen')) ?? '';
		return faults.length > 0 ? faults.join('; ') : undefined;
	}

	/** Until what was done has been drawn. Back from the start leaves the app, and the reader comes again. */
	private async settles(): Promise<void> {
		const { page, at } = this;
		const drawn = page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
		const isHere = await drawn.then(
			() => page.url().startsWith(at.address),
			() => false,
		);
		if (isHere) return;
		// The step out of the app may not have come to its end.
		await page.goto(at.address).catch(async () => {
			await page.waitForURL('about:blank');
			await page.goto(at.address);
		});
	}

	async end(): Promise<void> {
		await this.phone.context.close();
		if (!this.isOnline) await this.at.comeBack();
	}

	private async happens(): Promise<string> {
		const { page, chance } = this;
		const lot = chance.below(100);
		if (this.isAway) return lot < 50 ? this.turns() : this.waits();
		if (lot < 74) return this.taps();
		if (lot < 82) {
			const key = chance.pick(KEYS) ?? 'Tab';
			const times = key === 'Shift' ? 3 : 1;
			for (let count = 0; count < times; count++) await page.keyboard.press(key);
			return `key ${key}`;
		}
		if (lot < 87) {
			const step = chance.once(4) ? 1 : -1;
			// Back from the start leaves the page before it can answer.
			await page.evaluate((steps) => history.go(steps), step).catch(() => undefined);
			await page.waitForTimeout(50);
			return step < 0 ? 'back' : 'forward';
		}
		if (lot < 91) return this.turns();
		if (lot < 94) return this.waits();
		if (lot < 97) return this.switchesNetwork();
		if (lot < 99) {
			const size = chance.pick(SIZES) ?? { width: 390, height: 844 };
			await page.setViewportSize(size);
			return `a screen of ${size.width} px`;
		}
		if (await this.isReady()) await page.reload();
		return 'reload';
	}

	private async taps(): Promise<string> {
		const { page, chance } = this;
		const target = await targetOn(page, chance.below(2 ** 30), chance.once(2));
		if (target === undefined) return 'nothing to tap';
		await page.touchscreen.tap(target.x, target.y);
		if (target.isField) await page.keyboard.type(chance.pick(WORDS) ?? '');
		return `tap ${target.name}`;
	}

	private async turns(): Promise<string> {
		this.isAway = !this.isAway;
		await turn(this.page, this.isAway);
		return this.isAway ? 'goes away' : 'comes back';
	}

	private async waits(): Promise<string> {
		const pause = this.chance.pick(PAUSES) ?? 0;
		await this.page.clock.fastForward(pause);
		return `${pause / 1000} s later`;
	}

	/** Nothing is promised without a network before the app has said so. */
	private async switchesNetwork(): Promise<string> {
		if (this.isOnline && !(await this.isReady())) return 'not ready for a day without a network';
		await (this.isOnline ? networkOff(this.phone, this.at) : networkOn(this.phone, this.at));
		this.isOnline = !this.isOnline;
		return this.isOnline ? 'network' : 'no network';
	}

	private async isReady(): Promise<boolean> {
		return this.isOnline ? (await this.page.locator('[data-offline="ready"]').count()) > 0 : true;
	}
}
