import { leaves, type TextFile } from './readTexts.ts';
import type { Problem } from './yamlFile.ts';

const LONGEST = 1_000;
/** What the app fills in a call; other texts that the flows decide on stand as they are written. */
const IN_CALLS = ['role', 'municipality', 'who', 'about'];

/** Each text by itself: not empty, not endless, no code, and only gaps that the app fills in. */
export function checkWords(file: TextFile, language: string, fromFlow: RegExp): Problem[] {
	return leaves(file.tree).flatMap(([key, value]) =>
		[value].flat().flatMap((line, index): Problem[] => {
			const path = [...key.split('.'), ...(Array.isArray(value) ? [index] : [])];
			const text = faultIn(key, line, language, fromFlow);
			return text === undefined ? [] : [{ file: file.file, line: file.lineOf(path), text }];
		}),
	);
}

function faultIn(key: string, line: string, language: string, fromFlow: RegExp): string | undefined {
	if (line.trim() === '') return `tekst "${key}" is leeg; schrijf hem of haal hem weg`;
	if (line.length > LONGEST) return `tekst "${key}" heeft meer dan ${LONGEST} tekens; maak hem korter`;
	if (/<\/?[a-z]/i.test(line) || line.includes('$t('))
		return `in tekst "${key}" staat code; schrijf alleen wat iemand leest`;
	if (/[{}]/.test(line.replaceAll(/\{\{\w+\}\}/g, '')))
		return `in tekst "${key}" is een haakje van een open plek weg; schrijf hem als {{role}}`;
	if (key === 'app.locale' && !new RegExp(`^${language}(-[A-Z]{2})?$`).test(line))
		return `"${line}" is geen taal; schrijf hem als ${language}-${language.toUpperCase()}`;
	const strange = fromFlow.test(key) ? gapsIn(line).find((gap) => !isFilled(key, gap)) : undefined;
	return strange === undefined ? undefined : `in tekst "${key}" vult niemand {{${strange}}} in; haal die open plek weg`;
}

function isFilled(key: string, gap: string): boolean {
	return key.startsWith('calls.') && IN_CALLS.includes(gap);
}

/** The names of the open places in a text, as in `{{role}}`. */
export function gapsIn(text: string | readonly string[]): string[] {
	return [text].flat().flatMap((line) => [...line.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ''));
}
