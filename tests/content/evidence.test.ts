import { describe, expect, test } from 'vitest';
import { sharingWith } from '../../src/directory/sharing.ts';
import { statusIn } from '../../src/directory/status.ts';
import { adviseOn } from '../../src/flow/advice.ts';
import { URGENCIES } from './compose.ts';
import { rowTable, sharingTable, sourceTable, statusTable } from './tables.ts';
import { guide, route, walksOf } from './walks.ts';

const rulesOf = (partner: string): string[] => [
	...new Set((guide.partners[partner]?.sharing ?? []).map(({ rule }) => rule)),
];

describe('what may be shared', () => {
	/** Section 6 speaks of them; a worker never has them as a partner of the advice. */
	const notAsked = ['employer', 'landlord', 'family'];
	/** DS-11 is about the app itself (routes.md 1.2): it keeps nothing, so nobody receives anything. */
	const ofTheApp = 'DS-11';

	test('the tables and the data name the same data rules', () => {
		const named = new Set([...Object.values(sharingTable).flat(), ofTheApp]);
		expect(Object.keys(guide.dataRules).toSorted()).toEqual([...named].toSorted());
	});

	test.each(Object.entries(sharingTable).filter(([receiver]) => !notAsked.includes(receiver)))(
		'%s gets no other rule than that of its line',
		(receiver, rules) => {
			expect(rulesOf(receiver).length).toBeGreaterThan(0);
			expect(rulesOf(receiver).filter((rule) => !rules.includes(rule))).toEqual([]);
		},
	);

	test('every rule of a line is used for one of its receivers', () => {
		for (const rules of Object.values(sharingTable)) {
			const line = Object.keys(sharingTable).filter(
				(one) => sharingTable[one]?.toSorted().join() === rules.toSorted().join(),
			);
			if (line.some((receiver) => notAsked.includes(receiver))) continue;
			expect([...new Set(line.flatMap(rulesOf))].toSorted(), line.join()).toEqual(rules.toSorted());
		}
	});

	test('nobody is left out: only the desks that came later follow the line of the own desks', () => {
		const later = Object.keys(guide.partners).filter((partner) => !(partner in sharingTable));
		expect(later.toSorted()).toEqual(['domestic-focal', 'inspection-leader', 'integrity', 'meldcode-decider']);
		expect(later.flatMap(rulesOf)).toEqual(['DS-2', 'DS-2', 'DS-2', 'DS-2']);
	});

	test('where a row names the rule itself, that one is given', () => {
		const named = Object.entries(rowTable).flatMap(([id, lists]) =>
			URGENCIES.flatMap((urgency) => lists[urgency] ?? []).flatMap((entry) =>
				typeof entry === 'object' && entry.rule ? [{ id, partner: entry.partner, rule: entry.rule }] : [],
			),
		);
		expect(named.length).toBe(6);
		const wrong = new Set<string>();
		for (const told of walksOf('singles', 'boa', 'wmo')) {
			const { tracks } = adviseOn(guide, told.situation);
			for (const action of tracks.flatMap((track) => track.actions))
				for (const { id, partner, rule } of named.filter((one) => one.partner === action.partner)) {
					if (action.from[0] !== id) continue;
					const given = sharingWith(guide, action, told.situation).rule;
					if (given !== rule) wrong.add(`${id} ${partner}: ${given}, not ${rule}`);
				}
		}
		expect([...wrong]).toEqual([]);
	});
});

const rules = { ...guide.rows, ...guide.overlays };
const ids = Object.keys(sourceTable);

describe('the sources', () => {
	/** Where the data says more or less than the column of sources, and why. */
	const otherwise: Readonly<Record<string, readonly string[]>> = {
		R11: ['WW-old-minor', 'MD 5.3.3'], // nidos.nl has no code of its own
		O14: ['D'], // no source: a choice of the makers
		O10: ['ZVH', 'MD 5.4'], // O10 and O11 share a line; that the house pays stands in MD 5.4 (routes.md, corrections)
		O11: ['SHN', 'LV A4'],
	};
	/** Words in the column that are no source. */
	const noSource = /^(policies silent|LV silent|national practice|none)$/;

	/** "LV A1, A2; B8/3.1; MD 5.2.1 and action list" as LV A1, LV A2, B8 3.1, MD 5.2.1. */
	const readSources = (column: string): string[] =>
		column
			.replaceAll(/ \([^)]*\)| and action list/g, '')
			.split('; ')
			.filter((part) => !noSource.test(part))
			.flatMap((part) => {
				const [, code = part, places = ''] = /^(\S+?)[ /](.*)$/.exec(part) ?? [];
				return places === '' ? [code] : places.split(', ').map((place) => `${code} ${place}`);
			});

	test.each(ids)('of %s', (id) => {
		const meant = otherwise[id] ?? readSources(sourceTable[id] ?? '');
		expect(rules[id]?.sources.toSorted()).toEqual(meant.toSorted());
	});
});

describe('the status', () => {
	/** Of the same column, where it counts in one municipality only. */
	const otherwise: Readonly<Record<string, string>> = {
		'O7 leidschendam-voorburg': 'inferred', // that men come in "via SHOP" is inferred (routes.md, corrections)
	};
	const short: Readonly<Record<string, string>> = { MD: 'midden-delfland', LV: 'leidschendam-voorburg' };
	/** N and W are sources that say it for the whole country. */
	const word: Readonly<Record<string, string>> = { N: 'stated', W: 'stated', I: 'inferred' };

	/**
	 * What the column allows here: what it says of this municipality; else what it says of none in particular. What it
	 * says of another one is never stated here.
	 */
	function allowed(id: string, municipality: string): readonly string[] {
		const known = otherwise[`${id} ${municipality}`];
		if (known) return [known];
		const said = (statusTable[id] ?? '')
			.replaceAll('locally', 'for MD and LV')
			.split(/[,;] /)
			.map((part) => ({
				places: [...part.matchAll(/\b(MD|LV)\b/g)].map(([, code = '']) => short[code] ?? ''),
				words: [...part.matchAll(/\b(stated|inferred|open|N|W|I)\b/g)].map(([found]) => word[found] ?? found),
			}));
		const here = said.filter(({ places }) => places.includes(municipality));
		if (here.length > 0) return here.flatMap(({ words }) => words);
		return said.flatMap(({ places, words }) => words.filter((one) => places.length === 0 || one !== 'stated'));
	}

	/** The policies are the only ones to say it: then it is inferred wherever there is no such policy. */
	const saidByPolicyOnly = (id: string): boolean =>
		(rules[id]?.sources ?? []).every((source) => /^(MD|LV) /.test(source));

	test.each(ids)('of %s is one of the words of its column, in every municipality', (id) => {
		const rule = rules[id];
		for (const [name, place] of Object.entries(route.municipalities)) {
			const status = rule ? statusIn(guide, rule, place?.id) : 'no such rule';
			const meant = allowed(id, name);
			const isElsewhere = saidByPolicyOnly(id) && meant.includes('stated') && status === 'inferred';
			expect(isElsewhere ? 'stated' : status, `${name}: ${statusTable[id]}`).toBeOneOf([...meant]);
		}
	});
});
