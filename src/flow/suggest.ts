import { closest, distance } from 'fastest-levenshtein';

/** No typing error makes a name this long, and comparing long names takes long. */
const LONGEST = 80;

/** The way out of a typing error: " (bedoel je "kind"?)", or nothing when no name comes near. */
export function suggest(name: string, known: readonly string[]): string {
	if (known.length === 0 || name.length > LONGEST) return '';
	const nearest = closest(name, [...known]);
	return distance(name, nearest) <= Math.max(2, name.length / 3) ? ` (bedoel je "${nearest}"?)` : '';
}
