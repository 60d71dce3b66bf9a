import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { readScenarios } from '../../src/build/readScenarios.ts';
import { content } from '../helpers/content.ts';
import { type Break, contentCopy, expectTold } from './brokenContent.ts';

const copy = contentCopy();
/** One scenario is enough to break, and the walks of the others take long. */
const ONE = 'grow-loft.yaml';
for (const name of readdirSync(join(copy, 'flows/scenarios')))
	if (name !== ONE) rmSync(join(copy, 'flows/scenarios', name));
const read = (from: string) => readScenarios(from, content);

const scenario: Readonly<Record<string, Break>> = {
	'another row than the flow gives': {
		find: 'rows: [R15, R23]',
		put: 'rows: [R14, R23]',
		line: '  signal:',
		says: 'in leidschendam-voorburg, midden-delfland: rij is R15, R23, verwacht R14',
	},
	'a row left out': { find: 'rows: [R15, R23]', put: 'rows: [R15]', says: 'rij R23 geldt ook' },
	'another first partner in a variant': {
		after: 'id: asks-help',
		find: 'first: shop',
		put: 'first: nidos',
		line: '      signal:',
		says: 'eerste is shop, verwacht nidos',
	},
	'another data rule': {
		find: 'police: DS-1, shop: DS-0 }',
		put: 'police: DS-7, shop: DS-0 }',
		line: '  signal:',
		says: 'dataregel voor police is DS-1, verwacht DS-7',
	},
	'no data rule for the first partner': {
		find: 'dataRule: { focal-officer: DS-2, police',
		put: 'dataRule: { police',
		says: 'de dataregel voor focal-officer ontbreekt',
	},
	'an answer too few': {
		find: 'wish: refuses, ',
		put: '',
		says: 'het antwoord op "wish" ontbreekt',
		line: '    answers:',
	},
	'an answer that is not asked': {
		find: 'wish: refuses, ',
		put: 'wish: refuses, maybe-minor: no, ',
		says: 'maybe-minor wordt hier niet gevraagd',
		line: '    answers:',
	},
	'an answer that does not exist': {
		find: 'wish: refuses, ',
		put: 'wish: refuse, ',
		says: 'bedoel je "refuses"',
		line: '  signal:',
	},
	'a variant that changes nothing': {
		after: 'id: asks-help',
		find: 'wish: wants-help',
		put: 'wish: refuses',
		says: '"wish" is hier hetzelfde',
	},
	'a role that does not exist': { find: 'role: boa', put: 'role: boaa', says: 'bedoel je "boa"' },
	'a municipality that does not exist': {
		find: 'municipalities: all',
		put: 'municipalities: [midden-delft]',
		says: 'bedoel je "midden-delfland"',
	},
	'a signal that does not exist': { find: 'id: CR09', put: 'id: CR99', says: 'signaal "CR99" bestaat niet' },
	'a signal that is seen twice': { find: 'id: CR09', put: 'id: CR04', says: '"CR04" staat er twee keer' },
	'a signal without its line': { find: '{ id: CR09, line: 2 }', put: '{ id: CR09 }', says: 'line' },
	'a signal in a line that is not there': {
		find: '{ id: CR09, line: 2 }',
		put: '{ id: CR09, line: 5 }',
		says: 'regel 5 bestaat niet: "loft" heeft in locales/nl 4 regels',
	},
	'a line that is no number': { find: 'CR09, line: 2', put: 'CR09, line: two', says: 'het nummer van de regel' },
	'hands counted at a question that is not asked': {
		after: 'count:',
		find: 'step: more-adult',
		put: 'step: more-minor',
		says: 'vraag "more-minor" bestaat niet',
	},
	'more minutes than there are': { find: 'minutes: 9', put: 'minutes: 11', says: 'past hooguit 10' },
	'a variant in a session that does not exist': {
		after: 'sessions:',
		find: 'nobody-home',
		put: 'nobody-hom',
		says: 'bedoel je "nobody-home"',
	},
	'a source that does not exist': { find: 'AANW', put: 'AANX', says: 'bron "AANX" bestaat niet' },
	'a day that has to come': { find: '2026-11-22', put: '2999-01-01', says: 'moet nog komen' },
	'another name than the file': { find: 'id: grow-loft', put: 'id: grow-lofts', says: 'verschillen; maak ze gelijk' },
	'a flag that nobody knows': { find: 'flags: [dutch-victim', put: 'flags: [dutch-victims', says: 'dutch-victim' },
	'three places to count': {
		find: '  - { journey: signal, step: more-adult }',
		put: '  - { journey: signal, step: more-adult }\n  - { journey: signal, step: wish }',
		line: 'count:',
		says: 'te lang',
	},
};

const words: Readonly<Record<string, Break>> = {
	'a scenario without its texts': {
		find: '"grow-loft": {',
		put: '"grow-lift": {',
		line: '\t"scenarios": {',
		says: 'de tekst van scenario "grow-loft" ontbreekt',
	},
	'a signal without its text': {
		find: '"CR09":',
		put: '"CR08":',
		line: '\t\t\t"seen": {',
		after: '"grow-loft": {',
		says: 'de tekst van signaal "CR09" ontbreekt',
	},
	'a line too few in one language': {
		after: '"bench": [',
		find: /,\n.*“Schrijf[\s\S]*?(?=\n\t{4}\])/,
		put: '',
		toldIn: `flows/scenarios/${ONE}`,
		line: '{ id: CR11',
		says: 'regel 3 bestaat niet: "bench" heeft in locales/nl 2 regels',
	},
	'hardly a line without a signal': {
		after: '"grow-loft": {',
		find: /"situation": \{[\s\S]*?(?=\},\n\t{3}"seen")/,
		put: '"situation": { "street": ["a.", "b."], "loft": ["c.", "d."], "bench": ["e.", "f.", "g."]',
		says: 'laat minstens een derde gewoon zijn',
	},
	'a stage of one line': {
		after: '"grow-loft": {',
		find: /"street": \[[\s\S]*?(?=\],\n\t{4}"loft")/,
		put: '"street": ["Een buurvrouw belt."',
		says: 'situation › street: schrijf er 2 tot 5',
	},
	'a question too many': {
		after: '"grow-loft": {',
		find: '"questions": [',
		put: '"questions": ["Wat?", "Wie?",',
		says: 'questions: schrijf er 3 tot 5',
	},
	'a question without its note': {
		after: '"grow-loft": {',
		find: /"notes": \[\n.*/,
		put: '"notes": [',
		says: 'hier staan 5 notities; schrijf er 2 bij het tellen en dan één bij elk van de 4 vragen',
	},
	'a part that is missing': {
		after: '"grow-loft": {',
		find: '"distress"',
		put: '"distres"',
		says: '"distres" bestaat hier niet (bedoel je "distress"?)',
	},
	'a message of more than a hundred words': {
		after: '"grow-loft": {',
		find: '"message": "',
		put: `"message": "${'woord '.repeat(100)}`,
		says: 'hooguit 100 woorden',
	},
	'an open place that nobody fills in': {
		after: '"grow-loft": {',
		find: '"title": "',
		put: '"title": "{{role}} ',
		says: 'vult niemand {{role}} in',
	},
};

describe.each([
	[`flows/scenarios/${ONE}`, scenario],
	['locales/nl/scenarios.json', words],
] as const)('%s', (file, breaks) => {
	test.each(Object.entries(breaks))('%s', (_, broken) => {
		expectTold(copy, file, broken, read);
	});
});
