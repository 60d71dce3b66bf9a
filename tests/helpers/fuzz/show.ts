import { createInstance } from 'i18next';
import type { Content } from '../../../src/build/readContent.ts';
import type { TextTree } from '../../../src/build/readTexts.ts';
import type { Walk } from '../../../src/flow/walk.ts';
import type { AppState, Resources } from '../../../src/screen/appState.ts';
import { laterScreens } from '../../../src/screen/later.ts';
import { moreScreens } from '../../../src/screen/more.ts';
import type { JourneyId, Language } from '../../../src/screen/screen.ts';
import type { Texts } from '../../../src/screen/texts.ts';
import { toScreen } from '../../../src/screen/toScreen.ts';

const PAGES = ['hub', 'partners', 'about', 'settings', 'municipality', 'role', 'talk', 'rights', 'receivers'] as const;
const NOW = new Date('2026-03-11T11:00+01:00');

/** Draws the outcome of this walk in this language, and what cannot be read there is told. `all`: the way to it and every page too. */
export function show(
	content: Content,
	journey: JourneyId,
	walk: Walk,
	{ language, all }: { language: Language; all: boolean },
): string | undefined {
	const resources = resourcesOf(content, textsOf(content, language));
	const states: Change[] = [{ walk, journey }];
	if (all) states.push(...walk.answers.map((_, index) => ({ walk: cut(walk, index), journey })));
	if (all && journey === 'signs') states.push(...PAGES.map((page) => ({ page })));
	for (const state of states) {
		const screen = toScreen(stateOf(walk, state), resources);
		const strange = strangeText(screen, screen.kind);
		if (strange !== undefined) return `${language} ${strange}`;
	}
	return undefined;
}

function cut(walk: Walk, answers: number): Walk {
	return { ...walk, answers: walk.answers.slice(0, answers) };
}

type Change = Pick<AppState, 'journey' | 'walk'> | Pick<AppState, 'page'>;

function stateOf({ presets }: Walk, change: Change): AppState {
	const settled = {
		settings: presets,
		own: {},
		appearance: 'system',
		size: 'usual',
		offline: 'ready',
		forgetful: false,
	} as const;
	return { page: 'hub', journey: 'signal', now: NOW, address: 'https://signaalroute.example/', ...settled, ...change };
}

const made = new Map<Language, { trees: readonly TextTree[]; texts: Texts }>();

/** Made anew only when a text changed. */
function textsOf({ texts }: Content, language: Language): Texts {
	const trees = Object.values(texts[language] ?? {}).map(({ tree }) => tree);
	const known = made.get(language);
	if (known && trees.every((tree, index) => tree === known.trees[index])) return known.texts;
	const fresh = makeTexts(trees, language);
	made.set(language, { trees, texts: fresh });
	return fresh;
}

/** As in the app, on these texts. */
function makeTexts(trees: readonly TextTree[], language: Language): Texts {
	const i18next = createInstance();
	i18next.init({ lng: language, interpolation: { escapeValue: false }, returnNull: false, initAsync: false });
	for (const tree of trees) i18next.addResourceBundle(language, 'translation', tree, true);
	const ui = (key: string, values: Record<string, string | number> = {}): string => String(i18next.t(key, values));
	const read = new Map<string, string[]>();
	const lines = (key: string): string[] => {
		const known = read.get(key);
		if (known || !i18next.exists(key)) return known ?? [];
		const found = [i18next.t(key, { returnObjects: true }) as unknown].flat().map(String);
		read.set(key, found);
		return found;
	};
	return { language, other: { language, label: language }, ui, lines, line: (key) => lines(key)[0] ?? ui(key) };
}

const parts = new WeakMap<Content, Pick<Resources, 'later' | 'more'>>();

function resourcesOf(content: Content, texts: Texts): Resources {
	const { route, guide, more } = content;
	const known = parts.get(content) ?? { later: laterScreens(guide, route), more: moreScreens(route, guide, more) };
	parts.set(content, known);
	return { route, texts, ...known, version: '0.0.0' };
}

/** The name of a text instead of the text, a gap that was not filled, a word of the computer, code. */
const STRANGE = /^[a-z][\w-]*(\.[\w-]+)+$|\{\{|\}\}|undefined|\[object|Invalid Date|NaN|<\/?[a-z]|\$t\(/;
const NO_TEXT = /\.(href|number|id|step|page|partner|kind|url|name|type|value)$|\.(terms|website)\./;

function strangeText(value: unknown, path: string): string | undefined {
	if (typeof value === 'string')
		return STRANGE.test(value) && !NO_TEXT.test(path) ? `shows "${value}" at ${path}` : undefined;
	if (typeof value !== 'object' || value === null) return undefined;
	for (const [key, inner] of Object.entries(value)) {
		const strange = strangeText(inner, `${path}.${key}`);
		if (strange !== undefined) return strange;
	}
	return undefined;
}
