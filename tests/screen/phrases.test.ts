import { describe, expect, test } from 'vitest';
import { hasForms, sentenceIn } from '../../src/flow/phrases.ts';
import type { AppState } from '../../src/screen/appState.ts';
import type { PhrasePageScreen, SentencesScreen } from '../../src/screen/phraseScreen.ts';
import { content, ROLES } from '../helpers/content.ts';
import { screenOf, textsIn } from '../helpers/screens.ts';

const { groups, languages } = content.more.phrases;
const ids = groups.flatMap(({ sentences }) => sentences.map(({ id }) => id));
const READERS = ['nl', 'en'] as const;
type Reader = (typeof READERS)[number];

function shown<Kind extends PhrasePageScreen['kind']>(
	kind: Kind,
	changes: Partial<AppState> = {},
	reader: Reader = 'nl',
): Extract<PhrasePageScreen, { kind: Kind }> {
	const screen = screenOf(undefined, { page: kind, settings: { role: 'boa' }, ...changes }, reader);
	if (screen.kind !== kind) throw new Error(`not ${kind} but ${screen.kind}`);
	return screen as Extract<PhrasePageScreen, { kind: Kind }>;
}

const linesOf = ({ groups: parts }: SentencesScreen) => parts.flatMap(({ sentences }) => sentences);
const idOf = (about: string): string => about.split(' ')[2] ?? '';
const forms = ['both', 'feminine', 'masculine'] as const;

describe('the languages', () => {
	test('all thirteen sentences and the added ones, in the eight languages of the people who are met most', () => {
		for (const language of ['nl', 'en', 'pl', 'bg', 'ro', 'es', 'uk', 'hu'])
			expect(Object.keys(languages.find((one) => one.language === language)?.sentences ?? {}), language).toEqual(ids);
	});

	test('eight of them in four more', () => {
		for (const language of ['tr', 'ar', 'vi', 'zh'])
			expect(Object.keys(languages.find((one) => one.language === language)?.sentences ?? {}), language).toHaveLength(
				8,
			);
	});

	test.each(READERS)('each stands there once, by its own name, but for the one in which is read: %s', (reader) => {
		const { groups: scripts } = shown('phrases', {}, reader);
		const found = scripts.flatMap((script) => script.languages.map(({ language }) => language));
		const others = languages.map(({ language }) => language).filter((language) => language !== reader);
		expect(found.toSorted()).toEqual(others.toSorted());
		expect(shown('point', {}, reader).languages.map(({ language }) => language)).toEqual(others);
	});

	test('a language stands in its own script and direction', () => {
		const scripts = { latin: /^[\p{Script=Latin}\P{L}]+$/u, cyrillic: /^[\p{Script=Cyrillic}\P{L}]+$/u };
		const others = { arabic: /^[\p{Script=Arabic}\P{L}]+$/u, han: /^[\p{Script=Han}\P{L}]+$/u };
		for (const { name, script, sentences, direction } of languages) {
			for (const text of [name, ...Object.values(sentences).flatMap((sentence) => Object.values(sentence))])
				expect(text).toMatch({ ...scripts, ...others }[script]);
			expect(direction).toBe(script === 'arabic' ? 'rtl' : 'ltr');
		}
	});

	test('every language says that no native speaker has looked at it, until one has', () => {
		for (const { language, native } of languages.filter((one) => one.language !== 'nl')) {
			const { status } = shown('sentences', { about: language });
			expect(status.isChecked).toBe(native !== undefined);
			expect(status.text.length).toBeGreaterThan(20);
		}
	});
});

