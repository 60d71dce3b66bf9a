import { mayAnswer, pathOf } from '../../../src/flow/walk.ts';
import type { Wish } from '../../../src/screen/screen.ts';
import { goesOrComes, otherWindow, pressesBack, pressesKeys, timePasses } from './around.ts';
import type { Chance } from './chance.ts';
import { type FakeBrowser, openFakeBrowser } from './fakeBrowser.ts';
import { flows } from './flows.ts';
import { oddWish } from './odd.ts';
import { brokenAt } from './outcomeLaws.ts';
import { drawn, fakeDevice, type RunningApp, startApp } from './runningApp.ts';
import { brokenLaw, type Moment } from './shellLaws.ts';
import { Silence } from './silence.ts';
import { tapsOn } from './taps.ts';

export type Broken = { law: string; what: string };
export type Counts = { outcomes: number; opened: number; hidden: number; wiped: number };

const NOW = ['2026-03-11T10:00:00Z', '2026-03-14T02:00:00Z', '2026-12-25T20:00:00Z'].map((moment) => new Date(moment));
const SHOWN = 40;

/** One device with the app on it, from its first start. */
export class Life {
	private readonly device = fakeDevice();
	private readonly silence = new Silence();
	private readonly told: string[] = [];
	private readonly codes: string[] = [];
	private readonly now: Date;
	private readonly chance: Chance;
	private readonly counts: Counts;
	private browser: FakeBrowser;
	private app: RunningApp;
	private moment: Moment;
	private updateWaits = false;

	constructor(chance: Chance, counts: Counts) {
		this.chance = chance;
		this.counts = counts;
		this.now = chance.pick(NOW) ?? new Date();
		this.browser = openFakeBrowser({ tellsPlace: !chance.once(4) });
		this.app = startApp(
			this.device.remembered,
			chance.pick(['questions', 'advice', 'all', 'training', 'training'] as const),
		);
		this.moment = this.look();
	}

	last(): readonly string[] {
		return this.told;
	}

	close(): void {
		this.browser.close();
	}

	/** One event, and the law that it broke. */
	async live(): Promise<Broken | undefined> {
		try {
			return await this.event();
		} catch (error) {
			return { law: 'nothing throws', what: error instanceof Error ? error.message : String(error) };
		}
	}

	private async event(): Promise<Broken | undefined> {
		const { moment: before, browser } = this;
		let event = await this.happens(before);
		if (this.updateWaits && !this.app.isBusy()) {
			this.updateWaits = false;
			event += `, ${this.reload()}`;
		}
		this.told.push(event);
		if (this.told.length > SHOWN) this.told.shift();
		if (!this.chance.once(3)) this.browser.history.settle();
		this.moment = this.look();
		const situation = { before, after: this.moment, event, browser: this.browser, kept: this.device.kept() };
		const isSame = browser === this.browser;
		return brokenLaw(situation) ?? (isSame ? this.silence.broken(situation) : undefined) ?? this.atOutcome(before);
	}

	private look(): Moment {
		const { value, context } = this.app.shell.getSnapshot();
		const flow = this.app.flow();
		const walk = flow?.getSnapshot().context;
		const known = this.moment as Moment | undefined;
		const place = value === 'start' || value === 'hidden' ? value : 'walking';
		const part = this.app.arrived();
		const isSame = known?.context === context && known.walk === walk && known.part === part && known.place === place;
		const screen = isSame ? known.screen : drawn(this.app, this.now);
		return { place, context, flow, walk, screen, part };
	}

	/** The laws of the route, where it came out. */
	private atOutcome(before: Moment): Broken | undefined {
		const { screen, walk, context, place } = this.moment;
		if (place === 'hidden' && before.place !== 'hidden') this.counts.hidden += 1;
		if (context.notice === 'wiped' && before.place === 'walking' && place === 'start') this.counts.wiped += 1;
		if (screen?.kind !== 'outcome' || walk === undefined || walk === before.walk) return undefined;
		this.counts.outcomes += 1;
		if (walk.opened !== undefined) this.counts.opened += 1;
		const code = screen.code?.text;
		if (code) this.codes.push(code);
		const what = brokenAt(context.journey, walk, code);
		return what === undefined ? undefined : { law: 'the laws of the route', what };
	}

