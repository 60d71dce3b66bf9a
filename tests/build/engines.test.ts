import { expect, test } from 'vitest';
import { engineTargets, oldestEngines } from '../../src/build/engineTargets.ts';
import { sources, withoutComments } from '../architecture/sources.ts';

/** What a build cannot put in older words, and since when each engine knows it; Edge is as Chrome, Safari as on iOS. */
const young: Readonly<Record<string, { pattern: RegExp; chrome: number; firefox: number; ios: number }>> = {
	'looking behind in a pattern': { pattern: /\(\?<[=!]/, chrome: 62, firefox: 78, ios: 16.4 },
	'sets in a pattern': {
		pattern: /\/[dgimsuy]*v[dgimsuy]*\.(test|exec)|RegExp\([^)]*'[a-z]*v/,
		chrome: 112,
		firefox: 116,
		ios: 17,
	},
	'copying order': { pattern: /\.to(Sorted|Reversed|Spliced)\(/, chrome: 110, firefox: 115, ios: 16 },
	grouping: { pattern: /(Object|Map)\.groupBy\(/, chrome: 117, firefox: 119, ios: 17.4 },
	'promises from outside': { pattern: /Promise\.(withResolvers|try)\(/, chrome: 128, firefox: 134, ios: 18.2 },
	'sets as sets': { pattern: /\.(isSubsetOf|isSupersetOf|symmetricDifference)\(/, chrome: 122, firefox: 127, ios: 17 },
	'helpers of iterators': {
		pattern: /\.(values|keys|entries)\(\)\.(map|filter|some|every|find|toArray)\(/,
		chrome: 122,
		firefox: 131,
		ios: 18.4,
	},
	'escaping a pattern': { pattern: /RegExp\.escape\(/, chrome: 136, firefox: 134, ios: 18.2 },
	'lists from promises': { pattern: /Array\.fromAsync\(/, chrome: 121, firefox: 115, ios: 16.4 },
	'asking what is visible': { pattern: /\.checkVisibility\(/, chrome: 105, firefox: 106, ios: 17.4 },
	'asking whether an address is one': { pattern: /URL\.(canParse|parse)\(/, chrome: 126, firefox: 126, ios: 18 },
	'signals of time': { pattern: /AbortSignal\.(timeout|any)\(/, chrome: 116, firefox: 124, ios: 17.4 },
	popovers: { pattern: /showPopover|popovertarget/i, chrome: 114, firefox: 125, ios: 17 },
	'spans of time': { pattern: /Intl\.DurationFormat/, chrome: 129, firefox: 136, ios: 16.4 },
	'dates of the next language': { pattern: /\bTemporal\./, chrome: 144, firefox: 139, ios: 99 },
	'styles within bounds': { pattern: /@scope\b/, chrome: 118, firefox: 146, ios: 17.4 },
};

const shipped = sources.filter(({ path }) => !path.startsWith('build/') && !path.endsWith('.d.ts'));

test('what ships is known to the oldest engines', () => {
	const { chrome = 0, firefox = 0, ios = 0 } = oldestEngines();
	const tooYoung = Object.entries(young).filter(
		([, since]) => since.chrome > chrome || since.firefox > firefox || since.ios > ios,
	);
	const found = shipped.flatMap(({ path, text }) =>
		tooYoung.filter(([, { pattern }]) => pattern.test(withoutComments(text))).map(([what]) => `${path}: ${what}`),
	);
	expect(found).toEqual([]);
});

test('the build is told of every engine, by a name that it knows', () => {
	expect(Object.keys(oldestEngines()).toSorted()).toEqual(['chrome', 'edge', 'firefox', 'ios', 'safari']);
	for (const target of engineTargets()) expect(target).toMatch(/^[a-z]+\d+(\.\d+)?$/);
});
