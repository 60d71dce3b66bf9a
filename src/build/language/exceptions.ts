import type { Rule } from './measure.ts';

/** What may stay as it is on these kinds of screens (the beginning of their name), and why. */
export type Exception = { rule: Rule; text: string; kinds: readonly string[]; why: string };

const FUNCTION =
	'Staat in de naam van een functie. De lezer koos die zelf, en de hulp bij de vraag naar de functie legt hem uit.';
const kinds = [
	'pagina start',
	'pagina role',
	'pagina settings',
	'eerste vraag',
	'advies',
	'oefenen',
	'pagina hand-out',
];

export const EXCEPTIONS: readonly Exception[] = ['KCC', 'OOV', 'VTH', 'Wmo'].map((text) => ({
	rule: 'not-expanded',
	text,
	kinds,
	why: FUNCTION,
}));
