import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../../src/build/yamlFile.ts';
import type { Spoiled } from './spoil.ts';

/**
 * What is wrong with the way in which a spoiled file was refused. `proven`: by the proof, which tells a broken law at the
 * row that breaks it, whichever file made it do so.
 */
export function wrongRefusal(
	problems: readonly Problem[],
	copy: string,
	spoiled: Spoiled,
	proven: boolean,
): string | undefined {
	if (problems.length === 0) return 'refused without a reason';
	if (problems.length > MOST) return `${problems.length} reasons: nobody reads those`;
	for (const problem of problems) {
		const wrong = wrongProblem(problem, copy, spoiled);
		if (wrong !== undefined) return `${wrong}: ${told(problem)}`;
	}
	if (proven) return undefined;
	const changed = changedWords(spoiled);
	const isAbout = ({ file, text }: Problem): boolean =>
		file === spoiled.file || namesIn(text).some((name) => name.split(/[.-]/).some((part) => changed.has(part)));
	return problems.some(isAbout)
		? undefined
		: `only other files are named: ${problems.slice(0, 3).map(told).join(' | ')}`;
}

const MOST = 2_000;
/** What a program says to itself. */
const NOT_DUTCH = /undefined|\[object|NaN|TypeError|is not a|Cannot|Unexpected|Invalid|\bstring\b|\bobject\b/;
/** Said of a file as a whole. */
const WHOLE = /^en nog |ontbreekt|leeg|groter dan|UTF-8|JSON|YAML|› |"[a-zA-Z]+" ontbreekt|hier hoort/;

function wrongProblem(
	{ file, line, text }: Problem,
	copy: string,
	{ file: own, before, after }: Spoiled,
): string | undefined {
	// A case is told where it begins, and one begins on the first line.
	const isFarFromTop = !file.includes('/cases/') && (file !== own || before.split('\n')[0] === after.split('\n')[0]);
	if (text.length < 10) return 'no sentence';
	if (text.length > 1_000) return `a sentence of ${text.length} characters`;
	if (NOT_DUTCH.test(text.replaceAll(/"[^"]*"|\(bij .*?\);/g, ''))) return 'not in words for the author';
	if (!existsSync(join(copy, file))) return text.includes('ontbreekt') ? undefined : 'a file that is not there';
	const lines = (file === own ? after : readFileSync(join(copy, file), 'utf8')).split('\n').length;
	if (!Number.isInteger(line) || line < 1 || line > lines) return `no line of that file (${lines} lines)`;
	if (line === 1 && isFarFromTop && !WHOLE.test(text)) return 'the first line, which has nothing to do with it';
	return undefined;
}

export function told({ file, line, text }: Problem): string {
	return `${file}:${line} ${text.slice(0, 200)}`;
}

function namesIn(text: string): string[] {
	return [...text.matchAll(/"([^"]+)"/g)].map(([, name]) => name ?? '');
}

/** The words of the lines that differ, and of what they stand in. */
function changedWords({ before, after }: Spoiled): Set<string> {
	const [old, fresh] = [before.split('\n'), after.split('\n')];
	const start = old.findIndex((line, at) => line !== fresh[at]);
	const first = start === -1 ? old.length : start;
	let end = 0;
	while (end < Math.min(old.length, fresh.length) - first && old.at(-1 - end) === fresh.at(-1 - end)) end += 1;
	const lines = [old, fresh].flatMap((all) => {
		const changed = all.slice(first, all.length - end);
		return [...changed, ...above(all, first), ...above(all, all.length - end - 1)];
	});
	return new Set(lines.flatMap((line) => line.match(/\w+/g) ?? []));
}

/** The lines that a line stands under, as far as it is pushed in. */
function above(lines: readonly string[], at: number): string[] {
	const found: string[] = [];
	let depth = depthOf(lines[at] ?? '');
	for (let up = at - 1; up >= 0 && depth > 0; up--) {
		const line = lines[up] ?? '';
		if (line.trim() === '' || depthOf(line) >= depth) continue;
		depth = depthOf(line);
		found.push(line);
	}
	return found;
}

function depthOf(line: string): number {
	return line.length - line.trimStart().length;
}
