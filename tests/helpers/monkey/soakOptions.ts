import { parseArgs } from 'node:util';

/** How long each part of `npm run soak` goes on, and where its chance begins. */
export function soakOptions(): { events: number; minutes: number; seed: number } {
	const text = { type: 'string' } as const;
	const { values } = parseArgs({ options: { events: text, minutes: text, seed: text } });
	const { events = '1000000', minutes = '20', seed = '1' } = values;
	return { events: Number(events), minutes: Number(minutes), seed: Number(seed) };
}

export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Ends with a failure when there is one. */
export function sayFaults(faults: readonly unknown[]): void {
	for (const fault of faults) say(JSON.stringify(fault, null, '\t'));
	if (faults.length > 0) process.exitCode = 1;
}
