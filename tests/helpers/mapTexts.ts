import { createTexts } from '../../src/i18n/createTexts.ts';

const created = createTexts();
for (const language of ['nl', 'en'] as const)
	for (const part of ['interface', 'content', 'more', 'training'] as const) await created.load(language, part);

/** The words of a map, with all that it needs loaded. */
export const textsIn = created.words;
