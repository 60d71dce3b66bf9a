import { describe, expect, test } from 'vitest';
import { judge } from '../../src/build/language/judge.ts';
import { measuring } from '../../src/build/language/measure.ts';
import { namesPattern, sentencesOf } from '../../src/build/language/sentences.ts';
import { readScenarios } from '../../src/build/readScenarios.ts';
import { leaves } from '../../src/build/readTexts.ts';
import { root } from '../../src/build/root.ts';
import { content, MUNICIPALITIES } from '../helpers/content.ts';

/** Whoever reads them holds every expected route to the flow, in every municipality. */
const { scenarios, texts, cases } = readScenarios(root, content);
const told = Object.entries(texts).flatMap(([language, file]) =>
	Object.entries(file.scenarios).map(([id, text]) => ({ id, language, text })),
);

test('fifteen scenarios, of which at least four have a Dutch victim, three have men, and one is a false alarm', () => {
	const having = (flag: 'dutch-victim' | 'men' | 'false-alarm') =>
		scenarios.filter(({ flags }) => flags?.includes(flag)).map(({ id }) => id);
	expect(scenarios).toHaveLength(15);
	expect(having('dutch-victim').length).toBeGreaterThanOrEqual(4);
	expect(having('men').length).toBeGreaterThanOrEqual(3);
	expect(having('false-alarm')).toHaveLength(1);
});

test('the false alarm ends where the meldcode is closed', () => {
	const falseAlarms = scenarios.filter(({ flags }) => flags?.includes('false-alarm'));
	expect(falseAlarms.map(({ routes }) => routes.meldcode?.end)).toEqual(['E-SLUIT']);
});

test('every base row and every end of the meldcode is in a scenario', () => {
	const reached = new Set(cases.flatMap(({ rows }) => rows));
	const rows = Object.entries(content.guide.rows).filter(([, { track }]) => track !== 'binding');
	const wanted = [...rows.map(([id]) => id), ...Object.keys(content.more.journeys.meldcode.rows)];
	expect(wanted.length).toBeGreaterThan(20);
	expect(wanted.filter((id) => !reached.has(id))).toEqual([]);
});

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
	'%s',
	(id, { routes, whatIf, stages, flags }) => {
		const own = cases.filter(({ given }) => given.situation === id);
		const expected = [routes, ...whatIf.map((variant) => variant.routes)].flatMap((one) => Object.keys(one));
		expect(new Set(own.map(({ given }) => given.municipality))).toEqual(new Set(MUNICIPALITIES));
		expect(own).toHaveLength(expected.length * MUNICIPALITIES.length);
		const missed = stages.flatMap(({ signals = [] }) => signals.filter(({ easilyMissed }) => easilyMissed));
		expect(missed.length > 0).toBe(!flags?.includes('false-alarm'));
	},
);

/** Where somebody comes from, what they believe, wear, look like or speak is never a signal. */
const NEVER: Readonly<Record<string, RegExp>> = {
	nl: /\b(pool|pools|poolse|roemeens?e?|bulgaars?e?|hongaars?e?|oekra[iï]\w+|spaans?e?|turks?e?|marokkaans?e?|syri\w+|vietnam\w*|chine\w+|afrikaans?e?|aziatisch\w*|colombia\w*|nigeria\w*|nederlands?e?r?|oost-europ\w*|buitenlands?e?r?s?|allochto\w+|moslims?|islam\w*|christe\w*|katholiek\w*|joods?e?|hindoe\w*|hoofddoek\w*|gelovig\w*|kleding|kleren|jurk\w*|huid\w*|accent|taal|talen|donkere?)\b/iu,
	en: /\b(polish|romanian|bulgarian|hungarian|ukrainian|spanish|turkish|moroccan|syrian|vietnamese|chinese|african|asian|colombian|nigerian|dutch|eastern european|foreign\w*|muslims?|islam\w*|christian\w*|catholic\w*|jewish|hindu\w*|headscar\w+|religio\w+|cloth(es|ing)|dress(ed)?|skin|accent|languages?|dark)\b/iu,
};
/** What somebody could call or ask: the answer. */
const ANSWER =
	/112|SHOP|Veilig Thuis|Nidos|AVIM|FairWork|Meld Misdaad|Arbeidsinspectie|labour inspectorate|aandachtsfunctionaris/;

