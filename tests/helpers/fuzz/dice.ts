import fc from 'fast-check';

/** Chance with a seed: the same throws give the same mutation again. */
export type Dice = { upTo: (most: number) => number; pick: <Item>(items: readonly Item[]) => Item | undefined };

const THROWS = 16;
const throwsOf = fc.array(fc.nat({ max: 2 ** 30 }), { minLength: THROWS, maxLength: THROWS });

/** The throws of many runs, the same ones for the same seed. */
export function throwDice(seed: number, runs: number): readonly (readonly number[])[] {
	return fc.sample(throwsOf, { seed, numRuns: runs });
}

export function diceOf(thrown: readonly number[]): Dice {
	let used = 0;
	const next = (): number => {
		const found = thrown[used % thrown.length] ?? 0;
		// Whoever needs more throws than there are gets them again, shifted.
		const round = Math.floor(used / thrown.length);
		used += 1;
		return found + round * 7919;
	};
	const upTo = (most: number): number => (most <= 0 ? 0 : next() % most);
	return { upTo, pick: (items) => items[upTo(items.length)] };
}
