import { expect, test } from 'vitest';
import { createTexts } from '../../src/i18n/createTexts.ts';

test('a text that was asked for before its part had come is there afterwards', async () => {
	const texts = createTexts();
	const { lines } = texts.words('nl');
	expect(lines('rows.R01.why')).toEqual([]);
	await texts.load('nl', 'content');
	expect(lines('rows.R01.why')).toHaveLength(1);
	expect(lines('rows.R01.do').length).toBeGreaterThan(0);
});
