import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { readContent } from '../../src/build/readContent.ts';
import { languagesIn } from '../../src/build/readTexts.ts';
import { PSEUDO, pseudoContent } from '../helpers/pseudo.ts';
import { expectTold, readWithout } from './brokenContent.ts';

const copy = pseudoContent();
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const row = '"R14": {';

test('a language is a folder', () => {
	expect(languagesIn(copy)).toEqual(['nl', 'en', ...Object.keys(PSEUDO).toSorted()]);
	expect(() => readContent(copy)).not.toThrow();
});

test.each(Object.keys(PSEUDO))('a text that is left out of %s is told, on its line', (language) => {
	const file = `locales/${language}/content.json`;
	const says = '"rows.R14.why" ontbreekt';
	expectTold(copy, file, { after: row, find: /\t*"why": .*\n/, put: '', line: row, says });
});

test('so is a file', () => {
	const file = 'locales/ar-XB/phrases.json';
	expect(readWithout(copy, file)).toContainEqual(expect.stringMatching(new RegExp(`^${file}:1 .*ontbreekt`)));
});
