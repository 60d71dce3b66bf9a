import { expect, test } from 'vitest';
import type { Route } from '../../../src/flow/content.ts';
import { proveJourney } from '../../../src/flow/prove.ts';
import { flowFor } from '../../helpers/journeys.ts';

/** Two short entries: what the steps before them add is proven with what is deferred left unknown, and looks at nothing here. */
const ENTRIES = ['step-5', 'evaluation'];

/** The meldcode for who comes in at one of these; every entry is proven with what is deferred left unknown. */
function withEntries(route: Route): Route {
	const narrow = structuredClone(route);
	const entry = narrow.flow.steps['M-START'];
	if (entry) entry.options = entry.options?.filter(({ id }) => ENTRIES.includes(id));
	return narrow;
}

/** The meldcode with everything asked that is deferred otherwise, for one role in one municipality. */
export function proveAsked(municipality: string, role: string, rows: readonly string[]): void {
	test(`with all asked every law is kept, for ${role} in ${municipality}`, { timeout: 300_000 }, () => {
		const { route, guide } = flowFor('meldcode');
		const depth = { breadth: 'singles', deferred: 'asked' } as const;
		const proof = proveJourney(withEntries(route), guide, [{ municipality, role }], depth);
		expect(proof.broken).toEqual([]);
		expect(rows.filter((row) => !proof.reached.has(row))).toEqual([]);
		expect(proof.longest).toBeLessThanOrEqual(Number(route.flow.mostQuestions));
		expect(proof.routes).toBeGreaterThan(1_000_000);
	});
}
