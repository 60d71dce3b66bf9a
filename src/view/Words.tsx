import { useContext, useId, useState } from 'preact/hooks';
import type { Term } from '../screen/screen.ts';
import { Terms } from './Terms.ts';
import styles from './Words.module.css';

/** A text in which the first term of each kind opens its meaning in place, by touch and by key. */
export function Words({ children }: { children: string }) {
	const terms = useContext(Terms);
	if (terms === undefined) return children;
	return (
		<>
			{partsOf(children, terms).map((part) =>
				typeof part === 'string' ? part : <Explained key={part.term.form} {...part} />,
			)}
		</>
	);
}

/** `after`: what closes the word, which may not fall on a line of its own. */
type Part = { term: Term; after: string };

function Explained({ term: { form, label, name, text }, after }: Part) {
	const [open, setOpen] = useState(false);
	const id = useId();
	return (
		<>
			<button
				type="button"
				class={styles.term}
				aria-label={form}
				aria-expanded={open}
				aria-controls={id}
				title={label}
				data-term={form}
				onClick={() => setOpen(!open)}
			>
				<span class={styles.form}>{form}</span>
				{after}
			</button>
			<span class={styles.meaning} id={id} hidden={!open}>
				{name}. {text}
			</span>
		</>
	);
}

const known = new WeakMap<readonly Term[], Map<string, (string | Part)[]>>();

/** A text is taken apart once: looking for every term takes time that a tap does not have. */
function partsOf(text: string, terms: readonly Term[]): (string | Part)[] {
	const before = known.get(terms) ?? new Map<string, (string | Part)[]>();
	known.set(terms, before);
	const parts = before.get(text) ?? takeApart(text, terms);
	before.set(text, parts);
	return parts;
}

/** Whole words only, the longest form first. Old engines do not know how to look behind; what stands before is the first part. */
function patternOf(terms: readonly Term[]): RegExp {
	const forms = terms.map(({ form }) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`(^|[^\\p{L}\\p{N}-])(${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function takeApart(text: string, all: readonly Term[]): (string | Part)[] {
	const terms = all.filter(({ form }) => text.includes(form));
	if (terms.length === 0) return [text];
	const parts: (string | Part)[] = [];
	const explained = new Set<string>();
	let from = 0;
	for (const { 1: before = '', 2: form = '', index } of text.matchAll(patternOf(terms))) {
		const term = terms.find((one) => one.form === form);
		if (term === undefined || explained.has(term.name)) continue;
		explained.add(term.name);
		const start = index + before.length;
		const end = start + form.length;
		const after = text.slice(end).match(/^[.,;:!?)'’”"]+/)?.[0] ?? '';
		parts.push(text.slice(from, start), { term, after });
		from = end + after.length;
	}
	return [...parts, text.slice(from)].filter((part) => part !== '');
}
