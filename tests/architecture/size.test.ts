import { expect, test } from 'vitest';
import { sources } from './sources.ts';

const stop = 250;

test(`no file has more than ${stop} lines`, () => {
	const long = sources
		.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
		.filter(({ lines }) => lines > stop);
	expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
});
