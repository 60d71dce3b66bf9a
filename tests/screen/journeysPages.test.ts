import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/build/root.ts';
import type { ReceiversScreen, Screen, SheetScreen } from '../../src/screen/screen.ts';
import { FORBIDDEN, largeTexts } from '../helpers/bystander.ts';
import { MUNICIPALITIES, ROLES } from '../helpers/content.ts';
import { screenOf, textsIn } from '../helpers/screens.ts';

const LANGUAGES = ['nl', 'en'] as const;
const UNSAID = /^[a-z]+\.[A-Za-z0-9.-]+$|\{\{|undefined|NaN/;
const pairs = MUNICIPALITIES.flatMap((municipality) => ROLES.map((role) => ({ municipality, role })));

function matrix(settings: (typeof pairs)[number], language: 'nl' | 'en' = 'nl', about?: string): ReceiversScreen {
	const screen = screenOf(undefined, { page: 'receivers', settings, ...(about ? { about } : {}) }, language);
	if (screen.kind !== 'receivers') throw new Error(`not the matrix but ${screen.kind}`);
	return screen;
}

function sheet(page: SheetScreen['page'], language: 'nl' | 'en'): SheetScreen {
	const screen = screenOf(undefined, { page }, language);
	if (screen.kind !== 'sheet') throw new Error(`not a page to read aloud from but ${screen.kind}`);
	return screen;
}

const unsaid = (screen: Screen): string[] =>
	textsIn(screen).flatMap(([path, text]) => (UNSAID.test(text) || text.trim() === '' ? [`${path}: ${text}`] : []));

describe('the matrix: what may be shared with whom', () => {
	test.each(LANGUAGES)(
		'for every role in every municipality a line per receiver, with text, reason and source: %s',
		(language) => {
			for (const settings of pairs) {
				const screen = matrix(settings, language);
				expect(screen.lines).toHaveLength(30);
				expect(unsaid(screen)).toEqual([]);
				for (const { name, verdictText, text, reason, source } of screen.lines)
					for (const part of [name, verdictText, text, reason, source]) expect(part.length, name).toBeGreaterThan(2);
			}
		},
	);

	test.each(LANGUAGES)('it is safe for a bystander: %s', (language) => {
		const texts = new Set(pairs.flatMap((settings) => largeTexts(matrix(settings, language))));
		expect(texts.size).toBeGreaterThan(50);
		expect([...texts].filter((text) => FORBIDDEN[language].test(text))).toEqual([]);
	});

	test('law 2: 112 is one tap away', () => {
		for (const settings of pairs) expect(matrix(settings).emergency.href).toBe('tel:112');
	});

	test('whoever came for one receiver finds that line marked, and no other', () => {
		const { lines } = matrix({ municipality: 'other', role: 'wmo' }, 'nl', 'shop');
		expect(lines.filter(({ here }) => here).map(({ receiver }) => receiver)).toEqual(['shop']);
		expect(matrix({ municipality: 'other', role: 'wmo' }).lines.some(({ here }) => here)).toBe(false);
	});

	test('another municipality never shows the names of a listed one', () => {
		const names = ROLES.flatMap((role) => matrix({ municipality: 'other', role }).lines.map(({ name }) => name));
		expect(names.filter((name) => /Dienstverlening|ondermijningsoverleg|WIJZ|beleidsmedewerker/.test(name))).toEqual(
			[],
		);
	});
});

describe.each(['talk', 'rights', 'access'] as const)('a page of one long text: %s', (page) => {
	test.each(LANGUAGES)('every text is there, none is empty, and 112 stands on it: %s', (language) => {
		const screen = sheet(page, language);
		expect(screen.sections.length).toBeGreaterThan(2);
		expect(unsaid(screen)).toEqual([]);
		expect(screen.emergency.href).toBe('tel:112');
	});

	test.each(LANGUAGES)('its headings are safe for a bystander: %s', (language) => {
		expect(largeTexts(sheet(page, language)).filter((text) => FORBIDDEN[language].test(text))).toEqual([]);
	});
});

describe('the sentences of the journeys', () => {
	/** The questions and rows of the signal route stand in the first two. */
	const FILES = readdirSync(join(root, 'locales/nl'))
		.map((name) => name.replace('.json', ''))
		.filter((name) => !['interface', 'content'].includes(name));

	/** A law with its number, and what stands between brackets to explain a word, count as one word. */
	const withoutNames = (sentence: string): string =>
		sentence
			.replaceAll(/\([^)]*\)/g, '')
			.replaceAll(/(artikel|article|art\.) \d+([.:]\d+)*( (van de|of the))?( [A-Z][\w-]*)?/g, 'wet')
			.replaceAll(/[“”"'‘’]/g, '');

	const sentencesIn = (language: string, file: string): string[] =>
		textsIn(JSON.parse(readFileSync(join(root, 'locales', language, `${file}.json`), 'utf8')))
			.map(([, text]) => withoutNames(text))
			.flatMap((text) => text.split(/(?<=[.?!:;])\s+/));

	test.each(LANGUAGES.flatMap((language) => FILES.map((file) => [language, file] as const)))(
		'have at most twenty words: %s %s',
		(language, file) => {
			const sentences = sentencesIn(language, file);
			expect(sentences.length).toBeGreaterThan(10);
			expect(sentences.filter((one) => one.trim().split(/\s+/).length > 20)).toEqual([]);
		},
	);
});
