import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from '../../src/build/root.ts';

export type Source = { path: string; text: string };

/** Every file of ours below `src`, by its path from there: `flow/schema.ts`. */
export const sources: readonly Source[] = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(tsx?|js|css|html)$/.test(entry.name))
	.map((entry) => join(entry.parentPath, entry.name))
	.map((file) => ({ path: relative(join(root, 'src'), file).split(sep).join('/'), text: readFileSync(file, 'utf8') }))
	.toSorted((a, b) => a.path.localeCompare(b.path));

export const code = sources.filter(({ path }) => /\.(ts|tsx|js)$/.test(path) && !path.endsWith('.d.ts'));

/** The text without comments, so that a law may be named where it is explained. */
export function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
