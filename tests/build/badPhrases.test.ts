import { describe, test } from 'vitest';
import { type Break, contentCopy, expectTold } from './brokenContent.ts';

const copy = contentCopy();

const order: Readonly<Record<string, Break>> = {
	'a sentence that stands there twice': { find: '{ id: reach }', put: '{ id: wish }', says: 'staat er twee keer' },
	'in the place of a sentence that is not there': {
		find: 'instead: municipality',
		put: 'instead: municipalty',
		says: 'bedoel je "municipality"',
	},
	'an organisation that is not there': {
		find: 'partners: [shop, fairwork]',
		put: 'partners: [shop, fairwrk]',
		says: '"fairwork"',
	},
	'a group without a heading': {
		find: '- id: after',
		put: '- id: later',
		toldIn: 'locales/nl/phrases.json',
		line: '\t\t"groups": {',
		says: '"phrases.groups.later" ontbreekt',
	},
};

const polish: Readonly<Record<string, Break>> = {
	'a word that tells a bystander what it is about': {
		find: 'Zadzwonię',
		put: 'ofiar',
		says: '"ofiar" mag niemand lezen',
	},
	'a sentence that is not in the list': { find: '  paper:', put: '  papers:', says: 'bedoel je "paper"' },
	'one form without the other': {
		after: '  all-right:',
		find: /\n {4}masculine: .*/,
		put: '',
		line: '  all-right:',
		says: 'allebei',
	},
	'another language than the file is named after': { find: 'language: pl', put: 'language: pt', says: 'verschillen' },
	'a script that the app does not know': { find: 'script: latin', put: 'script: greek', says: 'latin' },
	'a native speaker who still has to look': {
		find: 'script: latin',
		put: 'native: { function: tolk, date: 2999-01-01 }\nscript: latin',
		says: 'moet nog komen',
	},
	'no source': { find: 'sources: [D]', put: 'sources: [X9]', says: 'bron "X9"' },
	'more than fits on a screen': {
		find: /interpreter: .*/,
		put: `interpreter: { text: '${'tak '.repeat(40)}' }`,
		says: '120',
	},
};

describe.each([
	['flows/phrases.yaml', order],
	['flows/phrases/pl.yaml', polish],
] as const)('%s', (file, breaks) => {
	test.each(Object.entries(breaks))('%s', (_, broken) => {
		expectTold(copy, file, broken);
	});
});

test('the language of the worker without one of the sentences', () => {
	expectTold(copy, 'flows/phrases/nl.yaml', {
		find: /\n {2}reach: .*/,
		put: '',
		line: 'sentences:',
		says: 'zin "reach" ontbreekt',
	});
});
