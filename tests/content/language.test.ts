import { describe, expect, test } from 'vitest';
import { EXCEPTIONS } from '../../src/build/language/exceptions.ts';
import { judge } from '../../src/build/language/judge.ts';
import { measuring } from '../../src/build/language/measure.ts';
import { report } from '../../src/build/language/report.ts';
import { faultsIn } from '../../src/build/language/rules.ts';
import { namesPattern, sentencesOf } from '../../src/build/language/sentences.ts';
import { syllablesOf } from '../../src/build/language/syllables.ts';
import { content } from '../helpers/content.ts';
import { dutchTexts, keysOf } from '../helpers/language/keysOf.ts';
import { measureScreens } from '../helpers/language/measureScreens.ts';
import { everyScreen } from '../view/everyScreen.ts';

const NAMES = namesPattern(['Veilig Thuis', 'Midden-Delfland', 'Wetboek van Strafrecht']);
/** They face the person, in a language that is not ours to measure. */
const FACING: readonly string[] = ['point', 'phrase'];
const measure = measuring(NAMES);
const screenOf = (...texts: string[]) => measure({ kind: 'vraag', name: 'proef', texts, isExplained: () => false });

describe('plain Dutch on every kind of screen', () => {
	const { said, screens, judgement } = measureScreens('sample');

	test('no sentence and no screen misses a target', () => {
		expect(judgement.wrong.map((one) => `${one.rule}: ${one.text} (${one.kind}, ${keysOf(one.text).join()})`)).toEqual(
			[],
		);
	});

	test('every exception is still needed, and says why', () => {
		expect(EXCEPTIONS.filter((exception) => !judgement.used.has(exception))).toEqual([]);
		expect(EXCEPTIONS.filter(({ why }) => why.length < 20)).toEqual([]);
	});

	test('every question of every route is among them, and every text', () => {
		const { flow } = content.route;
		const { meldcode, sharing, signs } = content.more.journeys;
		const asked = [flow, meldcode, sharing, signs].flatMap(({ steps }) => Object.keys(steps));
		const measured = new Set(screens.map(({ name }) => name));
		expect([...new Set(asked)].filter((step) => !measured.has(step))).toEqual([]);
		const files = screens.filter(({ kind }) => kind === 'bestand').map(({ name }) => name);
		expect(files).toEqual(Object.keys(content.texts.nl ?? {}));
	});

	test('every kind of screen is among them, but for what speaks another language to the person', () => {
		const kinds = new Set(Object.values(everyScreen).map(({ kind }) => kind));
		const measured = new Set(said.map(({ screen }) => screen));
		expect([...kinds].filter((kind) => !measured.has(kind) && !FACING.includes(kind))).toEqual([]);
	});

	test('each kind of screen is told with its worst sentence and where that stands', () => {
		const told = report(screens, judgement, keysOf);
		for (const kind of new Set(screens.map((screen) => screen.kind)))
			expect(told.filter((line) => line.startsWith(`${kind}: `))).toHaveLength(1);
		expect(told.at(-1)).toContain(`${screens.length} schermen, ${judgement.wrong.length} fouten`);
	});

	test('a sentence with something filled in is found too', () => {
		const open = dutchTexts.find(({ text }) => text.includes('{{') && text.length > 30);
		const filled = open?.text.replaceAll(/\{\{\w+\}\}/g, 'Jansen') ?? '';
		expect(keysOf(filled)).toContain(`${open?.file}.json ${open?.key}`);
	});
});

describe('a text that is too hard', () => {
	const rulesOf = (...texts: string[]) => judge([screenOf(...texts)], []).wrong.map(({ rule }) => rule);
	const long = `${'je belt dan een '.repeat(5)}ander.`;

	test.each([
		['too-long', [long]],
		['average', ['Je belt eerst een collega die hier vaak mee werkt en dan pas de ander.']],
		['flesch', Array.from({ length: 20 }, () => 'Verantwoordelijkheidsverdeling gemeentelijke organisatie.')],
		['negated-question', ['Weet je dit niet?']],
		['negated-question', ['Zeg: “Hebt u geen papieren?”']],
		['officialese', ['Bel de collega middels de lijst.']],
		['not-expanded', ['Bel OOV.']],
	])('is refused: %s', (rule, texts) => {
		expect(rulesOf(...texts)).toContain(rule);
	});

	test('may stay where an exception says so, and only there', () => {
		const exception = { rule: 'not-expanded', text: 'OOV', kinds: ['vraag'], why: '' } as const;
		expect(judge([screenOf('Bel OOV.')], [exception])).toMatchObject({ wrong: [], used: new Set([exception]) });
		expect(judge([screenOf('Bel OOV.')], [{ ...exception, kinds: ['advies'] }]).wrong).toHaveLength(1);
	});

	test('a passive form is told, and is no fault', () => {
		expect(faultsIn('De bestanden worden klaargezet.')).toEqual(['passive']);
		expect(rulesOf('Je wordt gebeld.')).toEqual([]);
	});

	test('what is plain passes', () => {
		expect(rulesOf('Bel nu Veilig Thuis. Twijfel je? Ook dan.', 'Nummers', 'Is een kind hier zonder ouders?')).toEqual(
			[],
		);
	});
});

describe('what is counted', () => {
	test.each([
		['a full stop, a question mark and a list item end a sentence', 'Bel nu. Twijfel je? Ook dan', [2, 2, 2]],
		['a colon and a semicolon do not', 'Zeg dit: kom; ga', [4]],
		[
			'the name of a partner or a law is one word',
			'Bel Veilig Thuis: Wetboek van Strafrecht, artikel 160, lid 2.',
			[4],
		],
		['so is a number, a time or an amount', 'Bel 070-361 47 47 voor 9.30 uur.', [5]],
		['so is what the app fills in', 'Bel {{name}} ({{number}}).', [3]],
		['a full stop inside quotation marks counts', 'Zeg: “Ik bel.” Hang dan op.', [3, 3]],
	])('%s', (_, text, words) => {
		expect(sentencesOf(text, NAMES).map((sentence) => sentence.words)).toEqual(words);
	});

	test('names, abbreviations and numbers have no syllables to count', () => {
		const [sentence] = sentencesOf('Bel Veilig Thuis of OOV om 9.30 uur.', NAMES);
		expect(sentence?.counted.map((word) => word.replace('.', ''))).toEqual(['Bel', 'of', 'om', 'uur']);
	});

	test.each([
		['bel', 1],
		['gemeente', 3],
		['zoals', 2],
		['idee', 2],
		['radio', 3],
		['vrijuit', 2],
		['geïnformeerd', 4],
		['aangifte', 3],
		['telefoniste', 5],
		['mensenhandel', 4],
		['aandachtsfunctionaris', 7],
		['cliëntdossiers', 4],
		['via', 2],
		['team', 1],
		['bureau', 2],
		['situatie', 4],
	])('%s: %i', (word, count) => {
		expect(syllablesOf(word)).toBe(count);
	});

	test('the formula: 206.835 - 0.93 x words per sentence - 77 x syllables per word', () => {
		expect(screenOf('De man belt nu.').flesch).toBeCloseTo(206.835 - 0.93 * 4 - 77, 3);
		expect(screenOf('Een collega belt.').flesch).toBeCloseTo(206.835 - 0.93 * 3 - (77 * 5) / 3, 3);
	});

	test('labels do not make the sentences seem shorter', () => {
		expect(screenOf('Nummers', 'Terug', 'Bel nu de politie.').average).toBe(4);
	});
});
