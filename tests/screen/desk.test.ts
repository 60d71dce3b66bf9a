import { describe, expect, test } from 'vitest';
import type { Walk } from '../../src/flow/walk.ts';
import type { AppState } from '../../src/screen/appState.ts';
import { toScreen } from '../../src/screen/toScreen.ts';
import { FORBIDDEN } from '../helpers/bystander.ts';
import { content, settingsOf } from '../helpers/content.ts';
import { questionsIn } from '../helpers/journeyScreens.ts';
import { everyPlace, JOURNEYS } from '../helpers/journeys.ts';
import { resourcesIn, stateOf } from '../helpers/screens.ts';
import { training } from '../helpers/training.ts';

const wmo = settingsOf('midden-delfland', 'wmo');

const atDesk = (walk?: Walk, changes: Partial<AppState> = {}, language = 'nl') =>
	toScreen(stateOf(walk, { settings: wmo, wide: true, ...changes }), { ...resourcesIn(language), training });

const helped: Walk = {
	presets: wmo,
	answers: [
		{ step: 'danger-now', chosen: ['no'] },
		{ step: 'what-do-you-have', chosen: ['person'] },
		{ step: 'age', chosen: ['adult'] },
		{ step: 'wish', chosen: ['wants-help'] },
		{ step: 'form', chosen: ['sexual'] },
	],
};
const toAdvice: Walk = { ...helped, answers: [...helped.answers, { step: 'more-adult', chosen: ['bed-tonight'] }] };

describe('beside a question', () => {
	const places = {
		signal: everyPlace(content.route, wmo),
		...Object.fromEntries(JOURNEYS.map((journey) => [journey, questionsIn(journey)])),
	};
	/** Without the detour by 112. */
	const isStraight = ({ answers }: Walk): boolean => answers.every(({ step }) => step !== 'call-112');
	const questions = Object.entries(places).flatMap(([journey, found]) => {
		const straightLast = found.toSorted((one, other) => Number(isStraight(one.walk)) - Number(isStraight(other.walk)));
		const once = new Map(straightLast.map(({ walk, path }) => [path.at, walk]));
		return [...once].map(([step, walk]) => ({ journey: journey as AppState['journey'], step, walk }));
	});

	test('every question of every journey names its sources in full, and says how sure it is', () => {
		const asked = new Set<string>();
		for (const { journey, walk, step } of questions) {
			const screen = atDesk(walk, { journey });
			if (screen.kind !== 'question') continue;
			asked.add(`${journey} ${step}`);
			const { entries = [], status } = screen.desk?.sources ?? {};
			expect(entries.length, step).toBeGreaterThan(0);
			expect(status, step).toMatch(/ · Nagekeken op \d+ \w+ 20\d\d$/);
			for (const { id, title, date } of entries) {
				expect(title, step).not.toBe(id);
				expect(date).not.toBe('');
			}
		}
		expect(asked.size).toBeGreaterThan(60);
	});

	test.each(['nl', 'en'] as const)('where it is on the map it stands there, in words for everybody: %s', (language) => {
		const shown = questions
			.filter(({ walk }) => isStraight(walk))
			.flatMap(({ journey, walk, step }) => {
				const screen = atDesk(walk, { journey }, language);
				return screen.kind === 'question' && screen.desk?.map ? [{ step, journey, ...screen.desk.map }] : [];
			});
		expect(new Set(shown.map(({ journey }) => journey))).toEqual(new Set(['signal', 'meldcode']));
		for (const { step, drawing, lit } of shown) {
			const due = drawing.pieces.filter(({ key }) => lit.due?.has(key));
			expect(due.length, step).toBeGreaterThan(0);
			const texts = drawing.pieces.flatMap((piece) =>
				piece.kind === 'track' ? [] : piece.texts.map(({ text }) => text),
			);
			expect(texts.filter((text) => FORBIDDEN[language].test(text))).toEqual([]);
		}
	});

	test('where the place in a source is known, it stands behind its title', () => {
		const screen = atDesk({ ...helped, answers: helped.answers.slice(0, 1) });
		const entries = screen.kind === 'question' ? screen.desk?.sources.entries : [];
		expect(entries).toContainEqual({
			id: 'MD 5.2.1',
			title: 'Gemeente Midden-Delfland, Beleid mensenhandel 2024, onderdeel 5.2.1',
			date: '21 november 2024',
			href: 'https://lokaleregelgeving.overheid.nl/CVDR727070/1',
		});
	});

	test('there is nothing of this on a phone', () => {
		for (const screen of [atDesk(helped, { wide: false }), atDesk(toAdvice, { wide: false })])
			expect(screen).not.toHaveProperty('desk');
		expect(atDesk(undefined, { page: 'settings', wide: false })).not.toHaveProperty('keys');
		expect(atDesk(helped, { wide: false }).shortcuts).toBeUndefined();
	});
});

