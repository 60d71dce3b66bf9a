import { createInstance, type i18n } from 'i18next';
import ui from '../../locales/nl/interface.json';

export type Language = 'nl' | 'en';
type Tree = Record<string, unknown>;
type Loaded = Promise<{ default: Tree }>[];
/** In the order in which they come; `more` are the journeys beside the signal route. */
type Part = 'interface' | 'content' | 'more';

/** Every language but the first loads its texts when it is asked for; all of them are there offline. */
const PARTS: Record<Language, Record<Part, () => Loaded>> = {
	nl: {
		interface: () => [Promise.resolve({ default: ui })],
		content: () => [import('../../locales/nl/content.json')],
		more: () => [
			import('../../locales/nl/meldcode.json'),
			import('../../locales/nl/sharing.json'),
			import('../../locales/nl/signals.json'),
			import('../../locales/nl/calls.json'),
			import('../../locales/nl/result.json'),
			import('../../locales/nl/glossary.json'),
			import('../../locales/nl/device.json'),
			import('../../locales/nl/phrases.json'),
		],
	},
	en: {
		interface: () => [import('../../locales/en/interface.json')],
		content: () => [import('../../locales/en/content.json')],
		more: () => [
			import('../../locales/en/meldcode.json'),
			import('../../locales/en/sharing.json'),
			import('../../locales/en/signals.json'),
			import('../../locales/en/calls.json'),
			import('../../locales/en/result.json'),
			import('../../locales/en/glossary.json'),
			import('../../locales/en/device.json'),
			import('../../locales/en/phrases.json'),
		],
	},
};

const NAMESPACES: Part[] = ['interface', 'content', 'more'];

export type Words = {
	language: Language;
	ui: (key: string, values?: Record<string, string | number>) => string;
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
		lng: 'nl',
		ns: NAMESPACES,
		defaultNS: 'interface',
		fallbackNS: ['content', 'more'],
		resources: { nl: { interface: ui } },
		interpolation: { escapeValue: false },
		returnNull: false,
		initAsync: false,
	});

	const wordsIn = (language: Language): Words => {
		const t = i18next.getFixedT(language);
		const read = new Map<string, string[]>();
		// An outcome asks for hundreds of texts that never change; what is not there yet is asked again.
		const lines = (key: string): string[] => {
			const known = read.get(key);
			if (known || !i18next.exists(key, { lng: language, ns: NAMESPACES })) return known ?? [];
			const found = [t(key, { returnObjects: true }) as unknown].flat().map(String);
			read.set(key, found);
			return found;
		};
		const line: Words['ui'] = (key, values) => (values ? '' : lines(key)[0]) || String(t(key, { ...values }));
		return { language, ui: line, line, lines };
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
			const loaded = await Promise.all(PARTS[language][part]());
			for (const { default: tree } of loaded) i18next.addResourceBundle(language, part, tree, true);
		},
	};
}
