/** Chance that never ends: the same seed gives the same throws. */
export type Chance = {
	/** A whole number below `most`. */
	below: (most: number) => number;
	pick: <Item>(items: readonly Item[]) => Item | undefined;
	/** Once in so many times. */
	once: (inSoMany: number) => boolean;
};

export function chanceOf(seed: number): Chance {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		const one = Math.imul(state ^ (state >>> 15), state | 1);
		const two = one ^ (one + Math.imul(one ^ (one >>> 7), one | 61));
		return (two ^ (two >>> 14)) >>> 0;
	};
	const below = (most: number): number => next() % Math.max(1, most);
	return { below, pick: (items) => items[below(items.length)], once: (inSoMany) => below(inSoMany) === 0 };
}
