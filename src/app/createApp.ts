import { createActor } from 'xstate';
import { wallTime } from '../directory/wallTime.ts';
import { compileFlow, type FlowEvent, isUntouched } from '../flow/compileFlow.ts';
import type { Route } from '../flow/content.ts';
import type { Answer, Walk } from '../flow/walk.ts';
import { remembered as onDevice, type Remembered } from '../privacy/remembered.ts';
import type { JourneyId, Wish } from '../screen/screen.ts';
import { guardBackKey, ROW } from './backKey.ts';
import { type Kept, readKept, writeKept } from './kept.ts';
import { type Machines, shellMachine } from './shellMachine.ts';

/** The journeys beside the signal route, when they have come. */
export type Journeys = {
	journeys: Partial<Record<JourneyId, { route: Route }>>;
	/** The answers of one walk that hold in another. */
	carry: (from: JourneyId, walk: Walk, to: JourneyId) => readonly Answer[];
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

	// What was there is written once more, without what was damaged; on a new device nothing is written yet.
	let written = remembered.isThere() ? '' : JSON.stringify(keptIn(shell.getSnapshot().context));
	shell.subscribe(({ context }) => {
		const now = keptIn(context);
		if (JSON.stringify(now) === written) return;
		written = JSON.stringify(now);
		forgetful = !writeKept(remembered, now);
	});
	shell.start();

	const flow = () => shell.getSnapshot().context.flow;
	const isWalking = (): boolean => shell.getSnapshot().matches('walking');

	/** One step back: close the page in view, undo one answer, or leave the walk at its first question. */
	function stepBack(): void {
		const walk = flow()?.getSnapshot().context;
		const { pages, before } = shell.getSnapshot().context;
		const from = before.at(-1);
		if (pages.length > 0) shell.send({ type: 'page.close' });
		else if (walk === undefined || !isUntouched(walk)) flow()?.send({ type: 'answer.undo' });
		else if (from) shell.send({ type: 'walk.open', ...from, before: before.slice(0, -1) });
		else shell.send({ type: 'walk.leave' });
	}

	/** From another walk its answers come along, and the way back leads there. */
	function begin(journey: JourneyId): void {
		// A machine is made when it is first walked: not while somebody taps through another.
		const found = journeys?.journeys[journey];
		if (found) machines[journey] ??= compileFlow(found.route);
		wanted = machines[journey] === undefined ? journey : undefined;
		if (wanted) return;
		const { journey: here, before } = shell.getSnapshot().context;
		const walk = flow()?.getSnapshot().context;
		const answers = (walk && journeys?.carry(here, walk, journey)) ?? [];
		const from = walk ? [{ journey: here, answers: walk.answers, carried: walk.carried ?? 0 }] : [];
		shell.send({ type: 'walk.open', journey, answers, carried: answers.length, before: [...before, ...from] });
	}

	/** Whoever asked for a journey that had not come yet, and still stands on the start, gets it now. */
	function addJourneys(loaded: Journeys): void {
		journeys = loaded;
		if (wanted && !isWalking()) begin(wanted);
	}

	const backKey = guardBackKey(stepBack);
	shell.subscribe(({ context }) => backKey.set(isWalking() ? ROW.walk : context.pages.length > 0 ? ROW.page : 0));

	function send(wish: Wish): void {
		if (wish.type === 'answer.undo') stepBack();
		else if (wish.type === 'number.copy') void copy(wish.digits, 'number.copied');
		else if (wish.type === 'text.copy') void copy(wish.text, 'text.copied');
		else if (wish.type === 'walk.begin') begin(wish.journey ?? 'signal');
		else {
			shell.send(wish);
			if (isForFlow(wish)) flow()?.send(wish);
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
		isWalking: () => isWalking() || shell.getSnapshot().context.pages.length > 0,
		isForgetful: () => forgetful,
	};
}

/** The shell hears every wish; these concern the walk itself. */
function isForFlow(wish: Wish): wish is Extract<Wish, FlowEvent> {
	return /^(answer|advice|partner)\.|^walk\.restart$|^setting\./.test(wish.type);
}

function keptIn({ settings, language, appearance, own }: Kept): Kept {
	return { settings, language, appearance, own };
}

export type App = ReturnType<typeof createApp>;
