import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentCopy, readWith, readWithout } from './brokenContent.ts';

const copy = contentCopy();
const roles = 'flows/roles.yaml';
const words = 'locales/nl/interface.json';
const whole = (file: string): string => readFileSync(join(copy, file), 'utf8');
/** The line on which this begins. */
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

/** In the roles: what is put in the place of what, where it is told, in which words. */
const yaml: Readonly<Record<string, [find: string, put: string, says: string]>> = {
	'an anchor and who points to it': [
		'client, weighing: all-in-4, readers: [home',
		'&a client, weighing: *a, readers: [home',
		'"*a" verwijst',
	],
	'who points to nothing': ['client, weighing: all-in-4', 'client, weighing: *nowhere', '"*nowhere" verwijst'],
	'who points to itself': ['readers: [company-report, two-hats]', 'readers: &me [*me]', '"*me" verwijst'],
	'a billion laughs': [
		'boa:',
		`la: &la [${'ha, '.repeat(9)}]\nlb: &lb [${'*la, '.repeat(9)}]\nlc: [${'*lb, '.repeat(9)}]\nboa:`,
		'"&la" is een anker',
	],
	'a word that every object has, as a name': [
		'counter: {',
		'constructor: {',
		'"constructor" is een woord van de computer',
	],
	'a name that is no name of the owner': ['counter: {', '__proto__: {', '"__proto__" is een woord van de computer'],
	'a value that is not there': [
		"meldcode: 'no', secrecy: none, weighing: all-in-4, readers: [many",
		"meldcode: 'no', secrecy: , readers: [many",
		'"secrecy" is leeg',
	],
	'a name that is not there': ['inspector:', "''", 'hier staat geen naam'],
	'a name twice': ['inspector:', 'boa:', '"boa" staat hier twee keer'],
	'a tab': ['inspector:', 'x:\n\tinspector:', 'spring in met spaties'],
	'a list as a name': ['inspector:', '? [a, b]\n: x\ninspector:', 'schrijf één woord'],
	'a character that nobody sees': ['secrecy: client', 'secrecy: cli\u200Bent', 'teken dat niemand ziet (U+200B)'],
	'a character that turns the words round': ['secrecy: client', 'secrecy: cli\u202Eent', '(U+202E)'],
	'a character that ends a text': ['secrecy: client', 'secrecy: cli\0ent', '(U+0000)'],
};

describe('YAML', () => {
	test.each(Object.entries(yaml))('%s', (_, [find, put, says]) => {
		const spoiled = whole(roles).replace(find, () => (find === 'inspector:' && put === "''" ? "'':" : put));
		expect(spoiled).not.toBe(whole(roles));
		const from = lineOf(whole(roles), find);
		const told = readWith(copy, roles, spoiled).map((line) => /^flows\/roles\.yaml:(\d+) (.*)$/.exec(line) ?? []);
		const right = told.filter(([, line, text]) => Math.abs(Number(line) - from) <= 1 && text?.includes(says));
		expect(right, told.join('\n')).not.toEqual([]);
	});

	test.each([60, 3_000])('%i lists in one another', (depth) => {
		const spoiled = whole(roles).replace('[many-colleagues]', '['.repeat(depth) + ']'.repeat(depth));
		expect(readWith(copy, roles, spoiled)).toContainEqual(
			expect.stringMatching(new RegExp(`^${roles}:${lineOf(spoiled, 'counter:')} .*haal weg wat er niet hoort`)),
		);
	});

	test('very many names: read in time, and not all told', () => {
		const names = Array.from({ length: 20_000 }, (_, at) => `n${at}: x`).join('\n');
		const start = performance.now();
		const lines = readWith(copy, roles, `${whole(roles)}\n${names}\n`);
		expect(performance.now() - start).toBeLessThan(30_000);
		expect(lines.length).toBeLessThan(300);
		expect(lines.at(-1)).toMatch(/^flows\/roles\.yaml:\d+ en nog \d+ fouten/);
	});

	test('a value longer than anybody reads is not told in full', () => {
		const spoiled = whole(roles).replace('secrecy: client', `secrecy: ${'x'.repeat(100_000)}`);
		const lines = readWith(copy, roles, spoiled);
		expect(lines).toEqual([expect.stringMatching(/^flows\/roles\.yaml:\d+ .*hier kan alleen "client"/)]);
		expect(lines.join('').length).toBeLessThan(600);
	});
});

