import type { Part } from './pieces.ts';

/** Every value of a file of JSON, by its path. Undefined for any other file. */
export function leaves(bytes: Buffer): Part[] | undefined {
	if (!['{', '['].includes(bytes.toString('latin1', 0, 1))) return undefined;
	try {
		return below('', JSON.parse(bytes.toString('utf8')));
	} catch {
		return undefined;
	}
}

function below(name: string, value: unknown): Part[] {
	if (typeof value !== 'object' || value === null) return [{ name, bytes: Buffer.from(String(value)) }];
	const isList = Array.isArray(value);
	return Object.entries(value).flatMap(([key, child]) => below(`${name}/${isList ? '' : key}`, child));
}
