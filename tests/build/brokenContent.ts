import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { readContent } from '../../src/build/readContent.ts';
import { ContentError } from '../../src/build/yamlFile.ts';
import { copyContent } from '../helpers/contentCopy.ts';

/** One thing broken in a copy of the content. What comes after `after` is searched for `find`, and that is replaced. */
export type Break = {
	after?: string;
	find: string | RegExp;
	put: string;
	/** The line where the fault is to be told, by its text. Without it: the line that was changed. */
	line?: string;
	/** The file in which the fault is to be told, when that is another one. */
	toldIn?: string;
	/** Words that the message has to hold. */
	says: string;
};

/** Reads what is tested: all content, unless said otherwise. */
type Read = (copy: string) => unknown;

/** A copy of flows and locales that may be broken; it is gone after the tests of the file. */
export function contentCopy(): string {
	const copy = copyContent();
	afterAll(() => rmSync(copy, { recursive: true, force: true }));
	return copy;
}

/** What is told with this one thing broken, and how the line that has to be there begins. Makes the copy whole again. */
export function readBroken(
	copy: string,
	file: string,
	broken: Break,
	read?: Read,
): { lines: string[]; wanted: string } {
	const path = join(copy, file);
	const whole = readFileSync(path, 'utf8');
	const from = placeOf(whole, broken.after ?? '', 0);
	const at = placeOf(whole, broken.find, from);
	const text = whole.slice(0, at) + whole.slice(at).replace(broken.find, () => broken.put);
	const toldIn = broken.toldIn ?? file;
	const there = broken.toldIn === undefined ? text : readFileSync(join(copy, broken.toldIn), 'utf8');
	const place = broken.line === undefined ? at : placeOf(there, broken.line, broken.toldIn === undefined ? from : 0);
	const lines = readWith(copy, file, text, read);
	return { lines, wanted: `${toldIn}:${there.slice(0, place).split('\n').length} ` };
}

/** What is told with this in the place of the file. Makes the copy whole again. */
export function readWith(copy: string, file: string, spoiled: string | Buffer, read?: Read): string[] {
	const path = join(copy, file);
	const whole = readFileSync(path);
	writeFileSync(path, spoiled);
	try {
		return linesOf(readOrThrown(copy, read));
	} finally {
		writeFileSync(path, whole);
	}
}

/** The fault is told in the right file, on the right line, in words that help. */
export function expectTold(copy: string, file: string, broken: Break, read?: Read): void {
	const { lines, wanted } = readBroken(copy, file, broken, read);
	const right = lines.filter((line) => line.startsWith(wanted) && line.includes(broken.says));
	expect(right, `wanted: ${wanted}… ${broken.says}\ntold:\n${lines.slice(0, 5).join('\n')}`).not.toEqual([]);
}

/** What is told with this file gone. */
export function readWithout(copy: string, file: string): string[] {
	const whole = readFileSync(join(copy, file), 'utf8');
	rmSync(join(copy, file));
	try {
		return linesOf(readOrThrown(copy));
	} finally {
		writeFileSync(join(copy, file), whole);
	}
}

function readOrThrown(copy: string, read: Read = readContent): unknown {
	try {
		return read(copy);
	} catch (error) {
		return error;
	}
}

/** One line per fault, as they are told to whoever broke it. */
function linesOf(outcome: unknown): string[] {
	if (outcome instanceof ContentError) return outcome.message.split('\n');
	return [outcome instanceof Error ? `not told as a fault of the content: ${outcome}` : 'nothing told'];
}

function placeOf(text: string, wanted: string | RegExp, from: number): number {
	const found = typeof wanted === 'string' ? text.indexOf(wanted, from) : text.slice(from).search(wanted) + from;
	if (found < from) throw new Error(`the content no longer holds "${wanted}"`);
	return found;
}