describe('JSON is what JSON.parse makes of it, not what YAML would', () => {
	test.each<[string, string | RegExp, string, string]>([
		['a comment', '\t"app": {', '\t// naam\n\t"app": {', '// naam'],
		['a comma at the end', /("skip": ".*",)\n/, '$1,\n', ',,'],
		['other quotes', '"name": "Signaalroute"', `"name": 'Signaalroute'`, "'Signaalroute'"],
		['no quotes', '"name": "Signaalroute"', 'name: "Signaalroute"', 'name:'],
		['a text over two lines', '"name": "Signaalroute"', '"name": "Signaal\nroute"', '"Signaal'],
		['a tab in a text', '"name": "Signaalroute"', '"name": "Signaal\troute"', '"Signaal'],
	])('%s', (_, find, put, at) => {
		const spoiled = whole(words).replace(find, put);
		expect(spoiled).not.toBe(whole(words));
		const line = lineOf(spoiled, at);
		expect(readWith(copy, words, spoiled)).toEqual([
			expect.stringMatching(`^${words}:${line} dit is geen geldige JSON`),
		]);
	});

	test('a name twice', () => {
		const spoiled = whole(words).replace('"skip":', '"name": "Nog een",\n\t\t"skip":');
		const line = lineOf(spoiled, '"name": "Nog een"');
		expect(readWith(copy, words, spoiled)).toEqual([
			expect.stringContaining(`${words}:${line} "name" staat hier twee keer`),
		]);
	});

	test('a name with a dot, which would be looked for deeper than it stands', () => {
		const spoiled = whole(words).replace('"question": ', '"question.x": ');
		const line = lineOf(spoiled, '"question.x"');
		expect(readWith(copy, words, spoiled)).toEqual([
			expect.stringContaining(`${words}:${line} "question.x" is geen naam`),
		]);
	});

	test('cut off', () => {
		const spoiled = whole(words).slice(0, 400);
		const last = spoiled.split('\n').length;
		expect(readWith(copy, words, spoiled)).toEqual([expect.stringMatching(`^${words}:(${last}|${last - 1}) .*JSON`)]);
	});
});

describe.each([roles, words])('the bytes of %s', (file) => {
	test('not UTF-8', () => {
		const lines = whole(file)
			.split('\n')
			.map((line) => Buffer.from(`${line}\n`));
		const spoiled = Buffer.concat(lines.with(6, Buffer.from([0x22, 0xe9, 0x22, 0x0a])));
		expect(readWith(copy, file, spoiled)).toEqual([`${file}:7 dit bestand is geen UTF-8; sla het op als UTF-8`]);
	});

	test('UTF-16', () => {
		expect(readWith(copy, file, Buffer.from(whole(file), 'utf16le'))).toEqual([
			expect.stringMatching(
				new RegExp(`^${file}:\\d+ (dit bestand is geen UTF-8|hier staat een teken dat niemand ziet)`),
			),
		]);
	});

	test.each(['', '\n', file === roles ? '# leeg' : 'x'])('nothing in it: %j', (nothing) => {
		expect(readWith(copy, file, nothing)).toEqual([expect.stringMatching(`^${file}:[12] `)]);
	});

	test('larger than any content', () => {
		const spoiled = whole(file) + ' '.repeat(6_000_000);
		expect(readWith(copy, file, spoiled)).toEqual([expect.stringMatching(`^${file}:1 dit bestand is groter dan`)]);
	});

	test('Windows line ends and a byte order mark are fine', () => {
		expect(readWith(copy, file, `\uFEFF${whole(file).replaceAll('\n', '\r\n')}`)).toEqual(['nothing told']);
	});
});

describe('what is not there', () => {
	test.each(['flows/municipalities', 'locales/en', 'locales'])('the folder %s', (folder) => {
		renameSync(join(copy, folder), join(copy, 'away'));
		try {
			expect(readWith(copy, roles, whole(roles))[0]).toMatch(new RegExp(`^${folder}.*:1 .*ontbreekt`));
		} finally {
			renameSync(join(copy, 'away'), join(copy, folder));
		}
	});

	test('a folder in the place of a file', () => {
		const path = join(copy, 'flows/municipalities/ergens.yaml');
		mkdirSync(path);
		try {
			expect(readWith(copy, roles, whole(roles))).toEqual(['flows/municipalities/ergens.yaml:1 dit bestand ontbreekt']);
		} finally {
			rmSync(path, { recursive: true });
		}
	});

	test('nothing at all of a journey', () => {
		expect(readWithout(copy, 'flows/sharing.flow.yaml')).toEqual(['flows/sharing.flow.yaml:1 dit bestand ontbreekt']);
	});
});
