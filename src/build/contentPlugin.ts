import type { Plugin } from 'vite';
import { type Content, mapValues, readContent } from './readContent.ts';
import { root } from './root.ts';

const PREFIX = 'virtual:';

/**
 * Gives the checked content to the app: `virtual:route` (the questions, in the first script) and `virtual:guide`
 * (rows, partners and desks, in a part of its own). Wrong content stops the build.
 */
export function contentPlugin({ municipality }: { municipality?: string }): Plugin {
	let content: Content | undefined;
	const values = (): Record<string, unknown> => {
		content ??= readContent(root);
		return {
			route: withoutEvidence(content.route),
			guide: content.guide,
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

/** The first script carries what is asked, not who says so: sources and dates of the questions stay in the build. */
function withoutEvidence({ flow, roles, ...rest }: Content['route']) {
	const bare = <Entry extends Evidence>({ sources: _, status: __, checked: ___, owner: ____, ...entry }: Entry) =>
		entry;
	return { ...rest, flow: { ...flow, steps: mapValues(flow.steps, bare) }, roles: mapValues(roles, bare) };
}

type Evidence = { sources: unknown; status: unknown; checked: unknown; owner: unknown };