describe('above an outcome', () => {
	test('stands whom to reach, in the order of the advice', () => {
		const screen = atDesk(toAdvice);
		if (screen.kind !== 'outcome') throw new Error(screen.kind);
		const cards = screen.tracks.flatMap(({ now }) => now.flatMap((part) => part.cards));
		const entries = screen.desk?.calls.entries ?? [];
		expect(entries.map(({ partner }) => partner)).toEqual(cards.map(({ partner }) => partner));
		const ids = screen.rules.lines.flatMap(({ sources }) => sources);
		for (const id of ids) expect(screen.desk?.sources[id], id).toMatch(/^[^(]{8,}.*\(.+\)$/);
		expect(entries[0]).toMatchObject({ partner: 'shop', number: '070-361 47 47', caution: 'nummer nog te bevestigen' });
	});

	test('a reader who is that desk is not told to reach it', () => {
		const screen = atDesk({ ...toAdvice, presets: settingsOf('midden-delfland', 'focal') });
		if (screen.kind !== 'outcome') throw new Error(screen.kind);
		const cards = screen.tracks.flatMap(({ now }) => now.flatMap((part) => part.cards));
		expect(cards.filter(({ self }) => self)).not.toEqual([]);
		for (const { partner } of cards.filter(({ self }) => self))
			expect(screen.desk?.calls.entries.map((entry) => entry.partner)).not.toContain(partner);
	});

	test('while practising it dials nothing', () => {
		expect(JSON.stringify(atDesk(toAdvice, { practice: {} }))).not.toContain('tel:');
	});
});

describe('the keys', () => {
	test('work on every screen but the ones that face somebody else, and can be switched off', () => {
		expect(atDesk().shortcuts).toBe(true);
		expect(atDesk(undefined, { keys: 'off' }).shortcuts).toBe(false);
		expect(atDesk(undefined, { page: 'phrase', about: 'pl passport' }).shortcuts).toBeUndefined();
	});

	test('are told on a page of their own, from the foot, also when they are off', () => {
		const screen = atDesk(undefined, { page: 'keys', keys: 'off' });
		if (screen.kind !== 'keys') throw new Error(screen.kind);
		expect(screen.foot.pages.at(-1)).toEqual({ page: 'keys', label: screen.heading });
		expect(screen.rows.flatMap(({ keys }) => keys)).toEqual(expect.arrayContaining(['/', '?', 'Alt + ←']));
		expect(screen.keys.options.filter(({ chosen }) => chosen).map(({ value }) => value)).toEqual(['off']);
	});

	test('the choice stands in the settings, and in what the app keeps once it was made', () => {
		const settings = atDesk(undefined, { page: 'settings' });
		expect(settings).toMatchObject({ keys: { options: [{ value: 'on', chosen: true }, { value: 'off' }] } });
		const names = (changes: Partial<AppState>) => {
			const files = { count: 1, bytes: 1, version: '0' };
			const screen = atDesk(undefined, { page: 'kept', kept: { choices: true, files }, ...changes });
			return screen.kind === 'kept' ? screen.choices.entries.map(({ name, value }) => `${name}: ${value}`) : [];
		};
		expect(names({ keys: 'off' })).toContain('Sneltoetsen: Uit');
		expect(names({}).join()).not.toContain('Sneltoetsen');
	});
});
