import { expect, test } from 'vitest';
import { type Break, contentCopy, expectTold, readWithout } from './brokenContent.ts';

const copy = contentCopy();

type Case = Break & { file: string };
const dutch = 'locales/nl/content.json';
const english = 'locales/en/content.json';
const row = '"R14": {';

const cases: Readonly<Record<string, Case>> = {
	'a text that is missing': { file: dutch, after: row, find: /\t*"why": .*\n/, put: '', line: row, says: 'ontbreekt' },
	'a text that is missing in English': {
		file: english,
		after: row,
		find: /\t*"why": .*\n/,
		put: '',
		line: row,
		says: '"rows.R14.why" ontbreekt',
	},
	'a text that nothing asks for': {
		file: dutch,
		after: row,
		find: '"why":',
		put: '"whom": "SHOP",\n\t\t\t"why":',
		says: '"rows.R14.whom" wordt nergens gebruikt',
	},
	'a text in English only': {
		file: english,
		after: row,
		find: '"why":',
		put: '"whom": "SHOP",\n\t\t\t"why":',
		says: 'alleen in deze taal',
	},
	'an English list of another length': {
		file: english,
		after: row,
		find: /\[\n.*\n/,
		put: '[\n',
		says: 'regels, in het Nederlands',
	},
	'a list in one language and a sentence in the other': {
		file: english,
		after: row,
		find: /"do": \[[^\]]*\]/,
		put: '"do": "Let the person call SHOP."',
		says: 'een lijst',
	},
	'an empty text': { file: dutch, after: row, find: /"why": ".*"/, put: '"why": " "', says: 'leeg' },
	'an empty hint': {
		file: 'locales/nl/result.json',
		find: /"hint": ".*"/,
		put: '"hint": ""',
		says: 'leeg',
	},
	'an empty list': { file: dutch, after: row, find: /"do": \[[^\]]*\]/, put: '"do": []', says: 'lege lijst' },
	'a text without end': {
		file: dutch,
		after: row,
		find: /"why": ".*"/,
		put: `"why": "${'x'.repeat(1_001)}"`,
		says: 'meer dan 1000 tekens',
	},
	'code in a text': { file: dutch, after: row, find: '"why": "', put: '"why": "<b>', says: 'staat code' },
	'an open place that nobody fills in': {
		file: dutch,
		after: row,
		find: '"why": "',
		put: '"why": "{{role}} ',
		says: 'vult niemand {{role}} in',
	},
	'an open place of a call that nobody fills in': {
		file: 'locales/nl/calls.json',
		find: '{{role}}',
		put: '{{rol}}',
		says: 'vult niemand {{rol}} in',
	},
	'an open place in one language only': {
		file: english,
		find: '"Number copied"',
		put: '"Number {{number}} copied"',
		says: 'heeft {{number}} in maar één taal',
	},
	'an open place that is left out in one language': {
		file: 'locales/en/interface.json',
		find: '{{version}}',
		put: 'one',
		says: 'heeft {{version}} in maar één taal',
	},
	'an open place with a bracket too few': {
		file: 'locales/nl/interface.json',
		find: '{{version}}',
		put: '{{version}',
		says: 'haakje',
	},
	'a language that does not exist': {
		file: 'locales/en/interface.json',
		find: '"en-GB"',
		put: '"english"',
		says: '"english" is geen taal',
	},
	'a text that is null': { file: dutch, after: row, find: /"why": ".*"/, put: '"why": null', says: 'rows.R14.why' },
	'a number in a list of texts': {
		file: dutch,
		after: row,
		find: /"do": \[\n.*,\n/,
		put: '"do": [\n\t\t\t\t112,\n',
		line: '112,',
		says: 'rows.R14.do',
	},
	'broken JSON': {
		file: dutch,
		after: row,
		find: /"why": "(.*)",\n/,
		put: '"why": "SHOP"\n',
		line: '"do":',
		says: 'JSON',
	},
	'a question without words': {
		file: 'locales/nl/interface.json',
		after: '"age": {',
		find: /\t*"question": .*\n/,
		put: '',
		line: '"age": {',
		says: '"steps.age.question" ontbreekt',
	},
	'words for a question that is not asked': {
		file: 'locales/nl/interface.json',
		after: '"age": {',
		find: '"age": {',
		put: '"weather": { "question": "Regent het?" },\n"age": {',
		says: 'wordt nergens gebruikt',
	},
};

test.each(Object.entries(cases))('%s', (_, { file, ...broken }) => {
	expectTold(copy, file, broken);
});

test.each([dutch, english, 'locales/nl/interface.json'])('%s is missing', (file) => {
	const lines = readWithout(copy, file);
	expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^${file}:1 .*ontbreekt`)));
});
