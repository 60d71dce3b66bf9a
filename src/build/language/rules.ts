/** What plain Dutch leaves out. Each rule looks at one sentence. */
export type Fault = 'officialese' | 'negated-question' | 'passive';

/** Words of offices and laws, for which everyday words exist. */
const OFFICIALESE = [
	'aangaande|aldaar|alsmede|alsook|alvorens|behoudens|benevens|bewerkstelligen|conform|danwel|derhalve',
	'desbetreffende|desgewenst|dienaangaande|dient te|dienen te|doch|echter|edoch|eveneens|geschieden|geschiedt',
	'gelieve|hetgeen|hieromtrent|houdende|ingevolge|inzake|jegens|krachtens|met betrekking tot',
	'middels|mits|naar aanleiding van|namelijk|nimmer|nochtans|ofschoon|omtrent|onderhavige?|onverwijld',
	'op grond van|reeds|respectievelijk|te allen tijde|te dien aanzien|teneinde|ten aanzien van|ten behoeve van',
	'ten behoeve|ter zake|tevens|thans|uit hoofde van|verstrekken|verstrekt|vervaardigen|voornoemde?',
	'voorts|waaromtrent|wiens|wier|zorg ?dragen|zulks|betreffende|betreft|indien|omwille van|teruggekoppeld',
].join('|');
/** "Zonder" says what is there: a child without parents. */
const NEGATION = /\b(?:niet|geen|nooit|niemand|nergens|niets|niks)\b/iu;
const word = (inner: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${inner})(?![\\p{L}-])`, 'iu');
const OFFICE = word(OFFICIALESE);
const BEING_DONE = word('word(?:t|en)|werd(?:en)?|(?:is|zijn|was|waren) (?:\\p{L}+ ){0,2}door');
const DONE = word('(?:ge|be|ver|ont|her|er)\\p{L}{2,}(?:t|d|en)|\\p{L}{2,}ge\\p{L}{2,}(?:t|d|en)');

/** The rules that a sentence breaks. `passive` is a guess and only a warning. */
export function faultsIn(sentence: string): Fault[] {
	return [
		...(OFFICE.test(sentence) ? (['officialese'] as const) : []),
		...(sentence.replace(/['’”")]+$/u, '').endsWith('?') && NEGATION.test(sentence)
			? (['negated-question'] as const)
			: []),
		...(BEING_DONE.test(sentence) && DONE.test(sentence) ? (['passive'] as const) : []),
	];
}
