import { expect, test } from 'vitest';
import type { Piece, Point } from '../../src/routemap/drawing.ts';
import { faultsOf } from '../../src/routemap/faults.ts';

const at = (x: number, y: number): Point => ({ x, y });

function track(key: string, points: Point[], from = key): Piece {
	return { kind: 'track', key, from, line: 'person', points };
}

function label(key: string, x: number, y: number): Piece {
	return { kind: 'label', key, box: { x, y, width: 40, height: 10 }, texts: [] };
}

function faults(...pieces: Piece[]): [number, number] {
	const { crossings, overlaps } = faultsOf({ width: 200, height: 200, pieces });
	return [crossings.length, overlaps.length];
}

const level = track('level', [at(0, 50), at(100, 50)]);

test('lines that cross, touch or lie on one another are counted', () => {
	expect(faults(level, track('upright', [at(50, 0), at(50, 100)]))).toEqual([1, 0]);
	expect(faults(level, track('touching', [at(50, 50), at(50, 100)]))).toEqual([1, 0]);
	expect(faults(level, track('along', [at(90, 50), at(150, 50)]))).toEqual([1, 0]);
	expect(faults(level, track('bent', [at(10, 10), at(60, 10), at(60, 90), at(10, 90)]))).toEqual([1, 0]);
	expect(faults(level, track('apart', [at(0, 60), at(100, 60)]))).toEqual([0, 0]);
});

test('the ways out of one station may begin as one line', () => {
	const one = track('one', [at(0, 0), at(20, 0), at(20, 40)], 'station');
	const other = track('other', [at(0, 0), at(20, 0), at(20, 80)], 'station');
	expect(faults(one, other)).toEqual([0, 0]);
});

test('words over words, a line through words and what leaves the sheet are counted', () => {
	expect(faults(label('one', 0, 0), label('other', 30, 5))).toEqual([0, 1]);
	expect(faults(label('one', 0, 0), label('other', 40, 0))).toEqual([0, 0]);
	expect(faults(level, label('on it', 20, 45))).toEqual([0, 1]);
	expect(faults(level, label('over it', 20, 39))).toEqual([0, 0]);
	expect(faults(label('half out', 180, 0))).toEqual([0, 1]);
});
