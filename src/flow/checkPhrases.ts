import type { Fault } from './checkContent.ts';
import { checkDay, checkEvidence, checkName, type Names, type Report } from './checkFlow.ts';
import type { PhraseOrder, Spoken } from './phraseSchema.ts';
import { READ_IN } from './phrases.ts';

/** The sentences to show: each is known, each stands in the languages of the worker, and none tells what it is about. */
export function checkPhrases(order: PhraseOrder, languages: readonly Spoken[], names: Names): Fault[] {
	const faults: Fault[] = [];
	const report: Report = (part, path, text) => faults.push({ part, path, text });
	checkEvidence('phrases', ['groups'], Object.fromEntries(order.groups.entries()), names, report);
	checkOrder(order, names, report);
	const ids = order.groups.flatMap(({ sentences }) => sentences.map(({ id }) => id));
	for (const id of READ_IN)
		if (!languages.some(({ language }) => language === id))
			report('phrases', ['groups'], `de taal ${id} ontbreekt; zet flows/phrases/${id}.yaml terug`);
	for (const spoken of languages) checkLanguage(spoken, ids, order.never, names, report);
	return faults;
}

function checkOrder({ groups }: PhraseOrder, names: Names, report: Report): void {
	const seen = new Set<string>();
	const ids = groups.flatMap(({ sentences }) => sentences.map(({ id }) => id));
	for (const [at, { sentences }] of groups.entries())
		for (const [index, { id, instead, partners = [] }] of sentences.entries()) {
			const path = ['groups', at, 'sentences', index];
			if (seen.has(id)) report('phrases', [...path, 'id'], `zin "${id}" staat er twee keer; haal er één weg`);
			seen.add(id);
			if (instead) checkName(report, 'phrases', [...path, 'instead'], 'zin', instead, ids);
			for (const partner of partners)
				checkName(report, 'phrases', [...path, 'partners'], 'partner', partner, names.partner);
		}
}

function checkLanguage(
	spoken: Spoken,
	ids: readonly string[],
	never: readonly string[],
	names: Names,
	report: Report,
): void {
	const { language, sentences, native } = spoken;
	const part = `phrases:${language}`;
	for (const source of spoken.sources)
		checkName(report, part, ['sources'], 'bron', source.split(' ')[0] ?? '', names.source);
	checkDay(report, part, ['checked'], spoken.checked, names);
	if (native) checkDay(report, part, ['native', 'date'], native.date, names);
	for (const [id, forms] of Object.entries(sentences)) {
		checkName(report, part, ['sentences', id], 'zin', id, ids);
		for (const [form, text] of Object.entries(forms)) {
			const found = never.find((word) => text?.toLowerCase().includes(word.toLowerCase()));
			if (found) report(part, ['sentences', id, form], `"${found}" mag niemand lezen die meekijkt; zeg het anders`);
		}
	}
	if (!READ_IN.some((own) => own === language)) return;
	for (const id of ids)
		if (sentences[id] === undefined)
			report(part, ['sentences'], `zin "${id}" ontbreekt; in deze taal moeten alle zinnen staan`);
}
