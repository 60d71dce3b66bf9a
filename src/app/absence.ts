/** Milliseconds. What stands between a reader who is away and somebody else who looks. */
export const MINUTE = 60_000;
/** Idle for this long during the questions, and on a screen that tells the reader to call or consult. */
export const PATIENCE = { asking: 10 * MINUTE, calling: 30 * MINUTE } as const;
/** How long the warning stands before the answers are wiped. */
export const GRACE = 2 * MINUTE;
/** Away for longer than this, the reader comes back to a cover. */
export const AWAY = MINUTE / 2;

/** The clock on the wall, which may be set, and one that only runs on, which may stand still while the device sleeps. */
export type Clocks = { wall: () => number; steady: () => number };

/** Milliseconds since it was begun by whichever clock says more: a clock that is set never hides time that has passed. */
export function stopwatch({ wall, steady }: Clocks): () => number {
	const begun = { wall: wall(), steady: steady() };
	return () => Math.max(0, wall() - begun.wall, steady() - begun.steady);
}

/** What is due: nothing, a warning, or the end of the walk. */
export type Due = 'nothing' | 'warning' | 'wipe';

/** Counts how long nobody has touched the app. `isAway`: the app is not in view. */
export function idleCount(clocks: Clocks): {
	/** Somebody is there. A touch that comes too late ends the walk all the same. */
	touch: () => void;
	look: (patience: number, isAway: boolean) => Due;
} {
	let idle = stopwatch(clocks);
	let warned: (() => number) | undefined;
	return {
		touch() {
			idle = stopwatch(clocks);
			warned = undefined;
		},
		look(patience, isAway) {
			const over = idle() - patience;
			if (over < 0) {
				// A clock that leapt and was set right: the warning of then is not the one of later.
				warned = undefined;
				return 'nothing';
			}
			// Who looks at the screen is always warned first, also when a clock leaps.
			if (isAway && over >= GRACE) return 'wipe';
			warned ??= stopwatch(clocks);
			return warned() >= GRACE ? 'wipe' : 'warning';
		},
	};
}
