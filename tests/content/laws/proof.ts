import { expect, test } from 'vitest';
import { prove, settingsClasses } from '../../../src/flow/prove.ts';
import { content, MUNICIPALITIES } from '../../helpers/content.ts';

const { route, guide } = content;

/**
 * Every subset of every choose-all question for the roles that behave like this one, in these municipalities; in the
 * others nothing, one and two boxes. `npm run flows -- --all` proves every subset everywhere.
 */
export function proveFor(role: string, fully: readonly string[] = MUNICIPALITIES): void {
	const classes = settingsClasses(route, guide).filter((settings) => settings.role === role);
	const full = classes.filter(({ municipality }) => fully.includes(municipality));
	const rest = classes.filter((one) => !full.includes(one));

	test(`${role} and who is like it is proven in every municipality`, () => {
		expect(classes.map(({ municipality }) => municipality).toSorted()).toEqual(MUNICIPALITIES.toSorted());
		expect(full).toHaveLength(fully.length);
	});

	if (full.length > 0)
		test(`every complete set of answers keeps every law, for ${role}`, { timeout: 600_000 }, () => {
			const proof = prove(route, guide, full, 'all');
			expect(proof.broken).toEqual([]);
			expect(proof.longest).toBe(Number(route.flow.mostQuestions));
			expect(proof.routes).toBeGreaterThan(400_000 * full.length);
		});

	if (rest.length > 0)
		test(`every set of answers with two boxes at most keeps every law, for ${role}`, () => {
			const proof = prove(route, guide, rest, 'pairs');
			expect(proof.broken).toEqual([]);
			expect(proof.longest).toBe(Number(route.flow.mostQuestions));
		});
}
