import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/build/root.ts';

type Locked = {
	version: string;
	license?: string;
	integrity?: string;
	dev?: boolean;
	hasInstallScript?: boolean;
	dependencies?: Record<string, string>;
};
type Project = { dependencies: Record<string, string>; devDependencies: Record<string, string> };

const read = (name: string) => readFileSync(join(root, name), 'utf8');
const project: Project = JSON.parse(read('package.json'));
const lock: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'));
const locked = new Map(
	Object.entries(lock.packages).flatMap(([path, found]): [string, Locked][] =>
		path === '' ? [] : [[path.replace(/^node_modules\//, ''), found]],
	),
);

const direct = { ...project.dependencies, ...project.devDependencies };

/** What these packages bring along. */
function withTheirs(names: readonly string[]): string[] {
	const found = new Set(names);
	for (const name of found) for (const next of Object.keys(locked.get(name)?.dependencies ?? {})) found.add(next);
	return [...found];
}

test('every version is exact, and every package is known by its hash', () => {
	expect(Object.values(direct).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
	expect([...locked].filter(([, { integrity }]) => integrity === undefined).map(([name]) => name)).toEqual([]);
});

test('one package runs a script when it is installed, and package.json names it', () => {
	const running = [...locked].filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name);
	expect(running).toEqual(['node']);
	expect(JSON.parse(read('package.json'))).toMatchObject({ allowScripts: { node: true } });
});

test('SECURITY.md lists every package with its version and licence', () => {
	const listed = [...read('SECURITY.md').matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \| [^|]+ \|$/gm)].map(
		([, name = '', version, licence]) => [name, version, licence],
	);
	const wanted = new Set([...Object.keys(direct), ...withTheirs(Object.keys(project.dependencies))]);
	expect(listed.map(([name]) => name).toSorted()).toEqual([...wanted].toSorted());
	expect(listed).toEqual(listed.map(([name = '']) => [name, locked.get(name)?.version, locked.get(name)?.license]));
});
