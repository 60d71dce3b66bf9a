import type { Said } from '../../../src/build/language/measure.ts';
import type { Screen } from '../../../src/screen/screen.ts';
import { content } from '../content.ts';
import { resourcesIn, textsIn } from '../screens.ts';

const { texts } = resourcesIn('nl');

/** What the view needs and nobody reads; what is measured by itself, or repeats the screen. */
const UNREAD =
	/(?:^|\.)(?:id|kind|step|partner|href|rule|type|page|wish|language|state|value|pattern|journey|verdict|picture|about|script|direction|own)$/;
const APART = /^(?:emergency|hide|name|title|skip|otherLanguage|notice|over|foot|paper|note\.text)(?:\.|$)/;
const IDS = /(?:^|\.)(?:fillIn\.label|numbers\.entries\.\d+\.label|receiver|part|ticked\.\d+|sentences\.\d+\.shown)$/;
/** Titles of sources, addresses and codes: looked up, not read. */
const LOOKED_UP =
	/(?:^|\.)(?:sources\.\d+|sources\.entries\.\d+\.title|source|website\.label|code\.text|wrong\.line|refused\.code|rules\.lines\.\d+\.id)$/;
/** Where a term opens its meaning at a tap; a heading, a button and an answer are no place for that. */
const OPENS =
	/(?:^|\.)(?:what|reason|share\.text|why\.text|(?:lines|do|doNot|intro)\.\d+|help\.text\.\d+|lines\.\d+\.text)$/;
const EVERYDAY = ['ID', 'IT', 'MB'];

/** Each short form with what it stands for, in small letters. */
const meanings = Object.entries(content.more.terms).flatMap(([id, { nl }]) =>
	nl.map((form) => [form, [...nl, texts.line(`glossary.terms.${id}.name`)].map((name) => name.toLowerCase())] as const),
);

/** The words of a screen in the order in which they are read. */
export function saidOn(screen: Screen, kind: string, name: string): Said {
	const shown = textsIn(screen).filter(([path]) => ![UNREAD, APART, IDS, LOOKED_UP].some((one) => one.test(path)));
	const opening =
		screen.terms && screen.kind !== 'partners'
			? shown.filter(([path]) => OPENS.test(path)).map(([, text]) => text)
			: [];
	return { ...said(kind, name, shown, opening), screen: screen.kind };
}

/** What stands around every screen, and what may lie over one. */
export function saidAround(screen: Screen, name: string): Said {
	const { emergency, hide, name: app, skip, otherLanguage, notice = '', over, foot } = screen;
	const shown = textsIn({ emergency, hide, app, skip, otherLanguage, notice, over, foot });
	const read = shown.filter(([path, text]) => !UNREAD.test(path) && text !== '');
	return said('rand van het scherm', name, read, []);
}

/** Pieces that no screen shows together, such as the meanings of the terms: short forms are looked at on the screens. */
export function saidAlone(kind: string, name: string, texts: readonly string[]): Said {
	return { kind, name, texts, isExplained: () => true };
}

function said(kind: string, name: string, shown: readonly (readonly [string, string])[], opening: string[]): Said {
	const texts = shown.map(([, text]) => text);
	const all = texts.join('\n');
	const small = all.toLowerCase();
	const isWritten = (form: string): boolean =>
		new RegExp(`\\b${form}(?: \\(| is | zijn | en \\S+ zijn )|\\(${form}\\)`).test(all) ||
		meanings.some(
			([short, full]) => short === form && full.some((name) => name !== form.toLowerCase() && small.includes(name)),
		);
	const isExplained = (form: string): boolean =>
		EVERYDAY.includes(form) || opening.some((text) => text.includes(form)) || isWritten(form);
	return { kind, name, texts, isExplained };
}
