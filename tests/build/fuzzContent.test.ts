import { expect, test } from 'vitest';
import { type CheckerFault, fuzzContent, MUTATIONS } from '../helpers/fuzz/fuzzContent.ts';
import { TooLong, withinTime } from '../helpers/fuzz/withinTime.ts';

/** Every kind of mutation once; `npm run soak` does thousands, with another seed. */
test('however a content file is spoiled, the checker tells where, or what it accepts holds', {
	timeout: 600_000,
}, () => {
	const faults: CheckerFault[] = [];
	const tally = fuzzContent({ seed: 2026, runs: MUTATIONS.length, onFault: (fault) => faults.push(fault) });
	expect(faults).toEqual([]);
	expect(tally.refused).toBeGreaterThan(MUTATIONS.length / 2);
	expect(tally.accepted).toBeGreaterThan(MUTATIONS.length / 8);
});

test('a check that never ends is stopped', () => {
	const endless = (): void => {
		for (;;);
	};
	expect(() => withinTime(50, endless)).toThrow(TooLong);
	expect(withinTime(5_000, () => 'done')).toBe('done');
});
