import { createActor } from 'xstate';
import { wallTime } from '../directory/wallTime.ts';
import { compileFlow, type FlowEvent, isUntouched } from '../flow/compileFlow.ts';
import type { Route } from '../flow/content.ts';
import type { Settings } from '../flow/holds.ts';
import type { Answer, Walk } from '../flow/walk.ts';
import { remembered as onDevice, type Remembered } from '../privacy/remembered.ts';
import type { JourneyId, Screen, Wish } from '../screen/screen.ts';
import type { PracticeWish } from '../screen/training/practice.ts';
import type { Training } from '../screen/training.ts';
import { guardBackKey, ROW } from './backKey.ts';
import { coverNow } from './cover.ts';
import { type Kept, readKept, writeKept } from './kept.ts';
import type { practiceOf } from './practiceOf.ts';
import { type Begun, type Machines, shellMachine } from './shellMachine.ts';
import type { Watched } from './watchReader.ts';

/** The journeys beside the signal route, when they have come. */
export type Journeys = {
	journeys: Partial<Record<JourneyId, { route: Route }>>;
	/** The answers of one walk that hold in another. */
	carry: (from: JourneyId, walk: Walk, to: JourneyId) => readonly Answer[];
	/** What a route code opens, if anything. */
	open: (code: string) => Begun | undefined;
	/** What the app keeps for use without a network. */
	device?: { eraseFiles: () => Promise<void>; isWorthTelling: () => boolean; install: () => Promise<void> };
};

