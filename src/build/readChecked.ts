import { z } from 'zod';
import { mapValues } from './mapValues.ts';
import { isGroup, type Told, tellIssues, valueAt } from './tellIssue.ts';
import { ContentError, type Path, type Problem, readYaml, type SourceFile } from './yamlFile.ts';

z.config(z.locales.nl());

export type Checked<Data> = { data: Data; source: SourceFile };

/** Reads one file against its schema; `defaults` at its top stand for what an entry leaves out. */
export function readChecked<Shape extends z.ZodType>(
	root: string,
	path: string,
	schema: Shape,
): Checked<z.infer<Shape>> {
	const source = readYaml(root, path);
	const result = parseOnce(source.data, schema);
	if (result.success) return { data: result.data, source };
	const given = withDefaults(source.data);
	throw new ContentError(tellIssues(given, result.error.issues).map(tellIn(source)));
}

const parsed = new WeakMap<object, { schema: z.ZodType; result: unknown }>();

/** The reader gives the same data for a file that did not change. */
function parseOnce<Shape extends z.ZodType>(data: unknown, schema: Shape): z.ZodSafeParseResult<z.infer<Shape>> {
	const known = isGroup(data) ? parsed.get(data) : undefined;
	if (known?.schema === schema) return known.result as z.ZodSafeParseResult<z.infer<Shape>>;
	const result = schema.safeParse(withDefaults(data));
	if (isGroup(data)) parsed.set(data, { schema, result });
	return result;
}

/** On its line, with the place in words. */
function tellIn(source: SourceFile) {
	return ({ path, text }: Told): Problem => {
		const at = placeOf(source, path);
		const place = at.join(' › ');
		return { file: source.file, line: source.lineOf(at), text: place === '' ? text : `${place}: ${text}` };
	};
}

/** What came from `defaults` stands there. */
export function placeOf({ data }: SourceFile, path: Path): Path {
	const key = path.at(-1) ?? '';
	const defaults = isGroup(data) && isGroup(data.defaults) ? data.defaults : {};
	return valueAt(data, path) === undefined && Object.hasOwn(defaults, key) ? ['defaults', key] : path;
}

function withDefaults(data: unknown): unknown {
	if (!isGroup(data) || !isGroup(data.defaults)) return data;
	const { defaults, ...rest } = data;
	return addDefaults(rest, defaults);
}

/** Every entry that names its sources takes the defaults for what it does not say itself. */
function addDefaults(value: unknown, defaults: Record<string, unknown>): unknown {
	if (Array.isArray(value)) return value.map((item) => addDefaults(item, defaults));
	if (!isGroup(value)) return value;
	const inner = mapValues(value, (item) => addDefaults(item, defaults));
	const isEntry = 'sources' in value || ('title' in value && 'kind' in value);
	return isEntry ? { ...defaults, ...inner } : inner;
}
