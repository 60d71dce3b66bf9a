import { appendFileSync } from 'node:fs';

/** Where `npm run access` wants to read what was looked at; absent in the other tests. */
const file = process.env.ACCESS;

export const isWhole = file !== undefined;

/** One line for one screen. */
export function count(screen: string, withAxe: number, faults: number): void {
	if (file !== undefined) appendFileSync(file, `${JSON.stringify({ screen, withAxe, faults })}\n`);
}
