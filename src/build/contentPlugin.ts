import type { Plugin } from 'vite';
import { mapValues } from './mapValues.ts';
import { type Content, readContent } from './readContent.ts';
import { root } from './root.ts';

const PREFIX = 'virtual:';

/**
 * Gives the checked content to the app: `virtual:route` (the questions, in the first script) and `virtual:guide`
 * and `virtual:world` (rows, partners, desks, and all of roles and municipalities, in a part of their own) and `virtual:more` (the journeys beside the signal route). Wrong
 * content stops the build.
 */
export function contentPlugin({ municipality }: { municipality?: string }): Plugin {
	let content: Content | undefined;
	const values = (): Record<string, unknown> => {
		content ??= readContent(root);
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