describe.each(languages.map(({ language }) => language))('what is shown in %s', (language) => {
	const spoken = languages.find((one) => one.language === language);
	if (spoken === undefined) throw new Error(language);

	test('the sentences stand in the order of the list, each with the same in the language of the worker', () => {
		for (const role of ROLES) {
			const lines = linesOf(shown('sentences', { about: language, settings: { role } }));
			const order = lines.map(({ about }) => ids.indexOf(idOf(about)));
			expect(order).toEqual(order.toSorted((a, b) => a - b));
			for (const { about, text, shown: theirs } of lines) {
				expect(theirs).toBe(sentenceIn(spoken, idOf(about)));
				expect(text).toContain(sentenceIn(languages[0] ?? spoken, idOf(about)));
			}
		}
	});

	test('who is on the street never says only that it is not the police, where the language has the other sentence', () => {
		const said = (role: string) =>
			linesOf(shown('sentences', { about: language, settings: { role } })).map(({ about }) => idOf(about));
		const has = 'inspector' in spoken.sentences;
		for (const role of ['boa', 'inspector']) {
			expect(said(role).includes('inspector')).toBe(has);
			expect(said(role).includes('municipality')).toBe(!has);
		}
		expect(said('wmo')).toContain('municipality');
		expect(said('wmo')).not.toContain('inspector');
	});

	test('a form is asked only where the language has two, and both differ', () => {
		expect(shown('sentences', { about: language }).forms !== undefined).toBe(hasForms(spoken));
		if (!hasForms(spoken)) return;
		const said = (form: string) =>
			linesOf(shown('sentences', { about: `${language} ${form}` })).map((line) => line.shown);
		expect(said('feminine')).not.toEqual(said('masculine'));
		expect(
			shown('sentences', { about: `${language} feminine` }).forms?.options.find(({ chosen }) => chosen)?.about,
		).toBe(`${language} feminine`);
	});

	test('one after the other from the first to the last and back, and a screen holds nothing but its own sentence', () => {
		for (const form of forms) {
			const all = linesOf(shown('sentences', { about: `${language} ${form}` })).map(({ about }) => about);
			for (const [at, about] of all.entries()) {
				const screen = shown('phrase', { about });
				expect(screen.previous?.about).toBe(all[at - 1]);
				expect(screen.next?.about).toBe(all[at + 1]);
				expect(screen.text).toBe(sentenceIn(spoken, idOf(about), form));
				expect(screen.alone).toBe(true);
			}
		}
	});

	test('yes and no only under a question; stop always', () => {
		for (const { about } of linesOf(shown('sentences', { about: language }))) {
			const screen = shown('phrase', { about });
			const isQuestion = /[?？؟]/.test(screen.text) && !['wish', 'reach'].includes(idOf(about));
			expect(
				screen.answers.map(({ id }) => id),
				about,
			).toEqual(isQuestion ? ['yes', 'no', 'stop'] : ['stop']);
		}
	});
});

test('the sentence about an organisation always names it, with what to reach it by', () => {
	const lines = linesOf(shown('sentences', { about: 'pl' })).filter(({ about }) => idOf(about) === 'organisation');
	const told = lines.map(({ about }) => shown('phrase', { about }).organisation);
	expect(told.map((one) => one?.reach)).toEqual(['070-361 47 47', 'fairwork.nu']);
	for (const one of told) expect(one?.name.toLowerCase()).not.toContain('prostitutie');
});

test('no screen that another sees tells what it is about, and no title tells which language it was', () => {
	const never = /mensenhandel|slachtoffer|uitbuit|traffick|victim|exploit/i;
	const titles = new Set<string>();
	for (const { language } of languages.filter((one) => one.language !== 'nl')) {
		const list = shown('sentences', { about: language });
		for (const screen of [list, ...linesOf(list).map(({ about }) => shown('phrase', { about }))]) {
			titles.add(screen.title);
			expect(textsIn(screen).filter(([, text]) => never.test(text))).toEqual([]);
		}
	}
	for (const kind of ['phrases', 'point'] as const) titles.add(shown(kind).title);
	expect(titles.size).toBe(1);
});

test.each(READERS)('every text is there, no key shows through: %s', (reader) => {
	const screens = [shown('phrases', {}, reader), shown('point', {}, reader)];
	const lists = languages
		.filter(({ language }) => language !== reader)
		.map(({ language }) => shown('sentences', { about: language }, reader));
	const sentences = lists.flatMap((list) => linesOf(list).map(({ about }) => shown('phrase', { about }, reader)));
	const unsaid = [...screens, ...lists, ...sentences].flatMap((screen) =>
		textsIn(screen).filter(([, text]) => /^[a-z]+\.[A-Za-z0-9.-]+\.|\{\{|undefined/.test(text) || text.trim() === ''),
	);
	expect(unsaid).toEqual([]);
});
