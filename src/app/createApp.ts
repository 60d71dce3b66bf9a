import { createActor } from 'xstate';
import { wallTime } from '../directory/wallTime.ts';
import { compileFlow, type FlowEvent } from '../flow/compileFlow.ts';
import type { Route } from '../flow/content.ts';
import { remembered as onDevice, type Remembered } from '../privacy/remembered.ts';
import type { Wish } from '../screen/screen.ts';
import { guardBackKey } from './backKey.ts';
import { type Kept, readKept, writeKept } from './kept.ts';
import { shellMachine } from './shellMachine.ts';

/** The running app: a shell with the flow inside it, settings on the device, and one way in for wishes. */
export function createApp(route: Route, preset: Kept['settings'], remembered: Remembered = onDevice) {
	const kept = readKept(remembered, route);
	const month = (): string => wallTime(new Date()).date.slice(0, 7);
	const shell = createActor(shellMachine(route, compileFlow(route), { month, preset }), {
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

	const flow = () => shell.getSnapshot().children.flow;
	const isWalking = (): boolean => shell.getSnapshot().matches('walking');

	/** One step back: close the page in view, undo one answer, or leave the walk at its first question. */
	function stepBack(): void {
		const walk = flow()?.getSnapshot().context;
		if (shell.getSnapshot().context.pages.length > 0) shell.send({ type: 'page.close' });
		else if (walk && walk.answers.length === 0 && walk.revising === undefined) shell.send({ type: 'walk.leave' });
		else flow()?.send({ type: 'answer.undo' });
	}

	const backKey = guardBackKey(stepBack);
	shell.subscribe(({ context }) => backKey.set(isWalking() || context.pages.length > 0));

	function send(wish: Wish): void {
		if (wish.type === 'answer.undo') stepBack();
		else if (wish.type === 'number.copy') void copy(wish.digits);
		else {
			shell.send(wish);
			if (isForFlow(wish)) flow()?.send(wish);
		}
		if (wish.type !== 'settings.erase') return;
		remembered.erase();
	}

	async function copy(digits: string): Promise<void> {
		try {
			await navigator.clipboard.writeText(digits);
			shell.send({ type: 'number.copied' });
		} catch {
			// The number stands on the screen as text that can be selected.
		}
	}

	return {
		shell,
		flow,
		send,
		isWalking: () => isWalking() || shell.getSnapshot().context.pages.length > 0,
		isForgetful: () => forgetful,
	};
}

/** The shell hears every wish; these concern the walk itself. */
function isForFlow(wish: Wish): wish is Extract<Wish, FlowEvent> {
	return /^(answer|advice)\.|^walk\.restart$|^setting\./.test(wish.type);
}

function keptIn({ settings, language, appearance, own }: Kept): Kept {
	return { settings, language, appearance, own };
}

export type App = ReturnType<typeof createApp>;
