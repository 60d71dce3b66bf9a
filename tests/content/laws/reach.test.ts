import { expect, test } from 'vitest';
import type { Guide } from '../../../src/flow/content.ts';
import { LAWS } from '../../../src/flow/laws.ts';
import { faultsOf, prove, settingsClasses } from '../../../src/flow/prove.ts';
import { content } from '../../helpers/content.ts';

const { route, guide } = content;
const classes = settingsClasses(route, guide);
const tested = ['boa', 'counter', 'wmo', 'oov-vth', 'focal'];
const proof = prove(route, guide, classes, 'singles');

test('every row and every overlay is reached', () => {
	expect(faultsOf(proof, guide).map(({ text }) => text)).toEqual([]);
});

test('each kind of role is proven in a file of its own', () => {
	const roles = new Set(classes.map(({ role }) => role));
	expect([...roles].toSorted()).toEqual(tested.toSorted());
});

test('fewest questions to a row: median four, never above six', () => {
	const base = Object.entries(proof.fewest)
		.filter(([row]) => !['R01', 'R31'].includes(row))
		.map(([, count]) => count)
		.toSorted((a, b) => a - b);
	expect(base[Math.floor(base.length / 2)]).toBe(4);
	expect(Math.max(...base)).toBe(6);
});

/** A law that cannot be broken proves nothing: each is broken once, by one change of the data. */
const spoiled: Record<string, (guide: Guide) => void> = {
	'wet 1': (g) => g.alwaysOpen.splice(0, g.alwaysOpen.length, { ...first(g.alwaysOpen), partners: ['shop'] }),
	'wet 2': (g) => delete g.rows.R01,
	'wet 3': (g) => rowOf(g, 'R10').now?.splice(0, 1, { partner: 'police' }),
	'wet 4': (g) => rowOf(g, 'R14').now?.splice(0, 1, { partner: 'shop', purpose: 'vital' }),
	'wet 5': (g) => rowOf(g, 'R30').now?.unshift({ partner: 'meld-misdaad-anoniem' }),
	'wet 6': (g) => delete g.overlays.O6,
	'wet 7': (g) => overlayOf(g, 'O2').changes?.unshift({ add: 'nla', urgency: 'now', place: 'first' }),
	'wet 8': (g) => rowOf(g, 'R14').now?.unshift({ partner: 'social-team', when: { municipality: 'midden-delfland' } }),
	'wet 11': (g) => rowOf(g, 'R20').then?.splice(0, 1, { partner: 'heit' }),
	'wet 12': (g) => rowOf(g, 'R30').now?.splice(0),
	'wet 13': (g) => rowOf(g, 'R16').now?.splice(-1),
};

function first<Item>(items: Item[]): Item {
	const [item] = items;
	if (item === undefined) throw new Error('an empty list');
	return item;
}

function rowOf(g: Guide, id: string) {
	const row = g.rows[id];
	if (row === undefined) throw new Error(`no row ${id}`);
	return row;
}

function overlayOf(g: Guide, id: string) {
	const overlay = g.overlays[id];
	if (overlay === undefined) throw new Error(`no overlay ${id}`);
	return overlay;
}

/** Whether the law is broken for some settings: one will do. */
function breaksIn(wrong: Guide, law: string): boolean {
	return classes.some((one) => prove(route, wrong, [one], 'singles').broken.some((broken) => broken.law === law));
}

test.each(LAWS.map(({ id, title }) => [id, title]))('%s can be broken: %s', (id) => {
	const wrong = structuredClone(guide);
	spoiled[id]?.(wrong);
	expect(breaksIn(wrong, id)).toBe(true);
});

test('a law is broken as well by a fact that no rule looks at any more', () => {
	const text = JSON.stringify(guide).replaceAll('"fact":"children"', '"fact":"nobody-sets-this"');
	expect(breaksIn(JSON.parse(text), 'wet 3')).toBe(true);
});
