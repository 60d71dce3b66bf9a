import { readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { isCollection, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { readPlainJson } from './plainJson.ts';
import { type LineFault, textOf } from './plainText.ts';
import { notPlain, tellYamlError } from './plainYaml.ts';

export type Path = readonly (string | number)[];

/** A fault in a content file, told so that the owner can mend it: file, line, what is wrong, the way out. */
export type Problem = { file: string; line: number; text: string };

/** As many, and as long, as somebody reads before mending. */
const MOST_TOLD = 200;
const LONGEST_TOLD = 500;

/** Stops the build. The message is one line per fault. */
export class ContentError extends Error {
	readonly problems: readonly Problem[];
	constructor(all: readonly Problem[]) {
		// What stands in `defaults` is wrong in every entry, and told once.
		const once = [...new Map(all.map((one) => [`${one.file} ${one.line} ${one.text}`, one])).values()];
		const problems = once.slice(0, MOST_TOLD).map((one) => ({ ...one, text: shorten(one.text) }));
		const next = once[MOST_TOLD];
		const rest = `en nog ${once.length - MOST_TOLD} fouten; herstel eerst wat hierboven staat`;
		if (next) problems.push({ ...next, text: rest });
		super(problems.map(({ file, line, text }) => `${file}:${line} ${text}`).join('\n'));
		this.name = 'ContentError';
		this.problems = problems;
	}
}

export function shorten(text: string): string {
	return text.length > LONGEST_TOLD ? `${text.slice(0, LONGEST_TOLD)}…` : text;
}

type Read = { data: unknown; lineOf: (path: Path) => number };
export type SourceFile = Read & { file: string };

/** Reads YAML with schema `failsafe`: every scalar is a string, so `0800` keeps its zero and `no` stays a word. */
export function readYaml(root: string, path: string): SourceFile {
	return readFile(root, path, 'failsafe');
}

/** Reads JSON with the same reader, so that a fault in it has a line as well. */
export function readJson(root: string, path: string): SourceFile {
	return readFile(root, path, 'json');
}

type Schema = 'failsafe' | 'json';

function readFile(root: string, path: string, schema: Schema): SourceFile {
	const file = relative(root, path);
	if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
		throw new ContentError([{ file, line: 1, text: 'dit bestand ontbreekt' }]);
	const read = readOnce(readFileSync(path), schema);
	if ('faults' in read) throw new ContentError(read.faults.map((fault) => ({ file, ...fault })));
	return { file, ...read };
}

type Outcome = Read | { faults: LineFault[] };
const known = new Map<string, Outcome>();
const MOST_KNOWN = 100;

/** Tests change one file of many, many times: what did not change is read once. */
function readOnce(bytes: Buffer, schema: Schema): Outcome {
	const key = `${schema} ${bytes.toString('latin1')}`;
	const before = known.get(key);
	const outcome = before ?? readBytes(bytes, schema);
	// What was asked last is thrown away last.
	known.delete(key);
	known.set(key, outcome);
	const [oldest] = known.keys();
	if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
	return outcome;
}

function readBytes(bytes: Buffer, schema: Schema): Outcome {
	const found = textOf(bytes);
	if ('fault' in found) return { faults: [found.fault] };
	const { text } = found;
	const json = schema === 'json' ? readPlainJson(text) : undefined;
	if (json && 'fault' in json) return { faults: [json.fault] };
	const { document, lines } = parse(text, schema);
	const fault = document.errors[0] ?? document.warnings[0];
	if (fault) {
		const { line } = lines.linePos(fault.pos[0]);
		return { faults: [{ line, text: `dit is geen geldige YAML: ${tellYamlError(fault)}` }] };
	}
	if (document.contents === null) return { faults: [{ line: 1, text: 'dit bestand is leeg; zet de inhoud terug' }] };
	const faults = notPlain(document, lines, schema === 'json');
	if (faults.length > 0) return { faults };
	// Read again when a line is asked for, which is seldom: what is kept of every file stays small.
	let lineAt: ReadonlyMap<string, number> | undefined;
	const lineOf = (at: Path): number => {
		lineAt ??= linesIn(text, schema);
		for (let depth = at.length; depth > 0; depth--) {
			const line = lineAt.get(placeName(at.slice(0, depth)));
			if (line !== undefined) return line;
		}
		return 1;
	};
	return { data: json ? json.data : document.toJS(), lineOf };
}

function parse(text: string, schema: Schema) {
	const lines = new LineCounter();
	// Two of the same name are told apart from this: the parser compares each with each, and a long file takes it minutes.
	const options = { schema, lineCounter: lines, stringKeys: true, uniqueKeys: false, prettyErrors: false } as const;
	return { document: parseDocument(text, options), lines };
}

/** The line on which each key and each list item begins. */
function linesIn(text: string, schema: Schema): Map<string, number> {
	const { document, lines } = parse(text, schema);
	const found = new Map<string, number>();
	const look = (node: unknown, path: Path): void => {
		if (!isCollection(node)) return;
		node.items.forEach((item, index) => {
			const at = [...path, isPair(item) && isScalar(item.key) ? String(item.key.value) : index];
			const [offset] = (isPair(item) ? (item.key as Node | null) : (item as Node | null))?.range ?? [];
			if (offset !== undefined) found.set(placeName(at), lines.linePos(offset).line);
			look(isPair(item) ? item.value : item, at);
		});
	};
	look(document.contents, []);
	return found;
}

function placeName(path: Path): string {
	return path.join('\0');
}
