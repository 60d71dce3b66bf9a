import { describe, expect, test } from 'vitest';
import { type Advice, adviseOn } from '../../src/flow/advice.ts';
import type { Guide } from '../../src/flow/content.ts';
import { holds } from '../../src/flow/holds.ts';
import { answered } from '../helpers/answered.ts';
import { compose, type Half, type Lists, partnerOf, rowLists, rowsIn, URGENCIES } from './compose.ts';
import { overlayHolds, overlayWhen } from './reading.ts';
import { dangerOverlay, type Overlay, overlayTable, rowOrder, rowTable, shortestAnswers } from './tables.ts';
import { guide, type Told, tell, walksOf } from './walks.ts';

const singles = walksOf('singles', 'boa', 'wmo');
const byOrder = (rules: Record<string, { order: string | number }>): string[] =>
	Object.keys(rules).toSorted((a, b) => Number(rules[a]?.order) - Number(rules[b]?.order));

/** Applied last, over whatever stands there by then: the tables name it before the desks of O10. */
const overlaysInOrder = [...byOrder(overlayTable).filter((id) => id !== 'O14'), 'O14'];

/** The walks in which something goes wrong, the first three of them in words. */
const wrongIn = (walks: readonly Told[], broken: (told: Told) => unknown): unknown[] => {
	const wrong: unknown[] = [];
	for (const told of walks) {
		const found = broken(told);
		if (found) wrong.push(`${tell(told)}: ${found}`);
		if (wrong.length === 3) break;
	}
	return wrong;
};

describe('the tables and the data name the same', () => {
	test('rows, in the order of choice', () => {
		expect(Object.keys(guide.rows).toSorted()).toEqual(Object.keys(rowTable).toSorted());
		expect(byOrder(guide.rows)).toEqual(rowOrder);
	});

	test('overlays', () => {
		expect(Object.keys(guide.overlays).toSorted()).toEqual(Object.keys(overlayTable).toSorted());
		expect(Object.values(overlayTable).filter(({ when }) => !(when in overlayHolds))).toEqual([]);
	});

	test('overlays in their order, where the tables give one', () => {
		const order = (id: string): number => Number(guide.overlays[id]?.order);
		const pairs = overlaysInOrder.flatMap((one, index) =>
			overlaysInOrder.slice(index + 1).map((other) => [one, other]),
		);
		const turned = pairs.filter(([one = '', other = '']) => {
			const tied = overlayTable[one]?.order === overlayTable[other]?.order;
			return other !== 'O14' && one !== 'O14' && !tied && order(one) >= order(other);
		});
		expect(turned).toEqual([]);
		const movers = overlaysInOrder.filter((id) => id !== 'O14' && guide.overlays[id]?.changes !== undefined);
		expect(movers.filter((id) => order(id) >= order('O14'))).toEqual([]);
	});
});

describe('a row', () => {
	test.each(Object.keys(rowTable))('%s asks the partners of its row, in that order', (row) => {
		const meant = singles.filter(({ settings }) => settings.role === 'boa').concat(row === 'R16' ? singles : []);
		const walks = meant.filter((told) => row === 'R31' || [...rowsIn(told).values()].includes(row));
		expect(walks.length).toBeGreaterThan(0);
		const said = (told: Told): Lists => {
			const lists: Lists = { now: [], then: [], consider: [] };
			for (const urgency of URGENCIES)
				for (const { partner, when } of guide.rows[row]?.[urgency] ?? [])
					if (holds(when, told.situation)) lists[urgency].push(partner);
			return lists;
		};
		expect(wrongIn(walks, (told) => differs(said(told), rowLists(row, told)))).toEqual([]);
	});

	test.each(Object.entries(rowTable))('%s says who is reached through whom', (id, row) => {
		for (const urgency of URGENCIES)
			for (const entry of row[urgency]) {
				const partner = partnerOf(entry);
				const through = typeof entry === 'string' ? undefined : entry.through;
				const ways = (guide.rows[id]?.[urgency] ?? []).filter((action) => action.partner === partner);
				// Law 11: nobody calls an internal partner, also where the table leaves the way out.
				const internal = guide.partners[partner]?.kind === 'internal' ? 'oov-vth-desk' : undefined;
				expect([...new Set(ways.map((way) => way.through))], `${id} ${partner}`).toEqual([through ?? internal]);
			}
	});

	test('is chosen by the first condition that holds', () => {
		const chosen = ({ situation }: Told): string => adviseOn(guide, situation).rows.join();
		const meant = (told: Told): string => {
			const rows = rowsIn(told);
			const halves: readonly Half[] = ['danger', 'person', 'signal', 'place'];
			const binding = told.settings.municipality === 'other' ? ['R31'] : [];
			return [...halves.flatMap((half) => rows.get(half) ?? []), ...binding].join();
		};
		expect(wrongIn(singles, (told) => chosen(told) !== meant(told) && `${chosen(told)}, not ${meant(told)}`)).toEqual(
			[],
		);
	});
});

