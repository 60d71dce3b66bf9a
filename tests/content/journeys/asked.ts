import { expect, test } from 'vitest';
import { proveJourney } from '../../../src/flow/prove.ts';
import { flowFor } from '../../helpers/journeys.ts';

/** The meldcode with everything asked that is deferred otherwise, for one role in one municipality. */
export function proveAsked(municipality: string, role: string, rows: readonly string[]): void {
	test(`with all asked every law is kept, for ${role} in ${municipality}`, { timeout: 300_000 }, () => {
		const { route, guide } = flowFor('meldcode');
		const depth = { breadth: 'singles', deferred: 'asked' } as const;
		const proof = proveJourney(route, guide, [{ municipality, role }], depth);
		expect(proof.broken).toEqual([]);
		expect(rows.filter((row) => !proof.reached.has(row))).toEqual([]);
		expect(proof.longest).toBeLessThanOrEqual(Number(route.flow.mostQuestions));
		expect(proof.routes).toBeGreaterThan(1_000_000);
	});
}
