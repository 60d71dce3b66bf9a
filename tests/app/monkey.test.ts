import { expect, test } from 'vitest';
import { type MonkeyFault, shellMonkey } from '../helpers/monkey/shellMonkey.ts';

/** The long run of this is `npm run soak`. */
test('whatever happens, in any order: the laws of the shell, of the flows and of the route hold', async () => {
	const faults: MonkeyFault[] = [];
	const tally = await shellMonkey({ seed: 5, events: 3000, onFault: (fault) => faults.push(fault) });
	expect(faults).toEqual([]);
	expect(tally.outcomes).toBeGreaterThan(60);
	expect(tally.opened).toBeGreaterThan(0);
	expect(tally.hidden).toBeGreaterThan(30);
	expect(tally.wiped).toBeGreaterThan(1);
});
