import { describe, test } from 'vitest';
import { type Break, contentCopy, expectTold } from './brokenContent.ts';

const copy = contentCopy();

describe('what the journeys are made of', () => {
	test.each<[string, string, Break]>([
		[
			'a source of a day that does not exist',
			'sources',
			{ find: "'2024-11-21'", put: "'2024-11-31'", says: 'is geen dag' },
		],
		[
			'a source with an address that is none',
			'sources',
			{ find: "url: 'https://lokale", put: "url: 'lokale", says: 'geen adres' },
		],
		[
			'a receiver that may have what its rule never allows',
			'receivers',
			{
				after: '  - id: comensha',
				find: 'verdict: may-not',
				put: 'verdict: may',
				line: '  - id: comensha',
				says: '"DS-5" laat geen gegevens toe',
			},
		],
		[
			'a receiver with the rule of another',
			'receivers',
			{
				after: '  - id: shop',
				find: 'rule: DS-3',
				put: 'rule: DS-1',
				line: '  - id: shop',
				says: '"DS-1" is geen dataregel van "shop"',
			},
		],
		[
			'a receiver that stands there twice',
			'receivers',
			{
				find: '  - coa\n',
				put: '  - shop\n',
				says: '"shop" staat er twee keer',
			},
		],
		['a form that is no word', 'glossary', { find: 'nl: [SHOP]', put: "nl: ['.']", says: '"." is geen woord' }],
		['a form of two terms', 'glossary', { find: 'nl: [AVIM]', put: 'nl: [SHOP]', says: '"SHOP" staat al bij "shop"' }],
		[
			'a sign that points to an answer that is not there',
			'signals',
			{
				find: 'fills: { form: work,',
				put: 'fills: { form: wrok,',
				says: 'antwoord op form "wrok" bestaat niet (bedoel je "work"?)',
			},
		],
		[
			'a sign that points to a question that is not there',
			'signals',
			{
				find: 'fills: { form: work,',
				put: 'fills: { from: work,',
				says: 'stap "from" bestaat niet (bedoel je "form"?)',
			},
		],
		[
			'a list of signs with a source that is not there',
			'signals',
			{
				after: '  work:',
				find: 'sources: [NLA,',
				put: 'sources: [NLL,',
				says: 'bron "NLL" bestaat niet',
			},
		],
		[
			'a list of signs without signs',
			'signals',
			{
				after: '  organ:',
				find: /signals:\n(?: {6}.*\n)+/,
				put: 'signals: {}\n',
				line: '  organ:',
				says: 'te weinig antwoorden',
			},
		],
	])('%s', (_, file, broken) => {
		expectTold(copy, `flows/${file}.yaml`, broken);
	});

	test.each<[string, string, Break]>([
		[
			'another id than the file of the signal flow',
			'signal',
			{ find: 'id: signal', put: 'id: sgnal', says: '"sgnal"' },
		],
		['another id than the file of a journey', 'sharing', { find: 'id: sharing', put: 'id: delen', says: '"delen"' }],
		[
			'a condition of what stands beside the meldcode',
			'meldcode',
			{
				after: 'parallel:',
				find: 'fact: no-trafficking',
				put: 'fact: no-traficking',
				says: 'bedoel je "no-trafficking"',
			},
		],
		[
			'a condition of what is not said beside the meldcode',
			'meldcode',
			{
				after: '  silent:',
				find: 'not: { fact: meldcode }',
				put: 'not: { fact: meldcde }',
				says: 'bedoel je "meldcode"',
			},
		],
		[
			'a last line of a journey without 112',
			'meldcode',
			{
				after: 'alwaysOpen:',
				find: ', emergency-112]',
				put: ']',
				line: '  - id: ',
				says: '"emergency-112" ontbreekt',
			},
		],
	])('%s', (_, flow, broken) => {
		expectTold(copy, `flows/${flow}.flow.yaml`, broken);
	});
});
