import { describe, expect, test } from 'vitest';
import { readScenarios } from '../../src/build/readScenarios.ts';
import { root } from '../../src/build/root.ts';
import { createTexts } from '../../src/i18n/createTexts.ts';
import type { Guided } from '../../src/screen/appState.ts';
import type { HandoutScreen, HandoutSheet, SheetId } from '../../src/screen/training/handout.ts';
import { fitsOnSheet } from '../../src/screen/training/handoutFit.ts';
import { handoutScreen } from '../../src/screen/training/handoutScreen.ts';
import { content, MUNICIPALITIES } from '../helpers/content.ts';
import { flowFor } from '../helpers/journeys.ts';
import { resourcesIn, stateOf, textsIn } from '../helpers/screens.ts';

const { scenarios: written, texts: told } = readScenarios(root, content);
const scenarios = written.map((scenario) => ({
	...scenario,
	questions: told.nl?.scenarios[scenario.id]?.questions.length ?? 0,
}));
const journeys = { signal: flowFor('signal'), meldcode: flowFor('meldcode') };
const LANGUAGES = ['nl', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

const words = createTexts();
for (const language of LANGUAGES)
	for (const part of ['interface', 'content', 'more', 'training'] as const) await words.load(language, part);

function screenFor(about: string, municipality: string, language: Language = 'nl'): HandoutScreen {
	const resources: Guided = { ...resourcesIn(language), texts: words.words(language), guide: content.guide };
	const walk = { presets: { municipality, role: 'boa' }, answers: [] };
	return handoutScreen({ ...stateOf(walk), about }, resources, scenarios, journeys);
}

type Shown = { name: string; id: string; language: Language; sheet: HandoutSheet };

/** Every sheet of every scenario, in each municipality and in both languages. */
const shown: Shown[] = LANGUAGES.flatMap((language) =>
	MUNICIPALITIES.flatMap((municipality) =>
		scenarios.flatMap(({ id }) =>
			[`${id} participants`, `${id} debrief`, `${id} trainer`, `programme ${id}`].map((about) => {
				const { sheet } = screenFor(about, municipality, language);
				if (sheet === undefined) throw new Error(`no sheet for ${about}`);
				return { name: `${about} ${municipality} ${language}`, id, language, sheet };
			}),
		),
	),
);

const sheetsOf = (id: SheetId) => shown.filter(({ sheet }) => sheet.id === id);
const saidOn = ({ sheet }: Shown): string =>
	textsIn(sheet)
		.map(([, text]) => text)
		.join('\n');
const textsFor = ({ id, language }: Shown) => {
	const texts = told[language]?.scenarios[id];
	if (texts === undefined) throw new Error(`no texts for ${id}`);
	return texts;
};

/** What is wrong with these, the first of them. */
function wrongIn(sheets: readonly Shown[], look: (one: Shown) => string | undefined): string[] {
	expect(sheets.length).toBeGreaterThan(80);
	return sheets.flatMap((one) => {
		const fault = look(one);
		return fault === undefined ? [] : [`${one.name}: ${fault}`];
	});
}

test('every sheet fits on one page, in letters of nine points or more', () => {
	expect(
		wrongIn(shown, ({ sheet }) => (fitsOnSheet(sheet) && sheet.size >= 9 ? undefined : `too long at ${sheet.size}`)),
	).toEqual([]);
});

test('every text is there', () => {
	expect(
		wrongIn(shown, ({ sheet }) =>
			textsIn(sheet)
				.find(([, text]) => /^[a-z]+\.[\w.-]+$|\{\{|undefined|^\s*$/.test(text))
				?.join(' '),
		),
	).toEqual([]);
});

describe('for participants', () => {
	test('the whole situation, every question with room to write, and a line to sign', () => {
		expect(
			wrongIn(sheetsOf('participants'), (one) => {
				const { situation, questions } = textsFor(one);
				const said = saidOn(one);
				const missing = [...Object.values(situation).flat(), ...questions].find((text) => !said.includes(text));
				if (missing) return missing;
				const { questions: asked, sign, app } = one.sheet;
				return asked && asked.rules >= 2 && sign?.rows === 1 && sign.fields.length === 3 && app ? undefined : 'no room';
			}),
		).toEqual([]);
	});

	test('nothing that gives the answer away: no signal, no note, no reason, no partner, no answer', () => {
		expect(
			wrongIn(sheetsOf('participants'), (one) => {
				const { seen, notes, why, write, share, whatIf } = textsFor(one);
				const { texts } = { texts: words.words(one.language) };
				const partners = Object.keys(content.guide.partners)
					.map((id) => texts.line(`partners.${id}.name`))
					.filter((name) => name !== '112');
				const answers = expectedTexts(one);
				const kept = Object.values(whatIf).flatMap(({ question, then }) => [question, ...then]);
				const said = saidOn(one);
				return [...Object.values(seen), ...notes, ...why, ...write, ...share, ...kept, ...partners, ...answers].find(
					(text) => said.includes(text),
				);
			}),
		).toEqual([]);
	});
});

/** Answers that are long enough to be known by. */
function expectedTexts({ id, language }: Shown): string[] {
	const { line } = words.words(language);
	const routes = scenarios.find((scenario) => scenario.id === id)?.routes ?? {};
	return Object.values(routes)
		.flatMap((route) => Object.entries(route?.answers ?? {}))
		.flatMap(([step, chosen]) => [chosen].flat().map((option) => line(`steps.${step}.options.${option}.text`)))
		.filter((text) => text.length > 16);
}

test('the debrief tells the expected answers, every signal with the easily missed ones marked, and every what if', () => {
	expect(
		wrongIn(sheetsOf('debrief'), (one) => {
			const { seen, why, write, share, whatIf } = textsFor(one);
			const variants = Object.values(whatIf).flatMap(({ question, then }) => [question, then.join(' ')]);
			const said = saidOn(one);
			const missing = [...Object.values(seen), ...why, ...write, ...share, ...variants, ...expectedTexts(one)].find(
				(text) => !said.includes(text),
			);
			if (missing) return missing;
			const marks = one.sheet.columns.flat().flatMap(({ lines }) => lines.filter(({ mark }) => mark)).length;
			const stages = scenarios.find(({ id }) => id === one.id)?.stages ?? [];
			const easily = stages.flatMap(({ signals = [] }) => signals.filter(({ easilyMissed }) => easilyMissed)).length;
			return marks === easily ? undefined : `${marks} marks for ${easily}`;
		}),
	).toEqual([]);
});

test('the trainer has the line for distress first, and a note for each count and each question', () => {
	expect(
		wrongIn(sheetsOf('trainer'), (one) => {
			const { distress, notes, questions, seen } = textsFor(one);
			if (!one.sheet.notice?.includes(distress)) return 'no line for distress';
			const said = saidOn(one);
			return [...notes, ...questions, ...Object.values(seen), ...expectedTexts(one)].find(
				(text) => !said.includes(text),
			);
		}),
	).toEqual([]);
});

test('the programme begins with the telephone, has two situations, ends with a sentence each, and is signed', () => {
	expect(
		wrongIn(sheetsOf('programme'), ({ sheet: { timetable = [], sign, app, scene }, language, id }) => {
			const kinds = timetable.map(({ kind }) => kind).join();
			if (kinds !== 'phone,scenario,scenario,closing') return kinds;
			if (!scene.startsWith(told[language]?.scenarios[id]?.title ?? '?')) return scene;
			return sign?.rows === 12 && sign.fields.length === 3 && app ? undefined : 'no list';
		}),
	).toEqual([]);
});

test('each tells for whom it holds, of which day it is, and that it is no official card', () => {
	expect(
		wrongIn(shown, ({ name, sheet, language }) => {
			const small = sheet.small.join(' ');
			const { ui } = words.words(language);
			const [, place = ''] = MUNICIPALITIES.filter((id) => name.includes(id)).map(
				(id) => ui('otherMunicipality.name') && id,
			);
			return small.includes(ui('about.disclaimer')) && / 2026/.test(small) && place !== undefined ? undefined : small;
		}),
	).toEqual([]);
});

test('the choice of a second situation offers what fits, and the sheets of the first stay at hand', () => {
	const { choices, sheets } = screenFor('programme kitchen-table resident-tip', 'midden-delfland');
	const [first, second] = choices;
	expect(first?.options).toHaveLength(15);
	expect(first?.options.find(({ chosen }) => chosen)?.id).toBe('kitchen-table');
	expect(second?.options.find(({ chosen }) => chosen)?.id).toBe('resident-tip');
	expect(second?.options.map(({ id }) => id)).not.toContain('kitchen-table');
	expect(second?.options.map(({ id }) => id)).not.toContain('restaurant-cook');
	expect(sheets.entries.map(({ wish }) => 'about' in wish && wish.about)).toEqual([
		'kitchen-table participants',
		'kitchen-table debrief',
		'kitchen-table trainer',
		'programme kitchen-table resident-tip',
		'kitchen-table message',
	]);
});

test('the message has the words of the scenario, to copy, and no sheet', () => {
	for (const { id } of scenarios) {
		const { message, sheet } = screenFor(`${id} message`, 'other');
		const text = told.nl?.scenarios[id]?.message;
		expect(message).toMatchObject({ text, copy: { wish: { type: 'text.copy', text } } });
		expect(sheet).toBeUndefined();
	}
});

test('without a choice: the situation of the month, or the one that is practised', () => {
	const chosen = (about: string) => screenFor(about, 'other').choices[0]?.options.find((option) => option.chosen)?.id;
	expect(chosen('')).toBe(scenarios[stateOf().now.getMonth() % scenarios.length]?.id);
	expect(chosen('grow-loft')).toBe('grow-loft');
	expect(chosen('nothing-known')).toBe(chosen(''));
});
