import type { Route } from './content.ts';
import { type Path, type PathStep, pathOf, type Walk } from './walk.ts';

/** A question that two walks answer in different ways. */
export type Parting = {
	step: string;
	mine: readonly string[];
	expected: readonly string[];
	/** This answer alone leads elsewhere. */
	decides: boolean;
};

/**
 * Where a walk parts from the expected one, in the order of the questions. `adviceOf` names what a path leads to; two
 * paths with the same name lead to the same.
 */
export function partings(route: Route, mine: Walk, expected: Walk, adviceOf: (path: Path) => string): Parting[] {
	const walked = new Map(pathOf(route, mine).steps.map((entry) => [entry.step, entry]));
	const path = pathOf(route, expected);
	const aim = adviceOf(path);
	return path.steps.flatMap(({ step, chosen }) => {
		const own = walked.get(step);
		if (own === undefined || isSame(own, chosen)) return [];
		const other = pathOf(route, { ...expected, answers: [...expected.answers, { step, chosen: own.chosen }] });
		return [{ step, mine: own.chosen, expected: chosen, decides: adviceOf(other) !== aim }];
	});
}

function isSame({ chosen }: PathStep, other: readonly string[]): boolean {
	return [...chosen].sort().join() === [...other].sort().join();
}
