import { first, languages, parts } from 'virtual:texts';
import { createInstance, type i18n } from 'i18next';

/** Its folder in `locales/`: "nl". */
export type Language = string;

/** Every folder in `locales/`, the one that is there from the start first. */
export const LANGUAGES: readonly Language[] = languages;

type Values = Record<string, string | number>;
/** In the order in which they come; `more` are the journeys beside the signal route, `training` is loaded when it is asked for. */
type Part = 'interface' | 'content' | 'more' | 'training';
const NAMESPACES: Part[] = ['interface', 'content', 'more', 'training'];

export type Words = {
	language: Language;
	/** The language that comes after this one, and its own name. */
	other: { language: Language; label: string };
	ui: (key: string, values?: Values) => string;
	line: (key: string) => string;
	lines: (key: string) => string[];
};

/** The texts of the app, on i18next. Content is added when the part with the advice has come. */
export function createTexts(): {
	words: (language: Language) => Words;
	load: (language: Language, part: Part) => Promise<void>;
} {
	const i18next: i18n = createInstance();
	i18next.init({
		lng: languages[0],
		ns: NAMESPACES,
		defaultNS: 'interface',
		fallbackNS: NAMESPACES,
		resources: { [languages[0]]: { interface: first } },
		interpolation: { escapeValue: false },
		returnNull: false,
		initAsync: false,
	});

	/** The texts that were asked for before, and that there are none of a key; until more of them come. */
	const readIn = new Map<Language, Map<string, string[]>>();
	const wordsIn = (language: Language): Words => {
		const t = i18next.getFixedT(language);
		const read = new Map<string, string[]>();
		readIn.set(language, read);
		// Nothing is set into these, so they are taken as they are written: an outcome asks for hundreds of them.
		const lines = (key: string): string[] => {
			const known = read.get(key);
			if (known) return known;
			const found: unknown[] = NAMESPACES.map((part) => i18next.getResource(language, part, key));
			const told = [found.find((text) => text !== undefined) ?? []].flat().map(String);
			read.set(key, told);
			return told;
		};
		// In a text that runs from right to left a number keeps its own direction.
		const set = (values: Values = {}): Values =>
			lines('app.direction')[0] === 'rtl'
				? Object.fromEntries(Object.entries(values).map(([name, value]) => [name, `\u2068${value}\u2069`]))
				: values;
		const line: Words['ui'] = (key, values) => (values ? '' : lines(key)[0]) || String(t(key, { ...set(values) }));
		return { language, other: after(language), ui: line, line, lines };
	};
	const known = new Map<Language, Words>();
	const words = (language: Language): Words => {
		const made = known.get(language) ?? wordsIn(language);
		known.set(language, made);
		return made;
	};
	return {
		words,
		async load(language, part) {
			if (i18next.hasResourceBundle(language, part)) return;
			for (const { default: tree } of (await parts[language]?.[part]()) ?? [])
				i18next.addResourceBundle(language, part, tree, true);
			readIn.get(language)?.clear();
		},
	};
}

function after(language: Language): Words['other'] {
	const next = languages[(languages.indexOf(language) + 1) % languages.length] ?? language;
	return { language: next, label: new Intl.DisplayNames(next, { type: 'language' }).of(next) ?? next };
}
