import { closest, distance } from 'fastest-levenshtein';

/** The way out of a typing error: " (bedoel je "kind"?)", or nothing when no name comes near. */
export function suggest(name: string, known: readonly string[]): string {
	if (known.length === 0) return '';
	const nearest = closest(name, [...known]);
	return distance(name, nearest) <= Math.max(2, name.length / 3) ? ` (bedoel je "${nearest}"?)` : '';
}
