import { expect, test } from 'vitest';
import { faultsOf, prove, settingsClasses } from '../../../src/flow/prove.ts';
import { content, MUNICIPALITIES } from '../../helpers/content.ts';

const { route, guide } = content;

/**
 * Every subset of every choose-all question for the roles that behave like this one, in these municipalities; in the
 * others nothing, one and two boxes. `npm run flows -- --all` proves every subset everywhere.
 */
export function proveFor(role: string, fully: readonly string[] = MUNICIPALITIES): void {
	const classes = settingsClasses(route, guide).filter((settings) => settings.role === role);

	test(`every complete set of answers keeps every law, for ${role} and who is like it`, { timeout: 600_000 }, () => {
		expect(classes.map(({ municipality }) => municipality).toSorted()).toEqual(MUNICIPALITIES.toSorted());
		const isFull = ({ municipality }: { municipality: string }) => fully.includes(municipality);
		const rest = prove(
			route,
			guide,
			classes.filter((one) => !isFull(one)),
			'pairs',
		);
		expect(rest.broken).toEqual([]);
		const proof = prove(route, guide, classes.filter(isFull), 'all');
		expect(proof.broken).toEqual([]);
		expect(proof.longest).toBe(Number(route.flow.mostQuestions));
		expect(proof.routes).toBeGreaterThan(400_000 * fully.length);
	});
}

/** The rows and overlays that no set of answers reaches, over all settings. */
export function unreached(): string[] {
	return faultsOf(prove(route, guide, settingsClasses(route, guide), 'singles'), guide).map(({ text }) => text);
}
