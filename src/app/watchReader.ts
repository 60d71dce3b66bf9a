import { AWAY, type Clocks, idleCount, PATIENCE, stopwatch } from './absence.ts';
import { coverNow, uncover } from './cover.ts';

/** What is told about the reader: gone for a while, idle, or in a hurry to hide the screen. */
export type ReaderEvent =
	| { type: 'screen.hide' }
	| { type: 'screen.cover' }
	| { type: 'idle.warn' }
	| { type: 'idle.end' }
	| { type: 'idle.over' };

export type Watched = {
	/** There is something on the screen that nobody else should see. */
	isSecret: () => boolean;
	isWalking: () => boolean;
	/** The screen tells the reader to call or to consult: that takes longer. */
	isCalling: () => boolean;
	/** The cover is drawn: whoever touches it may be somebody else. */
	isUnderCover: () => boolean;
	send: (event: ReaderEvent) => void;
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
	const { isSecret, isWalking, isCalling, isUnderCover, send } = watched;
	const idle = idleCount(clocks);
	let away: (() => number) | undefined;
	let due = 'nothing';

	const look = (): void => {
		const before = due;
		const patience = PATIENCE[isCalling() ? 'calling' : 'asking'];
		due = isWalking() ? idle.look(patience, document.hidden || isUnderCover()) : 'nothing';
		if (due === 'wipe') send({ type: 'idle.over' });
		else if (due === 'warning') send({ type: 'idle.warn' });
		else if (before === 'warning') send({ type: 'idle.end' });
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
		if (gone >= AWAY && isSecret() && !isUnderCover()) send({ type: 'screen.cover' });
		else uncover();
	};

	document.addEventListener('visibilitychange', () => (document.hidden ? leave() : comeBack()));
	addEventListener('pagehide', leave);
	addEventListener('pageshow', comeBack);
	// Before what was pressed does anything.
	for (const kind of SIGNS_OF_LIFE) addEventListener(kind, touch, { capture: true, passive: true });
	setInterval(look, LOOK);
	watchChord(() => send({ type: 'screen.hide' }));
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
