import { join } from 'node:path';
import type { Plugin } from 'vite';
import { bare } from './bare.ts';
import { mapValues } from './mapValues.ts';
import { type Content, readContent } from './readContent.ts';
import { languagesIn, PARTS } from './readTexts.ts';
import { readTraining } from './readTraining.ts';
import { root } from './root.ts';

const PREFIX = 'virtual:';

/** `from`: the folder with `flows/` and `locales/`. */
export type ContentChoice = { municipality?: string; from?: string };

/**
 * Gives the checked content to the app: `virtual:route` (the questions, in the first script) and `virtual:guide`
 * and `virtual:world` (rows, partners, desks, and all of roles and municipalities, in a part of their own), `virtual:more`
 * (the journeys beside the signal route) and `virtual:training` (the scenarios). Wrong content stops the build.
 */
export function contentPlugin({ municipality, from = root }: ContentChoice): Plugin {
	let content: Content | undefined;
	const values: Record<string, (content: Content) => unknown> = {
		route: ({ route }) => questionsOnly(route),
		world: ({ route: { roles, municipalities } }) => ({ roles, municipalities }),
		guide: ({ guide }) => guide,
		more: ({ more }) => more,
		preset: () => (municipality === undefined ? {} : { municipality }),
		training: (read) => readTraining(from, read),
	};
	return {
		name: 'signaalroute-content',
		resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
		load(id) {
			if (!id.startsWith(`\0${PREFIX}`)) return undefined;
			const name = id.slice(PREFIX.length + 1);
			if (name === TEXTS) return textsModule(from);
			if (name.startsWith(`${TEXTS}/`)) return partModule(from, name);
			content ??= readContent(from);
			const value = values[name]?.(content);
			for (const file of content.files) this.addWatchFile(file);
			return value === undefined ? undefined : `export const ${name} = ${JSON.stringify(value)};`;
		},
	};
}

/** The first script carries what the questions need: who says so, and what only the advice looks at, comes later. */
function questionsOnly({ flow, roles, municipalities, ...rest }: Content['route']): Content['route'] {
	return {
		...rest,
		flow: { ...flow, steps: mapValues(flow.steps, bare) },
		roles: mapValues(roles, ({ readers: _, weighing: __, ...role }) => bare(role)),
		municipalities: mapValues(municipalities, ({ weighing: _, ...place }) => ({ ...place, capabilities: [] })),
	};
}

const [FIRST] = PARTS.interface;
const TEXTS = 'texts';

/** The texts by language and part; those of the first questions in the first language come with the first script. */
function textsModule(from: string): string {
	const languages = languagesIn(from);
	const [first = ''] = languages;
	const parts = languages.map((language, index) => {
		const loads = Object.entries(PARTS).map(([part, names]) => {
			if (index === 0 && part === 'interface') return `${part}: async () => [{ default: first }]`;
			// The names of many files would only be weight in the first script.
			const isMany = names.length > 1;
			const load = isMany
				? `(await import('${PREFIX}${TEXTS}/${language}/${part}')).load()`
				: loadAll(from, language, names);
			return `${part}: async () => ${load}`;
		});
		return `${JSON.stringify(language)}: { ${loads.join(', ')} }`;
	});
	return `import first from ${textFile(from, first, FIRST)};
		export { first };
		export const languages = ${JSON.stringify(languages)};
		export const parts = { ${parts.join(', ')} };`;
}

/** The files of one part of one language. */
function partModule(from: string, name: string): string {
	const [, language = '', part = ''] = name.split('/');
	const names = Object.entries(PARTS).find(([id]) => id === part)?.[1] ?? [];
	return `export const load = async () => ${loadAll(from, language, names)};`;
}

function loadAll(from: string, language: string, names: readonly string[]): string {
	return `Promise.all([${names.map((name) => `import(${textFile(from, language, name)})`).join()}])`;
}

function textFile(from: string, language: string, name: string): string {
	return JSON.stringify(join(from, 'locales', language, `${name}.json`));
}
