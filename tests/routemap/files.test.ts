import { expect, test } from 'vitest';
import { litOf } from '../../src/routemap/lit.ts';
import { mermaidOf } from '../../src/routemap/mermaid.ts';
import { svgOf } from '../../src/routemap/svg.ts';
import { rowsIn, stationsIn } from '../../src/routemap/trees.ts';
import { pruned } from '../../src/routemap/ways.ts';
import { narrowDrawing, wideDrawing } from '../../src/screen/map/routeMaps.ts';
import { meldcodeOf, signalOf } from './maps.ts';

const settings = { municipality: 'midden-delfland', role: 'wmo' };
const signal = signalOf(settings);
const answers = new Map([
	['danger-now', ['no']],
	['municipality', ['midden-delfland']],
	['role', ['wmo']],
	['what-do-you-have', ['person']],
	['age', ['under-18']],
]);

test('the text for a reviewer has every station, branch and row', () => {
	for (const { tree, words } of [signal, meldcodeOf(settings)]) {
		const text = mermaidOf(tree, words);
		const branches = stationsIn(tree.root).flatMap((station) => station.branches);
		expect(text.match(/-->|-\.->/g)?.length).toBe(branches.length);
		for (const row of rowsIn(tree.root)) expect(text).toContain(`"${row} · `);
		for (const { step } of stationsIn(tree.root)) expect(text).toContain(words.question(step));
	}
});

test('the picture is one piece of SVG with every text in it', () => {
	const drawing = wideDrawing(signal);
	const svg = svgOf(drawing, 'Kaart & meer');
	expect(svg).toContain('<title>Kaart &amp; meer</title>');
	const texts = drawing.pieces.flatMap((piece) => (piece.kind === 'track' ? [] : piece.texts));
	expect(svg.match(/<text /g)?.length).toBe(texts.length);
	expect(svg.match(/<path [^>]*d="[^"]*(undefined|NaN)/)).toBeNull();
});

test('what is lit is told without colour: thicker, and ticked', () => {
	const lit = litOf(signal.tree, { answers, goal: { at: 'form' } });
	const count = (svg: string, mark: RegExp): number => svg.match(mark)?.length ?? 0;
	const [dark, bright] = [undefined, lit].map((on) => svgOf(narrowDrawing(signal), '', on));
	const ticks = /l3 3\.5l6-7/g;
	expect([count(dark ?? '', ticks), count(bright ?? '', ticks)]).toEqual([0, 5]);
	const ways = narrowDrawing(signal).pieces.filter(({ kind, key }) => kind === 'track' && lit.walked.has(key)).length;
	expect(ways).toBeGreaterThan(4);
	expect(count(bright ?? '', /stroke-width="7"/g)).toBe(ways);
	// What was meant is an outline.
	const meant = svgOf(narrowDrawing(signal), '', { walked: new Set(), expected: lit.walked });
	expect(count(meant, /stroke-width="19"/g)).toBe(ways);
	expect(count(meant, ticks)).toBe(0);
});

test('a map of one walk keeps the stations of that walk, and no other end', () => {
	const whole = new Map([...answers, ['form', ['work']], ['more-minor', ['caught']]]);
	const { walked: lit } = litOf(signal.tree, { answers: whole, goal: { rows: ['R12'] } });
	const only = pruned(signal.tree, ({ key }) => lit.has(key));
	expect(rowsIn(only.root)).toEqual(['R12']);
	expect(stationsIn(only.root).map(({ step }) => step)).toEqual([
		...['danger-now', 'municipality', 'role', 'what-do-you-have', 'age', 'more-minor'],
	]);
});
