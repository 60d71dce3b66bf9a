import { expect, test } from 'vitest';
import { leaves, readTexts } from '../../src/build/readTexts.ts';
import { root } from '../../src/build/root.ts';
import { code, withoutComments } from '../architecture/sources.ts';

/** What stands in the code as a key, or as the beginning of one: `pages.${page}` is "pages" and one more part. */
const spoken = code
	.filter(({ path }) => /^(screen|app|main)\b/.test(path))
	.flatMap(({ text }) => [
		...withoutComments(text).matchAll(/[`'"]([a-zA-Z][\w-]*(?:\.(?:[\w-]+|\$\{[^`}]+\}))+)[`'"]/g),
	])
	.map(([, key = '']) => key);
const patterns = [...new Set(spoken)].map((key) => {
	const plain = key.replaceAll(/\$\{[^`}]+\}/g, '*').replaceAll('.', '\\.');
	return new RegExp(`^${plain.replaceAll('*', '[\\w-]+')}(\\.|$)`);
});

const keys = Object.values(readTexts(root).nl ?? {}).flatMap(({ tree }) => leaves(tree).map(([key]) => key));

const isSaid = (key: string): boolean => patterns.some((pattern) => pattern.test(key));

test('every text is said somewhere', () => {
	expect(patterns.length).toBeGreaterThan(200);
	expect(keys.filter((key) => !isSaid(key))).toEqual([]);
	for (const nobody of ['app.other', 'settings.none', 'phrases.more', 'device.kept.more'])
		expect(isSaid(nobody), nobody).toBe(false);
});
