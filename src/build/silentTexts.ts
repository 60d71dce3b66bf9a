import type { Plugin } from 'vite';

type Node = { type: string; start: number; end: number; [part: string]: unknown };

/**
 * Takes out of i18next what it would tell a developer in the console, since the build proves already that every text is
 * there, and what would ask another place for texts, since all of them come with the app. Together they weigh more than
 * two kilobytes in the first script.
 */
export function silentTexts(): Plugin {
	return {
		name: 'signaalroute-silent-texts',
		apply: 'build',
		transform(code, id) {
			if (!/[\\/]node_modules[\\/]i18next[\\/]/.test(id)) return undefined;
			const tree = this.parse(code);
			const told = nodesIn(tree, 'CallExpression').filter(isTelling);
			const asking = nodesIn(tree, 'ClassDeclaration').find(({ id }) => nameOf(id) === 'Connector');
			const fetched = nodesIn(asking, 'MethodDefinition').filter(({ kind }) => kind === 'method');
			if (told.length === 0 || fetched.length === 0)
				throw new Error('i18next no longer tells or fetches anything: this part of the build can go');
			const gone = [
				...told.map((node) => ({ ...node, instead: 'void 0' })),
				...fetched.flatMap(({ value }) => (isNode(value) ? [{ ...value, instead: '() {}' }] : [])),
			].sort((one, other) => one.start - other.start);
			let silent = '';
			let at = 0;
			for (const { start, end, instead } of gone) {
				if (start < at) continue;
				silent += code.slice(at, start) + instead;
				at = end;
			}
			return { code: silent + code.slice(at), map: null };
		},
	};
}

function nodesIn(part: unknown, type: string): Node[] {
	if (Array.isArray(part)) return part.flatMap((one) => nodesIn(one, type));
	if (!isNode(part)) return [];
	const inside = Object.values(part).flatMap((one) => nodesIn(one, type));
	return part.type === type ? [part, ...inside] : inside;
}

/** `this.logger.warn(…)`, `baseLogger.deprecate(…)` */
function isTelling({ callee }: Node): boolean {
	if (!isNode(callee) || callee.type !== 'MemberExpression') return false;
	const { object, property } = callee;
	return /^(log|warn|error|deprecate)$/.test(nameOf(property)) && /logger$/i.test(nameOf(object));
}

function nameOf(part: unknown): string {
	if (!isNode(part)) return '';
	return part.type === 'MemberExpression' ? nameOf(part.property) : String(part.name ?? '');
}

function isNode(part: unknown): part is Node {
	return typeof part === 'object' && part !== null && 'type' in part;
}
