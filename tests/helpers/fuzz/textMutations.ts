import type { Dice } from './dice.ts';
import { EVERY, JSON_FILE, type Mutation, TAKEN, YAML } from './mutation.ts';

/** Spoils the text of a file without knowing what it says. */
export const TEXT_MUTATIONS: readonly Mutation[] = [
	lines('a line gone', (all, at) => all.toSpliced(at, 1)),
	lines('some lines gone', (all, at, dice) => all.toSpliced(at, 2 + dice.upTo(12))),
	lines('a line twice', (all, at) => all.toSpliced(at, 0, all[at] ?? '')),
	lines('two lines swapped', (all, at) => all.toSpliced(at, 2, all[at + 1] ?? '', all[at] ?? '')),
	lines('a line somewhere else', (all, at, dice) =>
		all.toSpliced(at, 1).toSpliced(dice.upTo(all.length), 0, all[at] ?? ''),
	),
	lines('a line pushed in', (all, at) => all.toSpliced(at, 1, `  ${all[at]}`)),
	lines('a line pulled out', (all, at) => all.toSpliced(at, 1, (all[at] ?? '').replace(/^ {1,2}|^\t/, ''))),
	lines('a tab', (all, at) => all.toSpliced(at, 1, `\t${(all[at] ?? '').trimStart()}`)),
	lines('a line as a comment', (all, at) => all.toSpliced(at, 1, `# ${all[at]}`)),
	lines('a loose sentence', (all, at) => all.toSpliced(at, 0, 'Dit hoort hier niet: of toch?')),
	lines('a new document', (all, at) => all.toSpliced(at, 0, '---')),
	lines('an end of document', (all, at) => all.toSpliced(at, 0, '...')),
	lines('old Mac line ends', (all, at) => [all.slice(0, at).join('\r'), ...all.slice(at)]),
	text('cut in half', EVERY, (whole, dice) => whole.slice(0, dice.upTo(whole.length))),
	text('its beginning gone', EVERY, (whole, dice) => whole.slice(dice.upTo(whole.length))),
	text('a character gone', EVERY, (whole, dice) => splice(whole, dice.upTo(whole.length), 1, '')),
	text('a mark gone', EVERY, (whole, dice) => {
		const marks = [...whole.matchAll(/["'{}[\],:]/g)].map(({ index }) => index);
		return splice(whole, dice.pick(marks) ?? 0, 1, '');
	}),
	text('a mark too many', EVERY, (whole, dice) =>
		splice(whole, dice.upTo(whole.length), 0, dice.pick([...'"\'{}[],:#&*!|>%@`?-~=<']) ?? ''),
	),
	text('a character that nobody sees', EVERY, (whole, dice) =>
		splice(
			whole,
			dice.upTo(whole.length),
			0,
			dice.pick(['\0', '\u200B', '\u202E', '\u2028', '\b', '\u0085', '\uFFFD']) ?? '',
		),
	),
	text('a byte order mark', EVERY, (whole) => `\uFEFF${whole}`),
	text('Windows line ends', EVERY, (whole) => whole.replaceAll('\n', '\r\n')),
	text('empty', EVERY, () => ''),
	text('nothing but one value', EVERY, (_, dice) =>
		dice.pick(['[]', '{}', 'x', 'null', '""', '# leeg', '- - -', '0', '\n\n']),
	),
	text('very deep', EVERY, (whole, dice) => {
		const depth = dice.pick([60, 400, 3000]) ?? 60;
		return putIn(whole, dice, `${'['.repeat(depth)}${']'.repeat(depth)}`);
	}),
	text('a very long value', EVERY, (whole, dice) => putIn(whole, dice, `"${'x'.repeat(400_000)}"`)),
	text('a very large number', EVERY, (whole, dice) => putIn(whole, dice, '9'.repeat(400))),
	text('very many names', YAML, (whole, dice) => {
		const names = Array.from({ length: 5_000 }, (_, at) => `n${at}: x`);
		return `${whole}\n${dice.upTo(2) ? 'many:\n' : ''}${names.map((name) => `  ${name}`).join('\n')}\n`;
	}),
	text('very many texts', JSON_FILE, (whole, dice) => {
		const names = Array.from({ length: 5_000 }, (_, at) => `"n${at}": "x"`);
		const found = dice.pick([...whole.matchAll(/\{\n/g)]);
		return found && splice(whole, found.index + 1, 0, `${names.join(',\n')},`);
	}),
	text('larger than any content', EVERY, (whole) => whole + ' '.repeat(6_000_000)),
	text('an anchor and who points to it', YAML, (whole, dice) => {
		const anchored = putIn(whole, dice, '&here [x]');
		return anchored && putIn(anchored, dice, '*here');
	}),
	text('who points to nothing', YAML, (whole, dice) => putIn(whole, dice, '*nowhere')),
	text('who points to itself', YAML, (whole, dice) => putIn(whole, dice, '&me [*me]')),
	text('a billion laughs', YAML, (whole) => `${laughs()}\n${whole}`),
	text('a merge key', YAML, (whole, dice) => atLine(whole, dice, '<<: { status: stated }')),
	text('a tag', YAML, (whole, dice) =>
		putIn(whole, dice, dice.pick(['!!int 3', '!foo x', '!!binary eA==', '! x']) ?? ''),
	),
	text('a list as a name', YAML, (whole, dice) => atLine(whole, dice, '? [a, b]\n: c')),
	text('no name', YAML, (whole, dice) => atLine(whole, dice, ': x')),
	text('a name twice', YAML, (whole, dice) => {
		const keys = [...whole.matchAll(/^ *[\w-]+:/gm)].map(([found]) => found);
		const key = dice.pick(keys);
		return key && whole.replace(key, `${key} x\n${key}`);
	}),
	text('a word that every object has', YAML, (whole, dice) => putIn(whole, dice, dice.pick(TAKEN) ?? '')),
	text('a comment in JSON', JSON_FILE, (whole, dice) => atLine(whole, dice, '// hier')),
	text('a comma at the end', JSON_FILE, (whole) => whole.replace(/"\n(\t*)\}/, '",\n$1}')),
	text('other quotes in JSON', JSON_FILE, (whole, dice) => {
		const found = dice.pick([...whole.matchAll(/"[^"\n]*"/g)]);
		return found && splice(whole, found.index, found[0].length, `'${found[0].slice(1, -1)}'`);
	}),
	text('a text over two lines', JSON_FILE, (whole, dice) => {
		const found = dice.pick([...whole.matchAll(/: "[^"\n]* [^"\n]*"/g)]);
		return found && splice(whole, found.index, found[0].length, found[0].replace(/ (?=[^ ]*"$)/, '\n'));
	}),
	text('no UTF-8', EVERY, (whole, dice) => {
		const bytes = Buffer.from(whole);
		const at = dice.upTo(bytes.length);
		const strange = Buffer.from(dice.pick([[0xff], [0xc3], [0xed, 0xa0, 0x80], [0xe9, 0x20]]) ?? []);
		return Buffer.concat([bytes.subarray(0, at), strange, bytes.subarray(at)]);
	}),
	text('UTF-16', EVERY, (whole) => Buffer.from(`\uFEFF${whole}`, 'utf16le')),
	text('Windows-1252', EVERY, (whole) => (/[é-ü]/.test(whole) ? Buffer.from(whole, 'latin1') : undefined)),
];

function text(
	kind: string,
	files: RegExp,
	change: (whole: string, dice: Dice) => string | Buffer | undefined,
): Mutation {
	return {
		kind,
		files,
		spoil: (before, dice) => {
			const after = change(before, dice);
			return after === undefined ? undefined : { before, after };
		},
	};
}

function lines(kind: string, change: (all: string[], at: number, dice: Dice) => string[]): Mutation {
	return text(kind, EVERY, (whole, dice) => {
		const all = whole.split('\n');
		return change(all, dice.upTo(all.length), dice).join('\n');
	});
}

function splice(whole: string, at: number, gone: number, put: string): string {
	return whole.slice(0, at) + put + whole.slice(at + gone);
}

/** In the place of a value after a colon. */
function putIn(whole: string, dice: Dice, put: string): string | undefined {
	const found = dice.pick([...whole.matchAll(/(?<=: )("[^"\n]*"|[\w.-]+)(?=[,\n }])/g)]);
	return found && splice(whole, found.index, found[0].length, put);
}

/** On a line of its own, as far in as the line after it. */
function atLine(whole: string, dice: Dice, put: string): string {
	const all = whole.split('\n');
	const at = dice.upTo(all.length);
	const indent = /^\s*/.exec(all[at] ?? '')?.[0] ?? '';
	return all.toSpliced(at, 0, ...put.split('\n').map((line) => indent + line)).join('\n');
}

function laughs(): string {
	const level = (name: string, of: string) => `${name}: &${name} [${Array.from({ length: 9 }, () => of).join(', ')}]`;
	return [
		level('la', 'ha'),
		level('lb', '*la'),
		level('lc', '*lb'),
		level('ld', '*lc'),
		level('le', '*ld'),
		level('lf', '*le'),
		level('lg', '*lf'),
		level('lh', '*lg'),
	].join('\n');
}
