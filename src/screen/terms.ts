import type { Glossary } from '../flow/registers.ts';
import type { Term } from './screen.ts';
import type { Texts } from './texts.ts';

const known = new WeakMap<object, Map<string, Term[]>>();

/** Every form of every term in this language, the longest first, with what it means. Made once per language. */
export function termsIn(texts: Texts, terms: Glossary['terms']): Term[] {
	const perLanguage = known.get(terms) ?? new Map<string, Term[]>();
	known.set(terms, perLanguage);
	const made = perLanguage.get(texts.language) ?? makeTerms(texts, terms);
	perLanguage.set(texts.language, made);
	return made;
}

function makeTerms(texts: Texts, terms: Glossary['terms']): Term[] {
	return Object.entries(terms)
		.flatMap(([id, entry]) =>
			formsIn(entry, texts.language).map((form) => ({
				form,
				label: texts.ui('glossary.label', { term: form }),
				name: texts.line(`glossary.terms.${id}.name`),
				text: texts.line(`glossary.terms.${id}.text`),
			})),
		)
		.toSorted((a, b) => b.form.length - a.form.length);
}

/** The register has forms for the languages that it names. */
function formsIn({ nl, en }: Glossary['terms'][string], language: string): readonly string[] {
	return { nl, en }[language] ?? [];
}
