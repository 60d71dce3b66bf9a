import { describe, expect, test } from 'vitest';
import type { Walk } from '../../src/flow/walk.ts';
import { rowsIn } from '../../src/routemap/trees.ts';
import type { AppState } from '../../src/screen/appState.ts';
import type { DifferenceScreen, MapScreen, MapView } from '../../src/screen/map/mapScreen.ts';
import { toScreen } from '../../src/screen/toScreen.ts';
import { FORBIDDEN } from '../helpers/bystander.ts';
import { content, ROLES, settingsOf } from '../helpers/content.ts';
import { resourcesIn, stateOf, textsIn } from '../helpers/screens.ts';
import { training } from '../helpers/training.ts';
import { signalOf } from '../routemap/maps.ts';

const wmo = settingsOf('midden-delfland', 'wmo');
const VIEWS: readonly MapView[] = ['person', 'place', 'other', 'meldcode', 'all'];

function screenOn(page: 'map' | 'difference', changes: Partial<AppState>, walk?: Walk, language = 'nl') {
	const state = stateOf(walk, { page, settings: wmo, ...changes });
	return toScreen(state, { ...resourcesIn(language), training });
}

function mapOn(changes: Partial<AppState> = {}, walk?: Walk, language = 'nl'): MapScreen {
	const screen = screenOn('map', changes, walk, language);
	if (screen.kind !== 'map') throw new Error(`not a map but ${screen.kind}`);
	return screen;
}

function differenceOn(about: string, role: string, language = 'nl'): DifferenceScreen {
	const settings = settingsOf('midden-delfland', role);
	const screen = screenOn('difference', { about, settings }, undefined, language);
	if (screen.kind !== 'difference') throw new Error(`not a difference but ${screen.kind}`);
	return screen;
}

/** The words on it, without the keys of what is drawn. */
function read({ foot: _, terms: __, ...screen }: MapScreen | DifferenceScreen): string[] {
	const words =
		/\.(?:text|label|heading|question|same|about|title|name|how|(?:answers|ways|lines)\.\d+)$|^(?:intro|told|scope)/;
	return textsIn(screen)
		.filter(([path]) => words.test(path) && !path.includes('wish'))
		.map(([, text]) => text);
}

const walk: Walk = {
	presets: wmo,
	answers: [
		{ step: 'danger-now', chosen: ['no'] },
		{ step: 'what-do-you-have', chosen: ['person'] },
		{ step: 'age', chosen: ['under-18'] },
	],
};

describe('the map', () => {
	test.each(['nl', 'en'] as const)('nothing on it is for other eyes than those of everybody: %s', (language) => {
		const seen = new Set<string>();
		for (const role of ['boa', 'wmo']) {
			const settings = { ...wmo, role };
			for (const about of VIEWS)
				for (const text of read(mapOn({ about, settings }, undefined, language))) seen.add(text);
			for (const text of read(differenceOn('midden-delfland leidschendam-voorburg', role, language))) seen.add(text);
		}
		expect(seen.size).toBeGreaterThan(300);
		expect([...seen].filter((text) => FORBIDDEN[language].test(text))).toEqual([]);
	});

	test('the list has each row of the picture, with every way to it', () => {
		const { figures } = mapOn({ about: 'all' });
		const [signal] = figures;
		const rows = new Set(rowsIn(signalOf(wmo).tree.root).filter((row) => row !== 'R31'));
		const list = signal?.list ?? [];
		expect(new Set(list.map(({ id }) => id).filter((id) => /^R\d/.test(id)))).toEqual(rows);
		const caught = list.filter(({ id }) => id === 'R12');
		expect(caught.map(({ heading }) => heading)).toEqual([
			'Politie + Veilig Thuis · R12',
			'Politie + Nidos + COA · R12',
		]);
		expect(caught.flatMap(({ ways }) => ways)).toEqual([
			'Signaal: Een persoon die misschien hulp nodig heeft · Een persoon én een plek of bedrijf → Leeftijd: Jonger dan 18 · Weet ik niet → Speelt ook: Is betrapt of aangehouden',
			'Signaal: Een persoon die misschien hulp nodig heeft · Een persoon én een plek of bedrijf → Leeftijd: Jonger dan 18, van buiten de Europese Unie, zonder ouders hier → Speelt ook: Is betrapt of aangehouden',
		]);
		for (const figure of figures)
			for (const { heading, ways } of figure.list) {
				expect(ways.length, heading).toBeGreaterThan(0);
				expect(new Set(ways).size, heading).toBe(ways.length);
			}
	});

	test('every station and every end on the picture opens something', () => {
		for (const about of VIEWS)
			for (const { wide, narrow, stations, ends } of mapOn({ about }).figures)
				for (const piece of [...wide.pieces, ...narrow.pieces]) {
					if (piece.kind === 'station') expect(stations[piece.key]?.question, piece.key).toBeTruthy();
					if (piece.kind === 'stop') expect(stations[piece.step]?.question, piece.step).toBeTruthy();
					if (piece.kind === 'jump') expect(stations[piece.to]?.question, piece.to).toBeTruthy();
					if (piece.kind === 'end') expect(ends[piece.key]?.heading, piece.key).toBeTruthy();
				}
	});

	test('who reads it sees whom they reach first', () => {
		const first = (role: string, row: string) =>
			mapOn({ about: 'all', settings: { ...wmo, role } }).figures[0]?.list.find(({ id }) => id === row)?.heading;
		expect(first('boa', 'R10')).toBe('Veilig Thuis · R10');
		expect(first('boa', 'R20')).toBe('OOV of VTH · R20');
		expect(first('oov-vth', 'R20')).toBe('Jij pakt dit op + AVIM (politie) · R20');
		expect(first('boa', 'R02')).toBe('Veilig Thuis of Meld Misdaad Anoniem · R02');
		expect(first('boa', 'R30')).toBe('Aandachtsfunctionaris, soms ook Veilig Thuis · R30');
	});
});

