import { fakeChannel } from './fakeChannel.ts';
import { fakeHistory } from './fakeHistory.ts';
import { fakeTarget } from './fakeTarget.ts';

/** Enough of a browser for the shell: a page that can go out of view, keys, a history, two clocks and timers. */
export type FakeBrowser = {
	/** Nothing of the app is in view. */
	isCovered: () => boolean;
	/** Time goes by, and what is due is done once, however long it took. `asleep`: only the clock on the wall runs on. */
	pass: (time: number, asleep?: boolean) => void;
	/** Somebody sets the clock on the wall. */
	setClock: (difference: number) => void;
	press: (key: string, how?: { repeat?: boolean; altKey?: boolean; ctrlKey?: boolean; metaKey?: boolean }) => void;
	/** With a finger; `does` is what stands under it. */
	touch: (does?: () => void) => void;
	/** By a screen reader or a spoken command: a click and no more. */
	click: (does?: () => void) => void;
	leave: () => void;
	comeBack: () => void;
	/** Out of the page by a link, and back to it as it was left. */
	pageHide: () => void;
	pageShow: () => void;
	history: ReturnType<typeof fakeHistory>;
	/** To the other windows. */
	channel: ReturnType<typeof fakeChannel>;
	now: () => { wall: number; steady: number };
	close: () => void;
};

type Timer = { run: () => void; due: number; every?: number };

const BEGIN = Date.UTC(2026, 10, 23, 9);

/** `tellsPlace`: it has the newer interface that tells which entry of the history this is. */
export function openFakeBrowser({ tellsPlace = true } = {}): FakeBrowser {
	const time = { wall: BEGIN, steady: 1000 };
	const window = fakeTarget();
	const { tell: tellDocument, ...listening } = fakeTarget();
	const dataset: Record<string, string> = {};
	const document = { ...listening, hidden: false, documentElement: { dataset } };
	const timers = new Map<number, Timer>();
	let last = 0;

	const begin = (run: () => void, after = 0, every?: number): number => {
		last += 1;
		timers.set(last, { run, due: time.steady + after, ...(every === undefined ? {} : { every }) });
		return last;
	};
	const runDue = (): void => {
		for (const [id, timer] of timers) {
			if (timer.due > time.steady) continue;
			if (timer.every === undefined) timers.delete(id);
			else timer.due = time.steady + timer.every;
			timer.run();
		}
	};
	/** The frame after what was done, and what waited for that frame. */
	const paint = (): void => {
		runDue();
		runDue();
	};
	const turn = (hidden: boolean): void => {
		if (document.hidden === hidden) return;
		document.hidden = hidden;
		tellDocument('visibilitychange');
	};

	const history = fakeHistory(() => window.tell('popstate'));
	const channel = fakeChannel();
	const clocks = { wall: Date.now, steady: performance.now };
	const restore = replaceGlobals({
		window: { open: () => null, ...(tellsPlace ? { navigation: history.navigation } : {}) },
		...(tellsPlace ? { navigation: history.navigation } : {}),
		document,
		history: history.asSeen,
		location: history.location,
		BroadcastChannel: channel.asSeen,
		navigator: { clipboard: { writeText: () => Promise.resolve() } },
		addEventListener: window.addEventListener,
		setInterval: (run: () => void, every: number) => begin(run, every, every),
		setTimeout: (run: () => void, after: number) => begin(run, after),
		requestAnimationFrame: (run: () => void) => begin(run),
		clearTimeout: (id: number) => timers.delete(id),
	});
	Object.assign(Date, { now: () => time.wall });
	Object.assign(performance, { now: () => time.steady });

	return {
		isCovered: () => 'covered' in dataset,
		pass(passed, asleep = false) {
			time.wall += passed;
			if (!asleep) time.steady += passed;
			runDue();
		},
		setClock(difference) {
			time.wall += difference;
		},
		press: (key, how = {}) => {
			const held = { altKey: false, ctrlKey: false, metaKey: false };
			window.tell('keydown', { key, repeat: false, ...held, ...how, timeStamp: time.steady });
			paint();
		},
		touch(does) {
			window.tell('pointerdown');
			window.tell('click', {}, does);
			paint();
		},
		click(does) {
			window.tell('click', {}, does);
			paint();
		},
		leave: () => turn(true),
		comeBack: () => turn(false),
		pageHide() {
			window.tell('pagehide');
			turn(true);
		},
		pageShow() {
			turn(false);
			window.tell('pageshow');
		},
		history,
		channel,
		now: () => ({ ...time }),
		close() {
			restore();
			Object.assign(Date, { now: clocks.wall });
			Object.assign(performance, { now: clocks.steady });
		},
	};
}

function replaceGlobals(values: Record<string, unknown>): () => void {
	const before = Object.keys(values).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
	for (const [name, value] of Object.entries(values))
		Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
	return () => {
		for (const [name, descriptor] of before)
			if (descriptor) Object.defineProperty(globalThis, name, descriptor);
			else Reflect.deleteProperty(globalThis, name);
	};
}
