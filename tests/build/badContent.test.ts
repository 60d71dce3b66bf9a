import { expect, test } from 'vitest';
import { readContent } from '../../src/build/readContent.ts';
import { type Break, contentCopy, expectTold } from './brokenContent.ts';

const copy = contentCopy();

test('the copy that is broken below is whole', () => {
	expect(readContent(copy).files.length).toBe(28);
});

const signalFlow: Readonly<Record<string, Break>> = {
	'an answer leads to a step that is not there': {
		after: '  danger-now:',
		find: 'next: call-112',
		put: 'next: call-113',
		says: 'bedoel je "call-112"',
	},
	'the same answer twice': { after: '  maybe-minor:', find: 'id: unknown', put: "id: 'yes'", says: 'twee keer' },
	'boxes without "none of these"': {
		after: '  more-minor:\n',
		find: "{ id: none, exclusive: 'yes' }",
		put: '{ id: none }',
		line: '  more-minor:',
		says: 'niets hiervan',
	},
	'a step that is skipped and then leads nowhere': {
		after: '  role:\n',
		find: '    otherwise: what-do-you-have\n',
		put: '',
		line: '  role:',
		says: 'otherwise',
	},
	'a step that is never reached': {
		after: '  age:\n',
		find: '  age:\n',
		put: [
			...['  weather:', '    kind: one', '    sources: [D]', '    status: open', '    options:'],
			...['      - { id: wet, next: outcome }', '      - { id: dry, next: outcome }', '  age:', ''],
		].join('\n'),
		says: 'nooit bereikt',
	},
	'a way that goes round': {
		find: "{ id: 'no', next: outcome }",
		put: "{ id: 'no', next: what-do-you-have }",
		line: '  what-do-you-have:',
		says: 'komt bij zichzelf terug',
	},
	'a seventh question': {
		find: 'kind: notice',
		put: 'kind: one',
		line: 'mostQuestions:',
		says: '7 vragen',
	},
	'a fact that no answer sets': {
		after: '  R02:',
		find: 'fact: resident',
		put: 'fact: resiednt',
		says: 'feit "resiednt" bestaat niet (bedoel je "resident"?)',
	},
	'a fact that no answer sets, in an overlay': {
		after: '  O8:',
		find: 'fact: caught',
		put: 'fact: cauhgt',
		says: 'bedoel je "caught"',
	},
	'a role that is not there': {
		after: '  R20:',
		find: 'role: oov-vth ',
		put: 'role: oov-vht ',
		says: 'bedoel je "oov-vth"',
	},
	'a municipality that is not there': {
		after: '  R31:',
		find: 'municipality: other',
		put: 'municipality: othr',
		says: 'bedoel je "other"',
	},
	'a capability that is not there': {
		after: '  R02:',
		find: 'capability: resident-to-shop',
		put: 'capability: resident-to-shp',
		says: 'bedoel je "resident-to-shop"',
	},
	'a partner that is not there': {
		after: '  R14:',
		find: 'partner: shop',
		put: 'partner: shopp',
		says: 'partner "shopp" bestaat niet (bedoel je "shop"?)',
	},
	'a partner that is not there, in an overlay': {
		after: '  O18:',
		find: 'add: police',
		put: 'add: polcie',
		says: 'bedoel je "police"',
	},
	'a purpose that the partner does not have': {
		after: '  R14:',
		find: 'purpose: refer',
		put: 'purpose: reffer',
		says: 'bedoel je "refer"',
	},
	'a source that is not in the list': { after: '  R14:', find: 'LV A4', put: 'LW A4', says: 'bron "LW"' },
	'a row without sources': { after: '  R15:', find: /\n {4}sources: .*/, put: '', line: '  R15:', says: 'sources' },
	'a row without deadlines': {
		after: '  R14:',
		find: /\n {4}deadlines: .*/,
		put: '',
		line: '  R14:',
		says: 'termijnen',
	},
	'an internal partner without who reaches it': {
		after: '  R20:',
		find: 'partner: heit, through: oov-vth-desk',
		put: 'partner: heit',
		says: 'through',
	},
	'a last line with a partner that is not always open': {
		after: '  - id: always-adult',
		find: 'partners: [police,',
		put: 'partners: [comensha,',
		line: '  - id: always-adult',
		says: '"comensha" is niet altijd open',
	},
	'a last line that does not always hold': {
		find: 'id: always-adult\n',
		put: 'id: always-adult\n    when: { fact: adult }\n',
		says: 'de laatste regel moet altijd gelden',
	},
	'no defaults': { find: /defaults: .*\n/, put: '', line: '  danger-now:', says: 'checked' },
	'defaults without an owner': { find: ', owner: project', put: '', line: '  danger-now:', says: 'owner' },
	'a quote that is not closed': {
		after: '  danger-now:',
		find: "'yes', next",
		put: "'yes, next",
		says: 'geldige YAML',
	},
	'a row that is there twice': { find: '  R15:\n', put: '  R14:\n', says: 'twee keer' },
	'a date written the Dutch way': {
		after: '  R14:',
		find: '    status: inferred\n',
		put: '    checked: 22-11-2026\n    status: inferred\n',
		says: '2026-11-22',
	},
	'a date that is no day': {
		after: '  R14:',
		find: '    status: inferred\n',
		put: '    checked: 2026-13-45\n    status: inferred\n',
		says: 'datum',
	},
	'a key that is not known': { after: '  R02:', find: 'deadline: today', put: 'deadlnie: today', says: 'deadlnie' },
	'a deadline that is not known': {
		after: '  R02:',
		find: 'deadline: today',
		put: 'deadline: soon',
		says: 'within-hour',
	},
	'a condition with a key that is not known': {
		after: '  R02:',
		find: 'fact: resident',
		put: 'fcat: resident',
		says: 'fcat',
	},
	'an overlay with an urgency that is not known': {
		after: '  O18:',
		find: 'urgency: now',
		put: 'urgency: soon',
		says: 'urgency',
	},
	'a row with a name of another kind': { find: '  R02:\n', put: '  R2:\n', says: 'R en twee cijfers' },
	'a status for a municipality that is not there': {
		after: '  R22:',
		find: 'leidschendam-voorburg: stated',
		put: 'leidschendam-voorbrug: stated',
		says: 'bedoel je "leidschendam-voorburg"',
	},
};

test.each(Object.entries(signalFlow))('the signal flow: %s', (_, broken) => {
	expectTold(copy, 'flows/signal.flow.yaml', broken);
});