describe('an overlay', () => {
	// At R15 without papers O5 leaves the front to O6, so these two are laid together.
	const together: Readonly<Record<string, readonly string[]>> = { O5: ['O5', 'O6'] };

	test.each(overlaysInOrder)('%s adds and moves what its row says', (id) => {
		const laid = together[id] ?? [id];
		const only = {
			...apart,
			overlays: Object.fromEntries(Object.entries(guide.overlays).filter(([o]) => laid.includes(o))),
		};
		expect(wrongIn(singles, (told) => adviceDiffers(only, told, laid))).toEqual([]);
	});

	test('all of them together, in their order', () => {
		const walks = walksOf('pairs', 'boa', 'wmo');
		expect(wrongIn(walks, (told) => adviceDiffers(apart, told, overlaysInOrder))).toEqual([]);
	});

	test.each(Object.entries(overlayTable))('%s says who is reached through whom', (id, overlay: Overlay) => {
		const added = (guide.overlays[id]?.changes ?? []).flatMap((change) => ('add' in change ? [change] : []));
		for (const entry of URGENCIES.flatMap((urgency) => overlay[urgency] ?? [])) {
			const ways = added.filter((change) => change.add === partnerOf(entry)).map(({ through }) => through);
			const through = typeof entry === 'string' ? undefined : entry.through;
			expect([...new Set(ways)], `${id} ${partnerOf(entry)}`).toEqual([through]);
		}
	});

	test('O19: the last line of every outcome', () => {
		const meant = (told: Told): string =>
			(overlayTable.O19?.lastLine ?? [])
				.filter((entry) => typeof entry === 'string' || entry.when === undefined || overlayWhen[entry.when](told))
				.map(partnerOf)
				.join();
		const last = ({ situation }: Told): string => adviseOn(guide, situation).always.partners.join();
		expect(wrongIn(singles, (told) => last(told) !== meant(told) && `${last(told)}, not ${meant(told)}`)).toEqual([]);
	});
});

describe('the shortest answers', () => {
	test.each(Object.entries(shortestAnswers))('of %s lead to that row, and no shorter ones do', (row, answers) => {
		const { path, refused, advice } = answered(answers);
		expect(refused).toEqual([]);
		expect(path.at).toBe('outcome');
		expect(path.steps.filter(({ assumed }) => assumed)).toEqual([]);
		expect(advice.rows).toContain(row);

		const asked = Object.keys(answers).filter((step) => !['municipality', 'role', 'call-112'].includes(step)).length;
		const reaching = singles.filter((told) => [...rowsIn(told).values()].includes(row));
		if (row !== 'R31') expect(asked).toBe(Math.min(...reaching.map(({ questions }) => questions)));
	});

	test.each(Object.entries(shortestAnswers).filter(([row]) => row !== 'R01'))(
		'of %s after danger: 112 in front, and nothing else moves',
		(_, answers) => {
			const safe = answered(answers).advice;
			const danger = { ...answers, 'danger-now': 'yes', 'call-112': 'go-on' };
			const { tracks } = answered(danger).advice;
			expect(tracks[0]?.actions[0]?.partner).toBe(dangerOverlay.front?.map(partnerOf)[0]);
			expect(tracks.slice(1)).toEqual(safe.tracks);
		},
	);
});

/** With the desks of a municipality kept apart: which desks are one there is not in these tables. */
const apart: Guide = { ...guide, desks: {} };

function adviceDiffers(laid: Guide, told: Told, overlays: readonly string[]): string | undefined {
	const meant = compose(told, overlays);
	const { tracks } = adviseOn(laid, told.situation);
	if (tracks.length !== meant.size) return `halves ${tracks.map(({ kind }) => kind).join()}`;
	for (const track of tracks) {
		const lists = [...meant].find(([half]) => half === track.kind)?.[1];
		const found = lists ? differs(settled(listsOf(track)), settled(lists)) : 'this half is not meant';
		if (found) return `${track.kind}: ${found}`;
	}
	return undefined;
}

function listsOf({ actions }: Advice['tracks'][number]): Lists {
	const lists: Lists = { now: [], then: [], consider: [] };
	for (const { partner, urgency } of actions) lists[urgency].push(partner);
	return lists;
}

/** An overlay may not move the first partner; where in `now` it stands behind that one the tables do not say. */
function settled({ now: [first = 'nobody', ...rest], ...later }: Lists): Lists {
	return { now: [first, ...rest.toSorted()], ...later };
}

function differs(said: Lists, meant: Lists): string | undefined {
	const found = URGENCIES.filter((urgency) => said[urgency].join() !== meant[urgency].join());
	return (
		found.map((urgency) => `${urgency} ${said[urgency].join()}, not ${meant[urgency].join()}`).join('; ') || undefined
	);
}
