import { describe, expect, test } from 'vitest';
import { readScenarios } from '../../src/build/readScenarios.ts';
import { root } from '../../src/build/root.ts';
import type { HandoutScreen, HandoutSheet, SheetId } from '../../src/screen/training/handout.ts';
import { fitsOnSheet } from '../../src/screen/training/handoutFit.ts';
import { content, MUNICIPALITIES } from '../helpers/content.ts';
import { resourcesIn, stateOf, textsIn } from '../helpers/screens.ts';
import { training } from '../helpers/training.ts';

const { scenarios, texts: told } = readScenarios(root, content);
const LANGUAGES = ['nl', 'en'] as const;
type Language = (typeof LANGUAGES)[number];
const wordsIn = (language: Language) => resourcesIn(language).texts;

function screenFor(about: string, municipality: string, language: Language = 'nl'): HandoutScreen {
	const state = { ...stateOf({ presets: { municipality, role: 'boa' }, answers: [] }), about };
	const screen = training.page(state, { ...resourcesIn(language), guide: content.guide }, 'handout');
	if (screen?.kind !== 'handout') throw new Error(`no hand-outs but ${screen?.kind}`);
	return screen;
}

type Shown = { name: string; id: string; municipality: string; language: Language; sheet: HandoutSheet };

/** Every sheet of every scenario, in each municipality and in both languages. */
const shown: Shown[] = LANGUAGES.flatMap((language) =>
	MUNICIPALITIES.flatMap((municipality) =>
		scenarios.flatMap(({ id }) =>
			[`${id} participants`, `${id} debrief`, `${id} trainer`, `programme ${id}`].map((about) => {
				const { sheet } = screenFor(about, municipality, language);
				if (sheet === undefined) throw new Error(`no sheet for ${about}`);
				return { name: `${about} ${municipality} ${language}`, id, municipality, language, sheet };
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
				const { line } = wordsIn(one.language);
				const partners = Object.keys(content.guide.partners)
					.map((id) => line(`partners.${id}.name`))
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
function expectedTexts({ id, language }: Shown, journey?: 'signal'): string[] {
	const { line } = wordsIn(language);
	const routes = scenarios.find((scenario) => scenario.id === id)?.routes ?? {};
	return Object.entries(routes)
		.filter(([name]) => journey === undefined || name === journey)
		.flatMap(([, route]) => Object.entries(route?.answers ?? {}))
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

test('first stands the partner that the scenario expects, also where a fact is different', () => {
	expect(
		wrongIn(sheetsOf('debrief'), ({ id, language, sheet: { columns } }) => {
			const { line, ui } = wordsIn(language);
			const { routes, whatIf } = scenarios.find((scenario) => scenario.id === id) ?? {};
			const nameOf = (partner = ''): string =>
				partner in content.guide.partners ? line(`partners.${partner}.name`) : '';
			const isLocal = (partner = ''): boolean => /desk|on-site/.test(content.guide.partners[partner]?.kind ?? 'desk');
			const sections = columns.flat();
			const under = (heading: string) => sections.find((section) => section.heading === heading)?.lines[0];
			const now = ui('handout.now', { journey: ui('training.journeys.signal') });
			const first = routes?.signal?.first;
			if (first !== 'emergency-112' && !isLocal(first) && !under(now)?.strong?.startsWith(nameOf(first)))
				return `${first}: ${under(now)?.strong}`;
			const other = whatIf?.find((variant) => {
				const partner = variant.routes.signal?.first;
				if (partner === undefined || isLocal(partner)) return false;
				const told = under(line(`scenarios.${id}.whatIf.${variant.id}.question`))?.answer;
				return partner === 'emergency-112' ? !told?.includes('112') : !told?.startsWith(nameOf(partner));
			});
			return other && `${other.id}: ${other.routes.signal?.first}`;
		}),
	).toEqual([]);
});

test('the trainer has the line for distress first, and a note for each count and each question', () => {
	expect(
		wrongIn(sheetsOf('trainer'), (one) => {
			const { distress, notes, questions, seen } = textsFor(one);
			if (!one.sheet.notice?.includes(distress)) return 'no line for distress';
			const said = saidOn(one);
			return [...notes, ...questions, ...Object.values(seen), ...expectedTexts(one, 'signal')].find(
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
		wrongIn(shown, ({ municipality, sheet, language }) => {
			const { ui } = wordsIn(language);
			const place = content.route.municipalities[municipality]?.name ?? ui('otherMunicipality.name');
			const small = sheet.small.join(' ');
			return [place, ui('about.disclaimer'), '2026'].find((part) => !small.includes(part));
		}),
	).toEqual([]);
});

test('what the abbreviations on a sheet stand for is written on it', () => {
	const smallOf = (about: string) => screenFor(about, 'leidschendam-voorburg').sheet?.small.join(' ') ?? '';
	expect(smallOf('counter-niece participants')).toContain('KCC: Klantcontactcentrum.');
	expect(smallOf('counter-niece participants')).not.toContain('SHOP');
	expect(smallOf('counter-niece debrief')).toMatch(
		/SHOP: Stichting .*VTH: Vergunningen|VTH: Vergunningen.*SHOP: Stichting/,
	);
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
