import type { z } from 'zod';
import { suggest } from '../flow/suggest.ts';
import type { Path } from './yamlFile.ts';

export type Issue = z.core.$ZodIssue;
/** Where something does not fit its shape, and why, for whoever wrote it. */
export type Told = { path: Path; text: string };

/** `data` is what was held against the shape. Of a choice between shapes, the one that comes nearest is told. */
export function tellIssues(data: unknown, issues: readonly Issue[], above: Path = []): Told[] {
	const strangers = new Set(issues.filter(({ code }) => code === 'unrecognized_keys').map(({ path }) => path.join()));
	// A name that is missing where another is strange was misspelled: that is told at the strange one.
	const missing = new Map<string, string[]>();
	const isTold = issues.filter((issue) => {
		const group = issue.path.slice(0, -1).join();
		if (!strangers.has(group) || valueAt(data, [...above, ...pathOf(issue)]) !== undefined) return true;
		missing.set(group, [...(missing.get(group) ?? []), String(issue.path.at(-1))]);
		return false;
	});
	return isTold.flatMap((issue) => tellIssue(data, issue, above, missing.get(issue.path.join())));
}

/** `missing`: names that are not there, of which a strange one may be the misspelling. */
function tellIssue(data: unknown, issue: Issue, above: Path, missing: readonly string[] = []): Told[] {
	const path = [...above, ...pathOf(issue)];
	const value = valueAt(data, path);
	switch (issue.code) {
		case 'invalid_union':
			return tellChoice(data, value, issue.errors, path);
		case 'invalid_key':
			return tellIssues(data, issue.issues, path);
		case 'unrecognized_keys':
			return issue.keys.map((key) => ({ path: [...path, key], text: strange(key, missing) }));
		case 'invalid_type':
			return [{ path, text: value === undefined ? absent(path, issue.expected) : other(issue.expected, value) }];
		case 'invalid_value':
			return [{ path, text: value === undefined ? absent(path, 'string') : onlyThese(issue.values) }];
		case 'too_small':
			return [{ path, text: 'deze lijst is leeg; zet er iets in of haal hem weg' }];
		case 'too_big':
			return [{ path, text: `deze lijst is te lang; er passen er ${issue.maximum}` }];
		default:
			return [{ path, text: issue.message }];
	}
}

function tellChoice(data: unknown, value: unknown, choices: Issue[][], path: Path): Told[] {
	const all = choices.flat();
	if (value === undefined) return [{ path, text: absent(path, 'string') }];
	const literals = all.flatMap((issue) =>
		issue.code === 'invalid_value' && issue.path.length === 0 ? issue.values : [],
	);
	const names = all.flatMap((issue) =>
		issue.code !== 'unrecognized_keys' && issue.path.length === 1 ? pathOf(issue) : [],
	);
	const known = isGroup(value) ? Object.keys(value) : [];
	if (isGroup(value) && names.length > 1 && !known.some((name) => isTaken(choices, name))) {
		const [wrong] = known;
		const choice = `hier hoort één van ${[...new Set(names)].join(', ')}`;
		if (wrong === undefined) return [{ path, text: choice }];
		return [{ path: [...path, wrong], text: `${strange(wrong, names.map(String))}; ${choice}` }];
	}
	const nearest = choices.toSorted((one, two) => depth(two) - depth(one) || one.length - two.length)[0] ?? [];
	if (depth(nearest) === 0 && literals.length > 0)
		return [{ path, text: `${onlyThese(literals)}, of wat de recepten noemen` }];
	return tellIssues(data, nearest, path);
}

/** Some shape of the choice knows this name. */
function isTaken(choices: Issue[][], name: string): boolean {
	return choices.some(
		(issues) => !issues.some((issue) => issue.code === 'unrecognized_keys' && issue.keys.includes(name)),
	);
}

function depth(issues: readonly Issue[]): number {
	return issues.reduce((deepest, { path }) => Math.max(deepest, path.length), 0);
}

function pathOf({ path }: Issue): (string | number)[] {
	return path.map((part) => (typeof part === 'symbol' ? String(part) : part));
}

export function valueAt(data: unknown, path: Path): unknown {
	let value = data;
	for (const part of path) value = isGroup(value) || Array.isArray(value) ? Reflect.get(value, part) : undefined;
	return value;
}

export function isGroup(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const SHAPES: Record<string, string> = {
	string: 'een tekst',
	array: 'een lijst',
	object: 'een groep met namen',
	record: 'een groep met namen',
};

function absent(path: Path, expected: string): string {
	return `"${path.at(-1)}" ontbreekt; zet het erbij (${SHAPES[expected] ?? expected})`;
}

function other(expected: string, value: unknown): string {
	const shape = Array.isArray(value)
		? 'een lijst'
		: isGroup(value)
			? 'een groep met namen'
			: `"${String(value).slice(0, 40)}"`;
	return `hier hoort ${SHAPES[expected] ?? expected}, er staat ${shape}`;
}

function onlyThese(values: readonly unknown[]): string {
	return `hier kan alleen ${values.map((value) => `"${String(value)}"`).join(', ')}`;
}

function strange(key: string, known: readonly string[]): string {
	return `de naam "${key.slice(0, 40)}" bestaat hier niet${suggest(key, known)}; haal hem weg of schrijf hem anders`;
}
