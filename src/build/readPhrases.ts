import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type PhraseOrder, phrasesSchema, type Spoken, spokenSchema } from '../flow/phraseSchema.ts';
import { readChecked } from './readChecked.ts';
import { ContentError, type SourceFile } from './yamlFile.ts';

/** In the order in which the people whom workers meet speak them most; any other language stands behind. */
const FIRST = ['nl', 'en', 'pl', 'bg', 'ro', 'es', 'uk', 'hu'];

/** The sentences to show, and every language that has a file. */
export function readPhrases(root: string): {
	order: PhraseOrder;
	languages: Spoken[];
	files: Record<string, SourceFile>;
} {
	const order = readChecked(root, join(root, 'flows/phrases.yaml'), phrasesSchema);
	const folder = join(root, 'flows/phrases');
	if (!existsSync(folder))
		throw new ContentError([{ file: 'flows/phrases', line: 1, text: 'deze map ontbreekt; zet haar terug' }]);
	const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
	const read = names.map((name) => ({ name, ...readChecked(root, join(folder, name), spokenSchema) }));
	const misnamed = read.filter(({ name, data }) => name !== `${data.language}.yaml`);
	if (misnamed.length > 0)
		throw new ContentError(
			misnamed.map(({ data, source }) => ({
				file: source.file,
				line: source.lineOf(['language']),
				text: `language "${data.language}" en de naam van het bestand verschillen; maak ze gelijk`,
			})),
		);
	return {
		order: order.data,
		languages: read.map(({ data }) => data).toSorted((a, b) => placeOf(a) - placeOf(b) || byCode(a, b)),
		files: {
			phrases: order.source,
			...Object.fromEntries(read.map(({ data, source }) => [`phrases:${data.language}`, source])),
		},
	};
}

function placeOf({ language }: Spoken): number {
	const place = FIRST.indexOf(language);
	return place < 0 ? FIRST.length : place;
}

function byCode(a: Spoken, b: Spoken): number {
	return a.language.localeCompare(b.language);
}
