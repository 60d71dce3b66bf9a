import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/** How Vite names what `.browserslistrc` names. */
const names: Readonly<Record<string, string>> = {
	chrome: 'chrome',
	edge: 'edge',
	firefox: 'firefox',
	safari: 'safari',
	ios_saf: 'ios',
};

/** The oldest version of each engine that the app is built for. */
export function oldestEngines(): Readonly<Record<string, number>> {
	const lines = readFileSync(join(root, '.browserslistrc'), 'utf8')
		.split('\n')
		.map((line) => line.replace(/#.*/, '').trim())
		.filter((line) => line !== '');
	return Object.fromEntries(
		lines.map((line) => {
			const [, name = '', version] = /^(\w+) >= (\d+(?:\.\d+)?)$/.exec(line) ?? [];
			const known = names[name];
			if (known) return [known, Number(version)];
			throw new Error(`.browserslistrc: "${line}" is not known. Write: ${Object.keys(names).join(', ')} >= version`);
		}),
	);
}

export function engineTargets(): string[] {
	return Object.entries(oldestEngines()).map(([name, version]) => `${name}${version}`);
}
