import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, type Path, readJson } from './yamlFile.ts';

/** A text, several lines, or a group of these. */
export type TextTree = { [key: string]: string | string[] | TextTree };
export type TextFile = { file: string; lineOf: (path: Path) => number; tree: TextTree };
/** Per language, per file. */
export type Texts = Record<string, Record<string, TextFile>>;

export function readTexts(root: string): Texts {
	const folder = join(root, 'locales');
	const texts: Texts = {};
	for (const language of readdirSync(folder).sort()) {
		const files = FILES.map((name): [string, TextFile] => {
			const source = readJson(root, join(folder, language, `${name}.json`));
			const faults = notTexts(source.data).map((path) => ({
				file: source.file,
				line: source.lineOf(path),
				text: `"${path.join('.')}" is geen tekst; schrijf woorden tussen aanhalingstekens`,
			}));
			if (faults.length > 0) throw new ContentError(faults);
			return [name, { file: source.file, lineOf: source.lineOf, tree: source.data as TextTree }];
		});
		texts[language] = Object.fromEntries(files);
	}
	return texts;
}

/** The files of every language: what the first questions need, what the advice says, one for each journey,
 * the prepared calls, what stands around an outcome, the words that are explained or searched for. */
export const FILES = ['interface', 'content', 'meldcode', 'sharing', 'signals', 'calls', 'result', 'glossary'];

/** Where something else stands than a text, a list of texts, or a group of these. */
function notTexts(value: unknown, path: Path = []): Path[] {
	if (typeof value === 'string') return [];
	if (Array.isArray(value)) return value.flatMap((item, at) => (typeof item === 'string' ? [] : [[...path, at]]));
	if (typeof value !== 'object' || value === null) return [path];
	return Object.entries(value).flatMap(([key, inner]) => notTexts(inner, [...path, key]));
}

/** Every text with its full key. Lines in a list are one text. */
export function leaves(tree: TextTree, prefix = ''): [string, string | string[]][] {
	return Object.entries(tree).flatMap(([key, value]): [string, string | string[]][] =>
		typeof value === 'string' || Array.isArray(value) ? [[prefix + key, value]] : leaves(value, `${prefix}${key}.`),
	);
}
