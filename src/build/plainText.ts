import { isUtf8 } from 'node:buffer';

/** What is wrong on a line of a file, before the file has a name. */
export type LineFault = { line: number; text: string };

const MOST_BYTES = 5_000_000;
/** No keyboard types these: control characters, what cannot be seen, and what a failed conversion leaves behind. */
const STRANGE = /[^\P{C}\t\n\r]|[\u2028\u2029\uFFFD]|\r(?!\n)/u;

/** The text of a file as everybody sees it, or why it is not that. */
export function textOf(bytes: Buffer): { text: string } | { fault: LineFault } {
	if (bytes.length > MOST_BYTES)
		return { fault: { line: 1, text: 'dit bestand is groter dan 5 MB; haal weg wat er niet hoort' } };
	if (!isUtf8(bytes))
		return { fault: { line: brokenLine(bytes), text: 'dit bestand is geen UTF-8; sla het op als UTF-8' } };
	const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
	const strange = STRANGE.exec(text);
	if (strange === null) return { text };
	const code = strange[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
	const fault = `hier staat een teken dat niemand ziet (U+${code}); typ deze regel opnieuw`;
	return { fault: { line: lineAt(text, strange.index), text: fault } };
}

export function lineAt(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}

function brokenLine(bytes: Buffer): number {
	const lines = bytes.toString('latin1').split('\n');
	return lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1'))) + 1;
}
