import { describe, expect, test } from 'vitest';
import { type Break, contentCopy, expectTold, readBroken, readWithout } from './brokenContent.ts';

const copy = contentCopy();

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
	'another number than 112': { find: "phone: '112'", put: "phone: '113'", says: 'altijd te bellen op 112' },
	'a number that is none': { find: 'phone: 0800-2000', put: 'phone: 0-', says: 'een nummer heeft 3 tot 15 cijfers' },
	'a last line without a number': {
		after: 'veilig-thuis:',
		find: '  phone: 0800-2000\n',
		put: '',
		toldIn: 'flows/signal.flow.yaml',
		line: '- id: always-child',
		says: '"veilig-thuis" is niet altijd open of heeft geen nummer',
	},
	'reached by itself': { find: 'reachedBy: police', put: 'reachedBy: avim', says: '"avim" heeft zelf geen nummer' },
	'a website that is no address': { find: 'https://www.politie.nl', put: 'javascript:alert(1)', says: 'is geen adres' },
	'a website that is empty': { find: 'https://www.politie.nl', put: '', says: '"website" is leeg' },
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
	expectTold(copy, 'flows/partners.yaml', broken);
});

const municipality: Record<string, Break> = {
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

Object.assign(municipality, {
	'the same as itself': {
		find: 'sameAs: building-control',
		put: 'sameAs: housing-desk',
		says: '"housing-desk" is hetzelfde als zichzelf',
	},
	'the same as a desk that is the same as another': {
		find: '  building-control: { ',
		put: '  building-control: { sameAs: social-team, ',
		line: '  housing-desk:',
		says: 'verwijs meteen naar "social-team"',
	},
	'adopted by nobody': { find: 'state: draft', put: 'state: adopted', says: 'zet function en date erbij' },
	'a version that is no day': { find: 'contentVersion: 2026.11.22', put: 'contentVersion: v2', says: 'geen versie' },
} satisfies Record<string, Break>);

test.each(Object.entries(municipality))('a municipality: %s', (_, broken) => {
	expectTold(copy, 'flows/municipalities/midden-delfland.yaml', broken);
});

describe('the other registers', () => {
	test('a data rule with another word for what may go', () => {
		const broken = { find: 'personalData: limited', put: 'personalData: some', says: 'not-needed' };
		expectTold(copy, 'flows/data-rules.yaml', broken);
	});

	test('a role that is perhaps under the meldcode', () => {
		expectTold(copy, 'flows/roles.yaml', {
			after: 'wmo:',
			find: "meldcode: 'yes'",
			put: 'meldcode: maybe',
			says: '"yes"',
		});
	});

	test('a source without a title', () => {
		expectTold(copy, 'flows/sources.yaml', { after: 'CSG:', find: 'title:', put: 'tittle:', says: 'title' });
	});

	test('one day that is still to come, in the defaults, is told once, where it stands', () => {
		const broken = { find: 'checked: 2026-11-22', put: 'checked: 2999-11-22', says: 'moet nog komen' };
		expectTold(copy, 'flows/data-rules.yaml', broken);
		expect(readBroken(copy, 'flows/data-rules.yaml', broken).lines).toHaveLength(1);
	});

	test('one wrong date in the defaults is told once, where it stands', () => {
		const broken = { find: 'checked: 2026-11-22', put: 'checked: 22-11-2026', says: '2026-11-22' };
		expectTold(copy, 'flows/data-rules.yaml', broken);
		expect(readBroken(copy, 'flows/data-rules.yaml', broken).lines).toHaveLength(1);
	});

	test.each(['flows/signal.flow.yaml', 'flows/roles.yaml'])('%s is missing', (file) => {
		const lines = readWithout(copy, file);
		expect(lines).toEqual([expect.stringMatching(new RegExp(`^${file}:1 .*ontbreekt`))]);
	});
});
