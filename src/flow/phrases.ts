import type { PhraseGroup, Spoken } from './phraseSchema.ts';

type PhraseEntry = PhraseGroup['sentences'][number];

/** Whom the sentence is said to; `both` where that is not chosen. */
export type Form = 'both' | 'feminine' | 'masculine';

export type Phrases = { groups: readonly PhraseGroup[]; languages: readonly Spoken[] };

/** The languages in which a worker reads; they lie beside what is shown. */
export const READ_IN = ['nl', 'en'] as const;

/** The words of a sentence in a language; nothing where this language does not have it. */
export function sentenceIn({ sentences }: Spoken, id: string, form: Form = 'both'): string | undefined {
	const sentence = sentences[id];
	return (form === 'both' ? undefined : sentence?.[form]) ?? sentence?.text;
}

/** Whether this language speaks differently to a woman and to a man. */
export function hasForms({ sentences }: Spoken): boolean {
	return Object.values(sentences).some(({ feminine }) => feminine !== undefined);
}

/**
 * The sentences for this kind of role that the language has. Where it misses the sentence that stands in another's
 * place, that other one stays.
 */
export function sentencesFor(group: PhraseGroup, spoken: Spoken, isStreet: boolean): readonly PhraseEntry[] {
	const there = group.sentences.filter(({ id }) => id in spoken.sentences);
	const replaced = isStreet ? there.flatMap(({ instead }) => instead ?? []) : [];
	return there.filter(({ id, for: whom }) => !replaced.includes(id) && (isStreet || whom !== 'street'));
}
