import { describe, expect, test } from 'vitest';
import { leaves } from '../../src/build/readTexts.ts';
import { content } from '../helpers/content.ts';

const { terms } = content.more;

/** Everything a reader can see in this language, but the meanings and the words to search by. */
function textsOf(language: 'nl' | 'en'): string[] {
	return Object.values(content.texts[language] ?? {}).flatMap(({ tree }) =>
		leaves(tree)
			.filter(([key]) => !/^(glossary|search)\.|^app\.locale$/.test(key))
			.flatMap(([, value]) => value),
	);
}

/** Everyday words that happen to be written in capitals. */
const EVERYDAY = ['ID', 'MB'];

describe.each(['nl', 'en'] as const)('the terms of %s', (language) => {
	const texts = textsOf(language);
	const forms = Object.values(terms).flatMap((term) => term[language]);

	test('every abbreviation in any text has a meaning that can be opened', () => {
		const found = new Set(texts.flatMap((text) => text.match(/\b[A-Z]{2,}\b/g) ?? []));
		const unknown = [...found].filter((word) => !EVERYDAY.includes(word) && !forms.some((form) => form.includes(word)));
		expect(unknown).toEqual([]);
	});

	test('every form stands in some text, so that none explains what nobody reads', () => {
		const all = texts.join('\n');
		expect(forms.filter((form) => !all.includes(form))).toEqual([]);
	});

	test('no form belongs to two terms', () => {
		expect(forms.filter((form, index) => forms.indexOf(form) < index)).toEqual([]);
	});
});
