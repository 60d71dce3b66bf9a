import { type LineFault, lineAt } from './plainText.ts';

/** The words of JSON: a mark, a text, a number, or one of three names. */
const TOKEN =
	/\s*(?:[{}[\],:]|"(?:[^"\\\n\t]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

/** What stands in JSON, or where it stops being that: the app reads these files with a stricter reader than YAML's. */
export function readPlainJson(text: string): { data: unknown } | { fault: LineFault } {
	try {
		return { data: JSON.parse(text) };
	} catch (error) {
		const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
		const offset = strangeAt(text) ?? Number(at ?? text.length);
		const near = text.slice(offset).trimStart().slice(0, 20).split('\n')[0] ?? '';
		const what = near === '' ? 'het bestand houdt te vroeg op' : `bij ${near}`;
		const way = 'kijk naar aanhalingstekens, komma’s en haakjes';
		return { fault: { line: lineAt(text, offset), text: `dit is geen geldige JSON (${what}); ${way}` } };
	}
}

/** The first place where no word of JSON stands. */
function strangeAt(text: string): number | undefined {
	TOKEN.lastIndex = 0;
	let end = 0;
	while (TOKEN.test(text)) end = TOKEN.lastIndex;
	const rest = text.slice(end);
	return rest.trim() === '' ? undefined : end + (rest.length - rest.trimStart().length);
}
