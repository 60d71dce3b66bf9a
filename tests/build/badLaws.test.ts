import { test } from 'vitest';
import { type Break, contentCopy, expectTold } from './brokenContent.ts';

const copy = contentCopy();

/** What would break a law or the app itself, in the signal flow. */
const laws: Readonly<Record<string, Break>> = {
	'a word that every object has, as a step': {
		after: '  maybe-minor:',
		find: 'next: outcome',
		put: 'next: constructor',
		says: '"constructor"',
	},
	'a step whose answers can all be left out': {
		after: '  more-place:\n',
		find: "{ id: none, exclusive: 'yes' }",
		put: "{ id: none, exclusive: 'yes', when: { fact: adult } }",
		line: '  more-place:',
		says: 'heeft soms geen antwoord',
	},
	'a question that who hurries leaves, without "unknown"': {
		after: '  wish:\n',
		find: /\n {6}- \{ id: unknown.*/,
		put: '',
		line: '  wish:',
		says: 'mist "unknown"',
	},
	'"to the advice now" from the first question on': {
		find: 'adviceNowFrom: 3',
		put: 'adviceNowFrom: 1',
		line: '  what-do-you-have:',
		says: 'mist "unknown"',
	},
	'who chose a role before comes elsewhere than who is asked': {
		after: '  role:\n',
		find: 'next: what-do-you-have',
		put: 'next: age',
		line: '  role:',
		says: 'maak next en otherwise gelijk',
	},
	'more questions allowed than the law does': { find: 'mostQuestions: 6', put: 'mostQuestions: 7', says: 'hooguit 6' },
	'a last line without 112': {
		after: '  - id: always-adult',
		find: 'partners: [police, emergency-112]',
		put: 'partners: [police]',
		line: '  - id: always-adult',
		says: '"emergency-112" ontbreekt in de laatste regel',
	},
	'a source of the last line that is not in the list': {
		after: '  - id: always-adult',
		find: '[B8 3.4, D]',
		put: '[B88 3.4, D]',
		says: 'bron "B88"',
	},
	'a partner reached through itself': {
		after: '  R20:',
		find: 'partner: heit, through: oov-vth-desk',
		put: 'partner: heit, through: heit',
		says: 'via "heit" bereikt niemand "heit"',
	},
	'a version that is no day': {
		find: 'version: 2026.11.22',
		put: 'version: november',
		says: '"november" is geen versie',
	},
	'a day that does not exist': { find: 'checked: 2026-11-22', put: 'checked: 2026-02-30', says: 'datum die bestaat' },
	'a day that is still to come': { find: 'checked: 2026-11-22', put: 'checked: 2999-01-01', says: 'moet nog komen' },
	'a condition that says nothing': {
		after: '  R02:',
		find: '{ fact: resident }',
		put: '{}',
		says: 'hier hoort één van all, any, not, fact',
	},
	'a word where a list belongs': {
		after: '  R14:',
		find: /sources: \[.*\]/,
		put: 'sources: MD',
		says: 'hier hoort een lijst, er staat "MD"',
	},
};

test.each(Object.entries(laws))('%s', (_, broken) => {
	expectTold(copy, 'flows/signal.flow.yaml', broken);
});