describe('in a walk', () => {
	test('the part of the walk is open, its way is lit, the question that is due is told from those before', () => {
		const { views, figures } = mapOn({}, walk);
		expect(views.entries.find(({ chosen }) => chosen)?.id).toBe('person');
		const [figure] = figures;
		expect([...(figure?.lit?.walked ?? [])]).toEqual(expect.arrayContaining(['danger-now', 'what-do-you-have', 'age']));
		expect([...(figure?.lit?.due ?? [])]).toContain('age>more-minor:form');
	});

	test('an answer that was given can be changed from its station, and no other', () => {
		const [figure] = mapOn({}, walk).figures;
		const changes = Object.values(figure?.stations ?? {}).flatMap(({ change }) => change?.wish ?? []);
		expect(changes).toEqual(expect.arrayContaining(walk.answers.map(({ step }) => ({ type: 'answer.revise', step }))));
		expect(changes).toHaveLength(walk.answers.length);
		const [quiet] = mapOn({ about: 'person' }).figures;
		expect(Object.values(quiet?.stations ?? {}).some(({ change }) => change)).toBe(false);
	});

	test('a walk beside it lights nothing', () => {
		expect(mapOn({ journey: 'sharing' }, { presets: wmo, answers: [] }).figures.some(({ lit }) => lit)).toBe(false);
	});
});

describe('on paper', () => {
	test('all fits an A3, a part an A4, with the desks of the municipality and the address of the app', () => {
		for (const about of VIEWS) {
			const { paper } = mapOn({ about });
			expect(paper.size).toBe(about === 'all' ? 'a3' : 'a4');
			expect(paper.app.address).toBe('https://signaalroute.example/');
			expect(paper.desks.entries.map(({ name }) => name)).toContain('OOV, beleidsmedewerker ondermijning');
			expect(paper.desks.entries.every(({ how }) => how !== '')).toBe(true);
		}
	});

	test('it is for everybody: no number that the reader typed stands on it', () => {
		const own = { 'focal-officer': { digits: '015 999 88 77', since: '2026-11' } };
		expect(JSON.stringify(mapOn({ about: 'all', own }).paper)).not.toContain('015 999');
	});
});

describe('two municipalities', () => {
	const both = 'midden-delfland leidschendam-voorburg';

	test('what one has and the other has not stands there, and nothing else', () => {
		const { rows, told, maps } = differenceOn(both, 'boa');
		const found = Object.fromEntries(rows.entries.map(({ row, sides }) => [row, sides.map(({ lines }) => lines)]));
		expect(Object.keys(found)).toEqual(
			['R02', 'R20', 'R21', 'R22', 'R24', 'R25', 'R27', 'R30'].filter((row) => row in found),
		);
		expect(found.R02).toEqual([['Daarna: SHOP (zorgcoördinatie)'], ['Hier niet']]);
		expect(found.R20).toEqual([['Hier niet'], ['Overweeg: Adrescontrole (KCC)']]);
		expect(found).not.toHaveProperty('R10');
		expect(told).toBe(`${rows.entries.length} eindpunten zijn anders.`);
		expect(maps.map(({ name }) => name)).toEqual(['Midden-Delfland', 'Leidschendam-Voorburg']);
	});

	test('a municipality beside itself has no difference', () => {
		for (const role of ROLES.slice(0, 3)) {
			const { rows, desks, maps } = differenceOn('midden-delfland midden-delfland', role);
			expect([rows.entries, desks.entries, maps]).toEqual([[], [], []]);
		}
	});

	test('the first is the own one, and each can be chosen', () => {
		const { choices } = differenceOn('', 'boa');
		expect(choices.map(({ options }) => options.find(({ chosen }) => chosen)?.id)).toEqual([
			'midden-delfland',
			'leidschendam-voorburg',
		]);
		const last = choices[1]?.options.at(-1);
		expect(last?.wish).toEqual({ type: 'page.open', page: 'difference', about: `midden-delfland ${last?.id}` });
		expect(choices[0]?.options).toHaveLength(Object.keys(content.route.municipalities).length);
	});
});
