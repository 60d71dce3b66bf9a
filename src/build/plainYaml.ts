import {
	type Document,
	isAlias,
	isCollection,
	isMap,
	isNode,
	isPair,
	isScalar,
	isSeq,
	type LineCounter,
	type Node,
	type Pair,
	visit,
	type YAMLError,
	type YAMLMap,
} from 'yaml';
import type { LineFault } from './plainText.ts';

/** Groups and lists in one another; content has some twenty. */
const DEEPEST = 50;

/** What the reader of YAML says, in the words of whoever wrote it. */
const TOLD: Record<string, string> = {
	BAD_INDENT: 'deze regel springt niet in zoals de regels ervoor, of een haakje is niet gesloten',
	BAD_SCALAR_START: 'een woord begint met een teken dat hier niet kan; zet aanhalingstekens om de tekst',
	BLOCK_AS_IMPLICIT_KEY: 'er staat een dubbele punt te veel; zet aanhalingstekens om de tekst',
	MISSING_CHAR: 'er ontbreekt een teken: een aanhalingsteken, een haakje, een komma of een dubbele punt',
	MULTILINE_IMPLICIT_KEY: 'een naam loopt door op de volgende regel; zet er een dubbele punt achter',
	MULTIPLE_DOCS: 'een regel met alleen streepjes begint een nieuw bestand; haal hem weg',
	NON_STRING_KEY: 'een naam is hier een lijst of een groep; schrijf één woord voor de dubbele punt',
	RESOURCE_EXHAUSTION: 'er staat te veel in elkaar; haal weg wat er niet hoort',
	TAB_AS_INDENT: 'er staat een tab; spring in met spaties',
	TAG_RESOLVE_FAILED: 'er staat een uitroepteken voor een woord; zet aanhalingstekens om de tekst',
	UNEXPECTED_TOKEN: 'hier staat een teken te veel',
};

export function tellYamlError({ code }: YAMLError): string {
	return TOLD[code] ?? 'deze regel is niet te lezen; zet aanhalingstekens om de tekst';
}

/** The names that every object of the language has: looked up, they are always there. */
const TAKEN: readonly string[] = Object.getOwnPropertyNames(Object.prototype);

/**
 * What the format can do and content may not: say one thing in two places, name a thing twice, leave it empty. `texts`:
 * a word may be any word there, and checkTexts says which text may be empty.
 */
export function notPlain(document: Document, lines: LineCounter, texts: boolean): LineFault[] {
	const faults: LineFault[] = [];
	const report = (node: unknown, text: string): void => {
		const offset = isPair(node) ? (node.key as Node | null)?.range?.[0] : (node as Node | null)?.range?.[0];
		faults.push({ line: offset === undefined ? 1 : lines.linePos(offset).line, text });
	};
	visit(document, (_, node, path) => {
		if (isAlias(node)) report(node, `"*${node.source}" verwijst naar een andere plek; schrijf het hier uit`);
		if (isNode(node) && 'anchor' in node && node.anchor !== undefined)
			report(node, `"&${node.anchor}" is een anker; schrijf alles uit op de plek zelf`);
		if (isMap(node)) for (const [pair, text] of wrongNames(node, texts)) report(pair, text);
		if (isSeq(node) && !texts && node.items.some(isNothing))
			report(node, 'hier staat een streepje of een komma zonder iets erbij; vul het in of haal het weg');
		if (isScalar(node) && !texts && TAKEN.includes(String(node.value))) report(node, takenBy(node.value));
		if (!isCollection(node) || path.length <= DEEPEST) return undefined;
		report(node, 'hier staat te veel in elkaar; haal weg wat er niet hoort');
		return visit.BREAK;
	});
	return faults;
}

function wrongNames({ items }: YAMLMap, texts: boolean): [Pair, string][] {
	const seen = new Set<unknown>();
	return items.flatMap((pair): [Pair, string][] => {
		const name = isScalar(pair.key) ? pair.key.value : pair.key;
		const isAgain = seen.has(name);
		seen.add(name);
		if (isAgain) return [[pair, `"${name}" staat hier twee keer; haal er één weg`]];
		if (name === '') return [[pair, 'hier staat geen naam voor de dubbele punt; zet hem erbij']];
		if (texts && TAKEN.includes(String(name))) return [[pair, takenBy(name)]];
		return texts || !isNothing(pair.value) ? [] : [[pair, `"${name}" is leeg; vul het in of haal het weg`]];
	});
}

function takenBy(name: unknown): string {
	return `"${name}" is een woord van de computer; kies een ander woord`;
}

function isNothing(value: unknown): boolean {
	return value === null || (isScalar(value) && value.value === '');
}
