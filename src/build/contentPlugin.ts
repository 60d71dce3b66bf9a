import { join } from 'node:path';
import type { Plugin } from 'vite';
import { mapValues } from './mapValues.ts';
import { type Content, readContent } from './readContent.ts';
import { FILES, languagesIn } from './readTexts.ts';
import { root } from './root.ts';

const PREFIX = 'virtual:';

/** `from`: the folder with `flows/` and `locales/`. */
export type ContentChoice = { municipality?: string; from?: string };

/**
 * Gives the checked content to the app: `virtual:route` (the questions, in the first script) and `virtual:guide`
 * and `virtual:world` (rows, partners, desks, and all of roles and municipalities, in a part of their own) and `virtual:more` (the journeys beside the signal route). Wrong
 * content stops the build.
 */
export function contentPlugin({ municipality, from = root }: ContentChoice): Plugin {
	let content: Content | undefined;
	const values = (): Record<string, unknown> => {
		content ??= readContent(from);
		return {
			route: questionsOnly(content.route),
			world: { roles: content.route.roles, municipalities: content.route.municipalities },
			guide: content.guide,
			more: content.more,
			preset: municipality === undefined ? {} : { municipality },
		};
	};
	return {
		name: 'signaalroute-content',
		resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
		load(id) {
			if (!id.startsWith(`\0${PREFIX}`)) return undefined;
			const name = id.slice(PREFIX.length + 1);
			if (name === 'texts') return textsModule(from);
			const value = values()[name];
			for (const file of content?.files ?? []) this.addWatchFile(file);
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

/** Only the build looks at the evidence of a question. */
function bare<Entry extends object>(entry: Entry): Entry {
	const kept = Object.entries(entry).filter(([key]) => !['sources', 'status', 'checked', 'owner'].includes(key));
	return Object.fromEntries(kept) as Entry;
}

/** The texts by language and part; those of the first questions in the first language come with the first script. */
function textsModule(from: string): string {
	const languages = languagesIn(from);
	const path = (language: string, name: string) => JSON.stringify(join(from, 'locales', language, `${name}.json`));
	const load = (language: string, names: readonly string[]) =>
		`() => [${names.map((name) => `import(${path(language, name)})`).join()}]`;
	const parts = languages.map((language, index) => {
		const [questions, content, ...more] = FILES;
		const first = index === 0 ? '() => [Promise.resolve({ default: first })]' : load(language, [questions]);
		return `${JSON.stringify(language)}: { interface: ${first}, content: ${load(language, [content])}, more: ${load(language, more)} }`;
	});
	return `import first from ${path(languages[0] ?? '', FILES[0])};
		export { first };
		export const languages = ${JSON.stringify(languages)};
		export const parts = { ${parts.join(', ')} };`;
}
