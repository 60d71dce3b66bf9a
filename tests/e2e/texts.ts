import enContent from '../../locales/en/content.json';
import enInterface from '../../locales/en/interface.json';
import enMeldcode from '../../locales/en/meldcode.json';
import enSharing from '../../locales/en/sharing.json';
import enSignals from '../../locales/en/signals.json';
import nlContent from '../../locales/nl/content.json';
import nlInterface from '../../locales/nl/interface.json';
import nlMeldcode from '../../locales/nl/meldcode.json';
import nlSharing from '../../locales/nl/sharing.json';
import nlSignals from '../../locales/nl/signals.json';
import type { UiKey } from '../../src/screen/texts.ts';

export type Language = 'nl' | 'en';

/** A key that is not there is a type error, or throws where the flow decides on the names. */
export type TextKey = UiKey | `steps.${string}` | `roles.${string}` | `sheets.${string}`;

const trees: Record<Language, readonly object[]> = {
	nl: [nlInterface, nlContent, nlMeldcode, nlSharing, nlSignals],
	en: [enInterface, enContent, enMeldcode, enSharing, enSignals],
};

/** The text under a key, so that a test says what a reader sees without copying it. */
export function text(key: TextKey, values: Record<string, string> = {}, language: Language = 'nl'): string {
	const found = optionalText(key, language);
	if (found === undefined) throw new Error(`${language} has no text "${key}"`);
	return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

/** The text before its first value: enough to know it by. */
export const beginningOf = (key: TextKey): string => text(key).trimEnd();

function optionalText(key: string, language: Language): string | undefined {
	for (const tree of trees[language]) {
		const value = key.split('.').reduce<unknown>(child, tree);
		if (typeof value === 'string') return value;
	}
	return undefined;
}

function child(tree: unknown, name: string): unknown {
	return typeof tree === 'object' && tree !== null
		? Object.entries(tree).find(([key]) => key === name)?.[1]
		: undefined;
}

const municipalities: Record<string, string> = {
	'midden-delfland': 'Midden-Delfland',
	'leidschendam-voorburg': 'Leidschendam-Voorburg',
};

/** An answer as it is read: what it says, and the small line under it. */
export function answerText(step: string, id: string, language: Language): string {
	const words = (key: string) => optionalText(key, language);
	const join = (main: string | undefined, hint: string | undefined) => {
		if (main === undefined) throw new Error(`${language} has no answer "${id}" to "${step}"`);
		return hint ? `${main} ${hint}` : main;
	};
	if (step === 'municipality') {
		const name = municipalities[id];
		return name ?? join(words('otherMunicipality.name'), words('otherMunicipality.hint'));
	}
	if (step === 'role') return join(words(`roles.${id}.name`), words(`roles.${id}.hint`));
	const key = `steps.${step}.options.${id}`;
	return join(words(`${key}.text`), words(`${key}.hint`));
}