/** What an open question begins with, also after a word as "met". */
const OPEN: Readonly<Record<string, RegExp>> = {
	nl: /^(\p{Lu}\p{Ll}+ )?(wat|wie|welke?|hoe|waar\p{Ll}*|wanneer)\b/iu,
	en: /^(\p{Lu}\p{Ll}+ )?(what|whom?|whose|which|how|where|when)\b/iu,
};
const LONGEST_QUESTION = 16;
const NAMES = namesPattern(['Veilig Thuis', 'Meld Misdaad Anoniem', 'Centrum Seksueel Geweld']);

describe.each(told.map((one) => [`${one.language} ${one.id}`, one] as const))('%s', (_, { id, language, text }) => {
	const lines = leaves(text).flatMap(([, value]) => [value].flat());
	const sentences = (line: string) => sentencesOf(line, NAMES);

	test('a line is a thing to notice, in at most two sentences that are not long', () => {
		const tapped = Object.values(text.situation).flat();
		expect(tapped.filter((line) => sentences(line).length > 2)).toEqual([]);
		expect(tapped.flatMap(sentences).filter(({ words }) => words > 20)).toEqual([]);
		expect(new Set(tapped).size).toBe(tapped.length);
	});

	test('why a signal counts is one sentence, and no line of the situation again', () => {
		const why = Object.values(text.seen);
		expect(why.filter((line) => sentences(line).length !== 1)).toEqual([]);
		expect(why.filter((line) => Object.values(text.situation).flat().includes(line))).toEqual([]);
	});

	test('a question is one short open sentence', () => {
		for (const question of text.questions) {
			expect(question).toMatch(OPEN[language] ?? /^$/);
			expect(question).toMatch(/^[^?]+\?$/);
			expect(sentences(question).map(({ words }) => words <= LONGEST_QUESTION)).toEqual([true]);
		}
	});

	test('nothing about nationality, faith, clothes, skin or language', () => {
		expect(lines.filter((line) => NEVER[language]?.test(line))).toEqual([]);
	});

	test('the notes begin where hands are counted, and nowhere else', () => {
		const counts = scenarios.find((scenario) => scenario.id === id)?.count ?? [];
		const saysCount = text.notes.map((note) => /^(Tel|Count|Then count) /.test(note));
		expect(saysCount).toEqual(text.notes.map((_, at) => at < counts.length));
	});

	test('the message for the intranet gives no answer away, and has at most a hundred words', () => {
		expect(text.message).not.toMatch(ANSWER);
		expect(text.message.split(/\s+/).length).toBeLessThanOrEqual(100);
	});
});

test.each(scenarios.map(({ id }) => id))('%s: the same lines in both languages', (id) => {
	const shapeOf = (language: string) =>
		leaves(texts[language]?.scenarios[id] ?? {}).map(([key, value]) => `${key} ${[value].flat().length}`);
	expect(shapeOf('nl').length).toBeGreaterThan(15);
	expect(shapeOf('en')).toEqual(shapeOf('nl'));
});

describe('plain Dutch', () => {
	const measure = measuring(NAMES);

	test.each(Object.entries(texts.nl?.scenarios ?? {}))('%s', (name, text) => {
		const lines = leaves(text).flatMap(([, value]) => [value].flat());
		const isExplained = (form: string): boolean =>
			lines.some((line) => line.includes(`${form} (`) || line.includes(`(${form})`));
		const measured = measure({ kind: 'scenario', name, texts: lines, isExplained });
		expect(judge([measured], []).wrong.map(({ rule, text: found }) => `${rule}: ${found}`)).toEqual([]);
	});
});