	private async happens(before: Moment): Promise<string> {
		const { browser, chance } = this;
		// Who is not there taps nothing.
		const lot = document.hidden ? 83 + chance.below(17) : chance.below(100);
		if (lot < 66) return this.tap(before);
		if (lot < 72) return this.undoes(before);
		if (lot < 77) return this.odd(before);
		if (lot < 83) return pressesBack(browser, chance);
		if (lot < 89) return timePasses(browser, chance);
		if (lot < 94) return goesOrComes(browser, chance);
		if (lot < 95) return otherWindow(browser, chance);
		if (lot < 97) return this.arrives();
		if (lot < 98) this.updateWaits = true;
		if (lot < 98) return 'update.waiting';
		if (chance.once(4)) return this.reload();
		const pressed = pressesKeys(browser, chance);
		this.silence.sign(browser, before, this.app);
		return pressed;
	}

	private async arrives(): Promise<string> {
		if (this.app.arrived() !== 'training') this.app.arrive();
		for (let turns = 0; turns < 4; turns++) await Promise.resolve();
		return 'what was on its way comes';
	}

	private reload(): string {
		this.browser.close();
		this.browser = openFakeBrowser({ tellsPlace: !this.chance.once(4) });
		this.app = startApp(
			this.device.remembered,
			this.chance.pick(['questions', 'advice', 'all', 'training', 'training'] as const),
		);
		this.silence.begin(this.browser);
		return 'reload';
	}

	private tap({ screen }: Moment): string {
		const wishes: Wish[] = screen ? tapsOn(screen, this.chance, this.codes) : [{ type: 'screen.show' }];
		const wish = this.chance.pick(wishes);
		if (wish === undefined) return 'nothing to tap';
		// A hidden screen is tapped less often than it is looked at.
		if (screen === undefined && !this.chance.once(3)) return 'nobody taps';
		this.press(wish);
		return tell(wish);
	}

	/** What came up when the finger went down lies over what it meant; a click by itself is there already. */
	private press(wish: Wish): void {
		const { over } = this.app.context();
		const isMeant = () => this.app.context().over === over;
		if (this.chance.once(8)) this.browser.click(() => this.app.send(wish));
		else this.browser.touch(() => isMeant() && this.app.send(wish));
		this.silence.sign(this.browser, this.moment, this.app);
	}

	/** An answer and back: the same list as before. */
	private undoes(before: Moment): string {
		const { screen, walk, context } = before;
		const isFree = screen !== undefined && context.over === undefined && context.pages.length === 0;
		if (!isFree || walk === undefined) return 'nothing to undo';
		const given = tapsOn(screen, this.chance, []).filter(({ type }) =>
			/answer.give|advice.now|advice.precise/.test(type),
		);
		const wish = this.chance.pick(given);
		if (wish === undefined) return 'nothing to answer';
		this.press(wish);
		if (this.app.context().over !== undefined) return 'warned first';
		if (this.app.flow()?.getSnapshot().context.answers === walk.answers) return `${tell(wish)}, not taken`;
		this.app.send({ type: 'answer.undo' });
		const after = this.app.flow()?.getSnapshot().context.answers;
		if (JSON.stringify(after) !== JSON.stringify(walk.answers))
			throw new Error(`${tell(wish)} was not undone: ${JSON.stringify([walk, after])}`);
		return `${tell(wish)} and back`;
	}

	/** What no screen offers is taken only where it is an answer to the question that is due. */
	private odd({ walk, context }: Moment): string {
		if (context.over !== undefined) return 'nothing odd under a cover';
		const wish = oddWish(this.chance);
		const flow = this.app.flow();
		this.app.send(wish);
		if (wish.type !== 'answer.give' || walk === undefined || flow !== this.app.flow()) return `odd ${tell(wish)}`;
		const now = flow?.getSnapshot().context;
		const taken = (now?.answers.length ?? 0) - walk.answers.length;
		const { route } = flows[context.journey];
		const { at, situation } = pathOf(route, walk);
		const isDue = at !== 'outcome' && at === wish.step && mayAnswer(route, wish, situation);
		if (taken !== (isDue ? 1 : 0)) throw new Error(`${tell(wish)} was taken ${taken} times`);
		return `odd ${tell(wish)}`;
	}
}

const tell = ({ type, ...about }: Wish): string => [type, ...Object.values(about).flat()].join(' ');
