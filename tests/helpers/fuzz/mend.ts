import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { type Content, readContent } from '../../../src/build/readContent.ts';
import { ContentError, type Problem } from '../../../src/build/yamlFile.ts';
import { isGroup, put, read, remove, type Tree } from './treeMutations.ts';

const ROUNDS = 6;

/**
 * Reads the content; where only words and numbers lag behind what was spoiled, these are brought along first, as a
 * careful author would. `changed` gets every file that was changed for it, as it was.
 */
export function readMended(copy: string, changed: Map<string, string>): Content {
	for (let round = 0; ; round++)
		try {
			return readContent(copy);
		} catch (error) {
			if (!(error instanceof ContentError) || round === ROUNDS) throw error;
			const ways = error.problems.map(wayOut);
			if (ways.includes(undefined)) throw error;
			for (const way of ways) if (way) takeWay(copy, way, changed);
		}
}

type Way = { file: string; path: string[]; change: 'add' | 'remove' | 'append' };

function wayOut({ file, text }: Problem): Way | undefined {
	const [, missing] = /^tekst "([\w.-]+)" ontbreekt/.exec(text) ?? [];
	if (missing !== undefined) return { file, path: missing.split('.'), change: 'add' };
	const [, left] = /^tekst "([\w.-]+)" (?:wordt nergens gebruikt|staat alleen in deze taal)/.exec(text) ?? [];
	if (left !== undefined) return { file, path: left.split('.'), change: 'remove' };
	const [, id, list] = /^"([\w.-]+)" heeft nog geen nummer: zet het onderaan (\w+)/.exec(text) ?? [];
	return id === undefined || list === undefined ? undefined : { file, path: [list, id], change: 'append' };
}

function takeWay(copy: string, { file, path, change }: Way, changed: Map<string, string>): void {
	const text = readFileSync(join(copy, file), 'utf8');
	if (!changed.has(file)) changed.set(file, text);
	const isJson = file.endsWith('.json');
	const data: unknown = isJson ? JSON.parse(text) : parse(text, { schema: 'failsafe' });
	const key = path.at(-1) ?? '';
	let within: Tree = isGroup(data) ? data : {};
	for (const part of path.slice(0, -1)) {
		const inner = read(within, part);
		const next = isGroup(inner) || Array.isArray(inner) ? inner : {};
		if (next !== inner) put(within, part, next);
		within = next;
	}
	if (Array.isArray(within)) within.push(key);
	else if (change === 'remove') remove(within, key);
	else put(within, key, 'Wat hier staat.');
	writeFileSync(join(copy, file), isJson ? JSON.stringify(data, null, '\t') : stringify(data));
}
