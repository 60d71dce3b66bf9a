/**
 * The only place that touches storage. It keeps settings and nothing else; what is damaged or unknown is dropped and
 * asked again. Where storage is blocked the app runs on with what it has in memory.
 */

const KEY = 'signaalroute.settings';

/** One setting: its name and what a kept value must look like. */
export type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

export type Remembered = {
	/** Whether anything was kept, whole or not. */
	isThere: () => boolean;
	/** What was kept and is whole. */
	read: (shape: Shape) => Record<string, unknown>;
	/** False when this device does not allow it. */
	keep: (settings: Record<string, unknown>) => boolean;
	erase: () => void;
};

export const remembered: Remembered = {
	isThere() {
		try {
			return localStorage.getItem(KEY) !== null;
		} catch {
			return false;
		}
	},
	read(shape) {
		try {
			const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
			if (typeof kept !== 'object' || kept === null) return {};
			return Object.fromEntries(Object.entries(kept).filter(([name, value]) => shape[name]?.(value) === true));
		} catch {
			return {};
		}
	},
	keep(settings) {
		try {
			localStorage.setItem(KEY, JSON.stringify(settings));
			return true;
		} catch {
			return false;
		}
	},
	erase() {
		try {
			localStorage.removeItem(KEY);
		} catch {
			// Blocked storage holds nothing to erase.
		}
	},
};
