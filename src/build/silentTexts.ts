import type { Plugin } from 'vite';

type Node = { type: string; start: number; end: number; [part: string]: unknown };

/**
 * Takes out of i18next what it would tell a developer in the console: the build proves already that every text is
 * there, and the words weigh a kilobyte in the first script.
 */
export function silentTexts(): Plugin {
	return {
		name: 'signaalroute-silent-texts',
		apply: 'build',
		transform(code, id) {
			if (!/[\\/]node_modules[\\/]i18next[\\/]/.test(id)) return undefined;
			const told = callsIn(this.parse(code)).filter(isTelling);
			if (told.length === 0) throw new Error('i18next no longer tells anything: this part of the build can go');
			let silent = '';
			let at = 0;
			for (const { start, end } of told) {
				if (start < at) continue;
				silent += `${code.slice(at, start)}void 0`;
				at = end;
			}
			return { code: silent + code.slice(at), map: null };
		},
	};
}

function callsIn(part: unknown): Node[] {
	if (Array.isArray(part)) return part.flatMap(callsIn);
	if (!isNode(part)) return [];
	const inside = Object.values(part).flatMap(callsIn);
	return part.type === 'CallExpression' ? [part, ...inside] : inside;
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
