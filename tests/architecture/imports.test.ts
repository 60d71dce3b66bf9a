import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { code, type Source, withoutComments } from './sources.ts';

/** Who may import whom. A part may always import itself; `types:` allows types only. */
const table: Readonly<Record<string, readonly string[]>> = {
	flow: [],
	directory: ['flow'],
	screen: ['flow', 'directory', 'routemap', 'types:locales'],
	routemap: ['flow'],
	view: ['types:screen', 'routemap'],
	i18n: ['locales'],
	privacy: [],
	pwa: [],
	app: ['flow', 'directory', 'screen', 'view', 'routemap', 'i18n', 'privacy', 'pwa'],
	build: ['flow', 'directory', 'screen', 'routemap', 'package.json'],
	main: ['flow', 'directory', 'screen', 'view', 'routemap', 'i18n', 'privacy', 'pwa', 'app'],
};

/** Packages that few may touch, and the files that may. */
const packages: readonly { name: RegExp; only: RegExp }[] = [
	{ name: /^xstate/, only: /^(flow\/compileFlow|app\/.*|main)\.tsx?$/ },
	{ name: /^i18next/, only: /^i18n\// },
	{ name: /^workbox-/, only: /^pwa\// },
	{ name: /^(zod|yaml|date-holidays)/, only: /^(build\/|flow\/(schema|registers|lists|.*Schema)\.ts$)/ },
	{ name: /^(preact|@testing-library)/, only: /^(view\/|app\/|main\.tsx$)/ },
	{ name: /^(node:|vite|playwright|@preact\/preset-vite)/, only: /^build\// },
	{ name: /^virtual:/, only: /^(app\/|i18n\/|main\.tsx$)/ },
];

type Import = { from: string; to: string; typesOnly: boolean };

const pattern =
	/(?:^|[\s;])(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf({ path, text }: Source): Import[] {
	return [...withoutComments(text).matchAll(pattern)].map(([, types, named, lazy]) => ({
		from: path,
		to: named ?? lazy ?? '',
		typesOnly: types !== undefined,
	}));
}

const imports = code.flatMap(importsOf);

/** The folder below `src`, or what stands beside `src`; files straight in `src` are the entry. */
function partOf(path: string): string {
	const [first = '', second = ''] = path.split('/');
	if (first === '..') return second;
	return path.includes('/') ? first : 'main';
}

test('the table knows every part of the house', () => {
	const parts = new Set(code.map(({ path }) => partOf(path)));
	expect([...parts].filter((part) => !(part in table))).toEqual([]);
});

test('no part imports what it should not know', () => {
	const ours = imports.filter(({ to }) => to.startsWith('.') && !/\.(css|svg)$/.test(to));
	const wrong = ours.filter(({ from, to, typesOnly }) => {
		const part = partOf(from);
		const target = partOf(posix.join(posix.dirname(from), to));
		const allowed = table[part] ?? [];
		return !(target === part || allowed.includes(target) || (typesOnly && allowed.includes(`types:${target}`)));
	});
	expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test.each(packages)('$name is imported by few', ({ name, only }) => {
	const wrong = imports.filter(({ from, to }) => name.test(to) && !only.test(from));
	expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('an import says its whole file name', () => {
	const wrong = imports.filter(({ to }) => to.startsWith('.') && !/\.\w+$/.test(to));
	expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('the pattern sees every form of an import', () => {
	const text = [
		"import './a.css';",
		"import { one, type Two } from './b.ts';",
		"import type { Three } from './c.ts';",
		"export { four } from './d.ts';",
		"const { five } = await import('./e.ts');",
		"import six, * as seven from './f.ts';",
		"// import './g.ts'",
		"import {\n\teight,\n} from './h.ts';",
	].join('\n');
	expect(
		importsOf({ path: 'flow/x.ts', text }).map(({ to, typesOnly }) => `${to}${typesOnly ? ' types' : ''}`),
	).toEqual(['./a.css', './b.ts', './c.ts types', './d.ts', './e.ts', './f.ts', './h.ts']);
});
