import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { isCollection, LineCounter, type Node, parseDocument } from 'yaml';

export type Path = readonly (string | number)[];

/** A fault in a content file, told so that the owner can mend it: file, line, what is wrong, the way out. */
export type Problem = { file: string; line: number; text: string };

/** Stops the build. The message is one line per fault. */
export class ContentError extends Error {
	readonly problems: readonly Problem[];
	constructor(problems: readonly Problem[]) {
		super(problems.map(({ file, line, text }) => `${file}:${line} ${text}`).join('\n'));
		this.name = 'ContentError';
		this.problems = problems;
	}
}

export type SourceFile = { file: string; data: unknown; lineOf: (path: Path) => number };

/** Reads YAML with schema `failsafe`: every scalar is a string, so `0800` keeps its zero and `no` stays a word. */
export function readYaml(root: string, path: string): SourceFile {
	return readFile(root, path, 'failsafe', 'dit is geen geldige YAML');
}

/** Reads JSON with the same reader, so that a fault in it has a line as well. */
export function readJson(root: string, path: string): SourceFile {
	return readFile(root, path, 'json', 'dit is geen geldige JSON');
}

function readFile(root: string, path: string, schema: 'failsafe' | 'json', invalid: string): SourceFile {
	const file = relative(root, path);
	if (!existsSync(path)) throw new ContentError([{ file, line: 1, text: 'dit bestand ontbreekt' }]);
	const lines = new LineCounter();
	const document = parseDocument(readFileSync(path, 'utf8'), { schema, lineCounter: lines });
	const fault = document.errors[0] ?? document.warnings[0];
	if (fault) {
		const line = lines.linePos(fault.pos[0]).line;
		throw new ContentError([{ file, line, text: `${invalid} (${fault.message.split('\n')[0]})` }]);
	}
	const lineOf = (at: Path): number => {
		for (let depth = at.length; depth > 0; depth--) {
			const offset = offsetOf(document.contents, at.slice(0, depth));
			if (offset !== undefined) return lines.linePos(offset).line;
		}
		return 1;
	};
	return { file, data: document.toJS({ maxAliasCount: 20 }), lineOf };
}

/** Where the key (or list item) at this path begins. */
function offsetOf(root: unknown, path: Path): number | undefined {
	let node: unknown = root;
	let offset: number | undefined;
	for (const part of path) {
		if (!isCollection(node)) return undefined;
		const item = node.items.find((candidate, index) => isAt(candidate, index, part));
		if (item === undefined) return undefined;
		const pair = item as { key?: Node; value?: unknown };
		offset = (pair.key ?? (item as Node)).range?.[0];
		node = pair.key === undefined ? item : pair.value;
	}
	return offset;
}

function isAt(item: unknown, index: number, part: string | number): boolean {
	const key = (item as { key?: { value?: unknown } }).key;
	return key === undefined ? index === Number(part) : key.value === String(part);
}
