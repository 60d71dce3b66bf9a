import type { Guided } from '../appState.ts';
import type { SheetDraft } from './handoutFit.ts';

/** Longer forms speak for themselves, or are names. */
const LONGEST = 4;

/** On paper nothing opens at a tap: what the abbreviations on the sheet stand for is written below it. */
export function explained({ texts, more }: Guided, draft: SheetDraft): SheetDraft {
	const words = new Set(JSON.stringify(draft).split(/[^\p{L}\p{N}]+/u));
	const terms = (more?.terms(texts) ?? []).filter(({ form }) => form.length <= LONGEST && words.has(form));
	// At the beginning of a sentence a term has another form.
	const once = terms.filter(({ name }, at) => terms.findIndex((other) => other.name === name) === at);
	const lines = once.length > 0 ? [once.map(({ form, name }) => `${form}: ${name}.`).join(' ')] : [];
	return { ...draft, small: [...draft.small, ...lines] };
}
