import { Script } from 'node:vm';

/** What ran too long: it is stopped, so that the rest can still be tried. */
export class TooLong extends Error {}

const slot: { job: (() => unknown) | undefined } = { job: undefined };
Reflect.set(globalThis, '__jobWithinTime', () => slot.job?.());
const script = new Script('__jobWithinTime()');

/** Runs this, and stops it after so many milliseconds, even in a loop that never ends. */
export function withinTime<Result>(limit: number, job: () => Result): Result {
	let result: { value: Result } | undefined;
	slot.job = () => {
		result = { value: job() };
	};
	try {
		script.runInThisContext({ timeout: limit });
	} catch (error) {
		const isLate = error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
		throw isLate ? new TooLong(`langer dan ${limit} ms`) : error;
	}
	if (result === undefined) throw new TooLong('no result');
	return result.value;
}
