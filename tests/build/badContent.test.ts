import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/build/readContent.ts';
import { type Break, contentCopy, readBroken, readWithout } from './brokenContent.ts';

const copy = contentCopy();

/** The fault is told in the right file, on the right line, in words that help. */
function expectTold(file: string, broken: Break): void {
	const { lines, wanted } = readBroken(copy, file, broken);
	const right = lines.filter((line) => line.startsWith(wanted) && line.includes(broken.says));
	expect(right, `wanted: ${wanted}… ${broken.says}\ntold:\n${lines.slice(0, 5).join('\n')}`).not.toEqual([]);
}

test('the copy that is broken below is whole', () => {
	expect(readContent(copy).files.length).toBe(8);
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
	'a row that is there twice': { find: '  R15:\n', put: '  R14:\n', says: 'unique' },
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
		put: 'leidschendam: stated',
		says: 'leidschendam-voorburg',
	},
};

test.each(Object.entries(signalFlow))('the signal flow: %s', (_, broken) => {
	expectTold('flows/signal.flow.yaml', broken);
});

const partners: Readonly<Record<string, Break>> = {
	'a number with letters': { find: 'phone: 0800-2000', put: 'phone: 0800-VEILIG', says: 'cijfers' },
	'nothing that always may be shared': {
		after: 'shop:\n',
		find: '    - { rule: DS-3 }\n',
		put: '',
		line: '  sharing:',
		says: 'dataregel die altijd geldt',
	},
	'a data rule that is not there': { find: 'rule: DS-7', put: 'rule: DS-77', says: 'dataregel "DS-77"' },
	'a rule for a purpose that the partner does not have': {
		find: 'rule: DS-0, purposes: [advice]',
		put: 'rule: DS-0, purposes: [advise]',
		says: 'bedoel je "advice"',
	},
	'reached by a partner that is not there': { find: 'reachedBy: police', put: 'reachedBy: polis', says: '"police"' },
	'kept by a role that is not there': { find: 'keptBy: [focal]', put: 'keptBy: [vocal]', says: 'bedoel je "focal"' },
	'hours in another form': { after: 'comensha:', find: '09:00-17:00', put: '9-17', says: '09:00-17:00' },
	'hours that no clock shows': { after: 'comensha:', find: '09:00-17:00', put: '25:00-99:00', says: 'tijden' },
	'closing before it opens': { after: 'comensha:', find: '09:00-17:00', put: '17:00-09:00', says: 'tijden' },
	'a last line that is no longer always open': {
		after: 'veilig-thuis:',
		find: 'hours: always',
		put: "hours: { weekdays: '09:00-17:00' }",
		toldIn: 'flows/signal.flow.yaml',
		line: '- id: always-child',
		says: '"veilig-thuis" is niet altijd open',
	},
};

test.each(Object.entries(partners))('the partners: %s', (_, broken) => {
	expectTold('flows/partners.yaml', broken);
});

const municipality: Readonly<Record<string, Break>> = {
	'a desk that is missing': {
		find: / {2}integrity: .*\n/,
		put: '',
		line: 'desks:',
		says: 'bureau "integrity" ontbreekt',
	},
	'a desk that nobody asks for': { find: '  wgv-desk:', put: '  wvg-desk:', says: 'bedoel je "wgv-desk"' },
	'the same as a desk that is not there': {
		find: 'sameAs: building-control',
		put: 'sameAs: building-contrl',
		says: 'bedoel je "building-control"',
	},
	'another id than the name of its file': { find: 'id: midden-delfland', put: 'id: delfland', says: '"delfland"' },
	'a policy that is not in the list of sources': { find: 'policy: [MD]', put: 'policy: [MDD]', says: 'bron "MDD"' },
	'a number with a slash': {
		after: '  focal-officer:',
		find: 'hours: {',
		put: "phone: '015/123', hours: {",
		says: 'cijfers',
	},
	'a capability that nothing in the flow asks for': {
		find: 'resident-to-shop',
		put: 'resident-to-shp',
		says: 'resident-to-shop',
	},
	'the meldcode for a role that is not there': {
		find: 'desks:\n',
		put: "meldcode: { wmoo: 'no' }\ndesks:\n",
		says: 'bedoel je "wmo"',
	},
};

test.each(Object.entries(municipality))('a municipality: %s', (_, broken) => {
	expectTold('flows/municipalities/midden-delfland.yaml', broken);
});

describe('the other registers', () => {
	test('a data rule with another word for what may go', () => {
		const broken = { find: 'personalData: limited', put: 'personalData: some', says: 'not-needed' };
		expectTold('flows/data-rules.yaml', broken);
	});

	test('a role that is perhaps under the meldcode', () => {
		expectTold('flows/roles.yaml', { after: 'wmo:', find: "meldcode: 'yes'", put: 'meldcode: maybe', says: '"yes"' });
	});

	test('a source without a title', () => {
		expectTold('flows/sources.yaml', { after: 'CSG:', find: 'title:', put: 'tittle:', says: 'title' });
	});

	test('one wrong date in the defaults is told once, where it stands', () => {
		const broken = { find: 'checked: 2026-11-22', put: 'checked: 22-11-2026', says: '2026-11-22' };
		expectTold('flows/data-rules.yaml', broken);
		expect(readBroken(copy, 'flows/data-rules.yaml', broken).lines).toHaveLength(1);
	});

	test.each(['flows/signal.flow.yaml', 'flows/roles.yaml'])('%s is missing', (file) => {
		const lines = readWithout(copy, file);
		expect(lines).toEqual([expect.stringMatching(new RegExp(`^${file}:1 .*ontbreekt`))]);
	});
});
