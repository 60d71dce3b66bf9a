import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, type Path, type Problem, readJson, type SourceFile } from './yamlFile.ts';

/** A text, several lines, or a group of these. */
export type TextTree = { [key: string]: string | string[] | TextTree };
export type TextFile = { file: string; lineOf: (path: Path) => number; tree: TextTree };
/** Per language, per file. */
export type Texts = Record<string, Record<string, TextFile>>;

/** The app speaks these, the first of them first. */
const LANGUAGES = ['nl', 'en'];

export function readTexts(root: string): Texts {
	const folder = join(root, 'locales');
	return Object.fromEntries(
		languagesIn(root).map((language) => [language, readLanguage(root, join(folder, language))]),
	);
}

/** A language is a folder. */
export function languagesIn(root: string): string[] {
	const folder = join(root, 'locales');
	const found = existsSync(folder) ? readdirSync(folder).filter((name) => !name.includes('.')) : [];
	return [...new Set([...LANGUAGES, ...found.sort()])];
}

function readLanguage(root: string, folder: string): Record<string, TextFile> {
	const files = Object.values(PARTS)
		.flat()
		.map((name): [string, TextFile] => {
			const source = readJson(root, join(folder, `${name}.json`));
			const faults = notTexts(source, source.data);
			if (faults.length > 0) throw new ContentError(faults);
			return [name, { file: source.file, lineOf: source.lineOf, tree: source.data as TextTree }];
		});
	return Object.fromEntries(files);
}

/** The files of every language, by the part of the app that says them: what the first questions need, what the advice
 * says; then one for each journey, the prepared calls, what stands around an outcome, the words that are explained or
 * searched for, what is told about the device, the words around the sentences to show; and what trainers and the desk
 * need. */
export const PARTS = {
	interface: ['interface'],
	content: ['content'],
	more: ['meldcode', 'sharing', 'signals', 'calls', 'result', 'glossary', 'device', 'phrases'],
	training: ['map', 'training', 'scenarios', 'desk', 'handout'],
} as const;

/** Where something else stands than a text, a list of texts, or a group of these. */
function notTexts(source: SourceFile, value: unknown, path: Path = []): Problem[] {
	const report = (at: Path, text: string): Problem[] => [{ file: source.file, line: source.lineOf(at), text }];
	const noText = (at: Path) => report(at, `"${at.join('.')}" is geen tekst; schrijf woorden tussen aanhalingstekens`);
	if (typeof value === 'string' && path.length > 0) return [];
	if (Array.isArray(value) && path.length > 0) {
		if (value.length === 0) return report(path, `"${path.join('.')}" is een lege lijst; zet er een regel in`);
		return value.flatMap((item, at) => (typeof item === 'string' ? [] : noText([...path, at])));
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return noText(path);
	return Object.entries(value).flatMap(([key, inner]) => {
		const at = [...path, key];
		// With a dot in it, a name would be looked for deeper than it stands.
		if (!/^[\w-]+$/.test(key)) return report(at, `"${key}" is geen naam; gebruik letters, cijfers en streepjes`);
		return notTexts(source, inner, at);
	});
}

/** Every text with its full key. Lines in a list are one text. */
export function leaves(tree: TextTree, prefix = ''): [string, string | string[]][] {
	return Object.entries(tree).flatMap(([key, value]): [string, string | string[]][] =>
		typeof value === 'string' || Array.isArray(value) ? [[prefix + key, value]] : leaves(value, `${prefix}${key}.`),
	);
}