/** The running app: a shell with the flow inside it, settings on the device, and one way in for wishes. */
export function createApp(route: Route, preset: Kept['settings'], remembered: Remembered = onDevice) {
	const kept = readKept(remembered, route);
	const month = (): string => wallTime(new Date()).date.slice(0, 7);
	const machines: Machines = { signal: compileFlow(route) };
	let journeys: Journeys | undefined;
	let wanted: JourneyId | undefined;
	const shell = createActor(shellMachine(route, machines, { month, preset }), {
		input: { kept: { ...kept, settings: { ...preset, ...kept.settings } } },
	});
	let forgetful = false;
	let isFirstUse = kept.settings.role === undefined;

	// What was there is written once more, without what was damaged; on a new device nothing is written yet.
	let written = remembered.isThere() ? '' : JSON.stringify(keptIn(shell.getSnapshot().context));
	let before = kept;
	shell.subscribe(({ context }) => {
		const now = keptIn(context);
		if (JSON.stringify(now) === written) return;
		written = JSON.stringify(now);
		forgetful = !writeKept(remembered, readKept(remembered, route), before, now);
		before = now;
	});
	shell.start();

	const flow = () => shell.getSnapshot().context.flow;
	const practice = () => shell.getSnapshot().context.practice;
	const isWalking = (): boolean => shell.getSnapshot().matches('walking');
	/** Anywhere but on the start, which is where a newer version may come in. */
	const isBusy = (): boolean => !shell.getSnapshot().matches('start') || shell.getSnapshot().context.pages.length > 0;

	/** One step back: close the page in view, undo one answer, or leave the walk at its first question. */
	function stepBack(): void {
		const walk = flow()?.getSnapshot().context;
		const { pages, before, over } = shell.getSnapshot().context;
		const from = before.at(-1);
		// Nobody sees what it would take away.
		if (over) return;
		if (pages.length > 0) shell.send({ type: 'page.close' });
		else if (walk === undefined || !isUntouched(walk)) flow()?.send({ type: 'answer.undo' });
		else if (from) shell.send({ type: 'walk.open', ...from, before: before.slice(0, -1) });
		else if (practice()) practise({ type: 'practice.read' });
		else shell.send({ type: 'walk.leave' });
	}

	/** A machine is made when it is first walked: not while somebody taps through another. */
	function isThere(journey: JourneyId): boolean {
		const found = journeys?.journeys[journey];
		if (found) machines[journey] ??= compileFlow(found.route);
		return machines[journey] !== undefined;
	}

	/** From another walk its answers come along, and the way back leads there. */
	function begin(journey: JourneyId, presets?: Settings): void {
		wanted = isThere(journey) ? undefined : journey;
		if (wanted) return;
		const { journey: here, before } = shell.getSnapshot().context;
		const walk = flow()?.getSnapshot().context;
		const isOwn = walk?.opened === undefined;
		const answers = (walk && isOwn && journeys?.carry(here, walk, journey)) || [];
		const from = walk ? [begunOf(here, walk)] : [];
		// While practising, the role and the municipality are those of the situation.
		const others = presets ?? (practice() && walk?.presets);
		shell.send({
			type: 'walk.open',
			journey,
			answers,
			carried: answers.length,
			before: [...before, ...from],
			...(others && { presets: others }),
		});
	}

	/** The advice of a route code, in place of the start; a code that opens nothing is told. */
	function openCode(code: string): void {
		const opened = journeys?.open(code);
		if (opened && isThere(opened.journey)) shell.send({ type: 'walk.open', before: [], ...opened });
		else shell.send({ type: 'code.refuse', code });
	}

	/** Whose answers only stand for others cannot be walked again: a new walk begins. */
	function restart(): void {
		const { journey } = shell.getSnapshot().context;
		if (flow()?.getSnapshot().context.opened === undefined) flow()?.send({ type: 'walk.restart' });
		else {
			shell.send({ type: 'walk.leave' });
			begin(journey);
		}
	}

	/** Whoever asked for a journey that had not come yet, and still stands on the start, gets it now. */
	function addJourneys(loaded: Journeys): void {
		journeys = loaded;
		if (wanted && !document.hidden) begin(wanted);
	}

	/** Once, after the first advice on a new device: how to have the app at hand. Nothing of it is written down. */
	function leave(): void {
		const isDone = flow()?.getSnapshot().value === 'outcome';
		if (practice() && isDone) practise({ type: 'practice.debrief' });
		else shell.send({ type: 'walk.leave' });
		if (practice() || !isDone || !isFirstUse || !journeys?.device?.isWorthTelling()) return;
		isFirstUse = false;
		shell.send({ type: 'page.open', page: 'install' });
	}

	/** Nothing of the app is in view from now on, nor comes back by itself. */
	function hide(): void {
		if (shell.getSnapshot().matches('hidden')) return;
		coverNow();
		shell.send({ type: 'screen.hide' });
	}

	const backKey = guardBackKey(stepBack);
	shell.subscribe(({ context }) => {
		// Who went elsewhere meanwhile no longer waits for a journey.
		if (isBusy()) wanted = undefined;
		backKey.set(isWalking() ? ROW.walk : context.pages.length > 0 ? ROW.page : 0);
	});

	let practise = (wish: PracticeWish): void => {
		if (wish.type === 'practice.stop') shell.send({ type: 'walk.leave' });
	};

	let inView: Screen | undefined;
	let stay = (): void => undefined;

	/** From here on somebody looks whether the reader is there. */
	function watch(watchReader: (watched: Watched) => () => void): void {
		stay = watchReader({
			shell,
			screen: () => inView,
			hide,
		});
	}

	function send(wish: Wish): void {
		if (wish.type === 'screen.hide') hide();
		else if (wish.type === 'answer.undo') stepBack();
		else if (wish.type === 'walk.leave') leave();
		else if (wish.type === 'app.install') void journeys?.device?.install();
		else if (wish.type === 'idle.extend') stay();
		else if (wish.type === 'number.copy') void copy(wish.digits, 'number.copied');
		else if (wish.type === 'text.copy') void copy(wish.text, 'text.copied');
		else if (wish.type === 'walk.begin') begin(wish.journey ?? 'signal');
		else if (wish.type === 'walk.restart') restart();
		else if (wish.type === 'code.open') openCode(wish.code);
		else if (isPractice(wish)) practise(wish);
		else if (wish.type === 'files.erase') void journeys?.device?.eraseFiles();
		else {
			shell.send(wish);
			if (isForFlow(wish)) flow()?.send(wish);
			// Whoever takes the cover away is there.
			if (wish.type === 'screen.show') stay();
		}
		if (wish.type !== 'settings.erase') return;
		remembered.erase();
	}

	async function copy(text: string, done: 'number.copied' | 'text.copied'): Promise<void> {
		try {
			await navigator.clipboard.writeText(text);
			shell.send({ type: done });
		} catch {
			// What was to be copied stands on the screen as text that can be selected.
		}
	}

	return {
		shell,
		flow,
		send,
		addJourneys,
		/** What a wish does while practising, once its part has come. */
		setPractice: (act: typeof practiceOf, screens: Training) => {
			practise = act(shell, screens, { walk: () => flow()?.getSnapshot().context, begin });
		},
		watch,
		screen: () => inView,
		/** What stands in view. */
		setScreen: (screen: Screen) => {
			inView = screen;
		},
		isBusy,
		isForgetful: () => forgetful,
	};
}

/** The shell hears every wish; these concern the walk itself. */
function isForFlow(wish: Wish): wish is Extract<Wish, FlowEvent> {
	return /^(answer|advice|partner|setting)\./.test(wish.type);
}

function isPractice(wish: Wish): wish is PracticeWish {
	return wish.type.startsWith('practice.');
}

function begunOf(journey: JourneyId, { answers, carried = 0, opened, presets }: Walk): Begun {
	return { journey, answers, carried, ...(opened === undefined ? {} : { opened, presets }) };
}

function keptIn({ settings, language, appearance, size, keys, own }: Kept): Kept {
	return { settings, language, appearance, size, keys, own };
}

export type App = ReturnType<typeof createApp>;
