import type { Screen } from '../screen/screen.ts';
import { AWAY, type Clocks, idleCount, PATIENCE, stopwatch } from './absence.ts';
import { coverNow, uncover } from './cover.ts';
import { tellsToCall } from './tellsToCall.ts';

/** What is told about the reader: gone for a while, or idle. */
export type ReaderEvent =
	| { type: 'screen.cover' }
	| { type: 'idle.warn' }
	| { type: 'idle.end' }
	| { type: 'idle.over' };

export type Watched = {
	shell: {
		getSnapshot: () => {
			/** `hidden`: another screen stands in the place of the app, or is about to be drawn there. */
			matches: (place: 'walking' | 'hidden') => boolean;
			/** `cover`: it is drawn, and whoever touches it may be somebody else. */
			context: { pages: readonly unknown[]; over?: 'cover' | 'idle' | undefined; practice?: unknown };
		};
		send: (event: ReaderEvent) => void;
	};
	/** What stands in view. */
	screen: () => Screen | undefined;
	hide: () => void;
};

const LOOK = 5000;
/** A screen reader or a spoken command presses with a click and no more. */
const SIGNS_OF_LIFE = ['pointerdown', 'click', 'keydown', 'wheel'];
/** Three times Shift, and nothing in between, within this time. No browser and no screen reader takes that. */
const CHORD = { key: 'Shift', times: 3, within: 2000 };

const onDevice: Clocks = { wall: () => Date.now(), steady: () => performance.now() };

/**
 * Watches whether the reader is there. Covers before the system takes a picture for its list of apps. Gives back how the
 * reader says to be there still.
 */
export function watchReader(watched: Watched, clocks = onDevice): () => void {
	const { shell, screen, hide } = watched;
	/** What is practised is nobody's, and may stand there as long as a group talks about it. */
	const isWalking = (): boolean => shell.getSnapshot().matches('walking') && !shell.getSnapshot().context.practice;
	/** There is something on the screen that nobody else should see. */
	const isSecret = (): boolean =>
		isWalking() || (shell.getSnapshot().context.pages.length > 0 && !shell.getSnapshot().context.practice);
	const isUnderCover = (): boolean => shell.getSnapshot().context.over === 'cover';
	const idle = idleCount(clocks);
	let away: (() => number) | undefined;
	let due = 'nothing';

	const look = (): void => {
		const before = due;
		const seen = screen();
		const patience = PATIENCE[seen && tellsToCall(seen) ? 'calling' : 'asking'];
		due = isWalking() ? idle.look(patience, document.hidden || isUnderCover()) : 'nothing';
		if (due === 'wipe') shell.send({ type: 'idle.over' });
		else if (due === 'warning') shell.send({ type: 'idle.warn' });
		else if (before === 'warning') shell.send({ type: 'idle.end' });
	};
	const touch = (): void => {
		// What is due comes before what was touched. While a warning stands only its own button is an answer.
		look();
		if (due === 'nothing' && !isUnderCover()) idle.touch();
	};
	const leave = (): void => {
		if (!isSecret()) return;
		away ??= stopwatch(clocks);
		coverNow();
	};
	const comeBack = (): void => {
		const gone = away?.() ?? 0;
		away = undefined;
		look();
		// A cover that stands there already is drawn no second time.
		if (gone >= AWAY && isSecret() && !isUnderCover()) shell.send({ type: 'screen.cover' });
		// What is hidden is uncovered by what is drawn in its place.
		else if (!shell.getSnapshot().matches('hidden')) uncover();
	};

	document.addEventListener('visibilitychange', () => (document.hidden ? leave() : comeBack()));
	addEventListener('pagehide', leave);
	addEventListener('pageshow', comeBack);
	// Before what was pressed does anything.
	for (const kind of SIGNS_OF_LIFE) addEventListener(kind, touch, { capture: true, passive: true });
	setInterval(look, LOOK);
	watchChord(hide);
	// It may come when the reader has gone already.
	if (document.hidden) leave();
	return () => {
		idle.touch();
		look();
	};
}

function watchChord(hide: () => void): void {
	let pressed: number[] = [];
	const forget = (): void => {
		pressed = [];
	};
	addEventListener('pointerdown', forget);
	addEventListener('keydown', ({ key, repeat, timeStamp, altKey, ctrlKey, metaKey }) => {
		if (repeat) return;
		const recent = pressed.filter((moment) => timeStamp - moment < CHORD.within);
		// Together with another key it changes the layout of the keyboard.
		pressed = key === CHORD.key && !altKey && !ctrlKey && !metaKey ? [...recent, timeStamp] : [];
		if (pressed.length < CHORD.times) return;
		forget();
		hide();
	});
}
