import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { TextTree } from './readTexts.ts';
import { root } from './root.ts';

const left = ['node_modules', 'dist', '.git'];
const languages = ['nl', 'en'];

type Place = { id: string; name: string };

/** Where the project may be changed without touching it. */
export function copyProject(to: string): void {
	cpSync(root, to, { recursive: true, filter: (path) => !left.includes(relative(root, path)) });
	symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'), 'junction');
}

/** Builds in a process of its own, as `npm run build` does; the time in ms. */
export function timedBuild(project: string, dist: string): number {
	const begun = performance.now();
	const built = spawnSync(process.execPath, [join(project, 'src/build/build.ts'), '--naar', dist], { stdio: 'pipe' });
	if (built.status !== 0) throw new Error(String(built.stderr).split('\n', 3).join('; '));
	return performance.now() - begun;
}

/** The smallest change that a content owner makes: other words in one sentence of one language. */
export function changeSentence(project: string): void {
	changeTexts(project, 'nl', (texts) => {
		const notes = branch(texts, 'notice');
		const [key, sentence] = Object.entries(notes)[0] ?? [];
		if (key === undefined || typeof sentence !== 'string') throw new Error('Geen zin om te veranderen');
		notes[key] = `${sentence} nu`;
	});
}

/** How far the sentences of one municipality are those of another: real ones lie between the two. */
export type Sentences = 'shared' | 'own';

/** Copies of a municipality, each with a name, telephone numbers and names of desks of its own. */
export function addMunicipalities(project: string, total: number, sentences: Sentences): void {
	const folder = join(project, 'flows/municipalities');
	const known = readdirSync(folder).filter((name) => name !== 'other.yaml');
	const [model = ''] = known
		.map((name) => name.replace('.yaml', ''))
		.toSorted()
		.reverse();
	const lines = readFileSync(join(folder, `${model}.yaml`), 'utf8');
	const added = Array.from({ length: total - known.length }, (_, number) => madeUp(number));
	for (const [number, { id, name }] of added.entries()) {
		const own = lines.replace(/^id: .*$/m, `id: ${id}`).replace(/^name: .*$/m, `name: ${name}`);
		writeFileSync(join(folder, `${id}.yaml`), withNumbers(own, number));
	}
	const codes = join(folder, '../codes.yaml');
	if (existsSync(codes)) writeFileSync(codes, withCodes(readFileSync(codes, 'utf8'), added));
	for (const language of languages)
		changeTexts(project, language, (texts) => {
			const places = branch(texts, 'municipalities');
			const desks = branch(branch(places, model), 'desks');
			for (const [number, { id, name }] of added.entries()) {
				const random = randomFrom(number + 1);
				const say = (line: string) => (sentences === 'own' ? shuffled(line, random) : line);
				places[id] = { desks: renamed(desks, name, say) };
			}
		});
}

function withCodes(lines: string, added: readonly Place[]): string {
	return lines.replace(/^(municipalities: \[.*)\]$/m, `$1, ${added.map(({ id }) => id).join(', ')}]`);
}

function renamed(desks: TextTree, place: string, say: (line: string) => string): TextTree {
	const entries = Object.keys(desks).map((desk): [string, TextTree] => {
		const { name, reach } = branch(desks, desk);
		return [desk, { name: `${name} ${place}`, reach: [reach ?? ''].flat().map((line) => say(String(line))) }];
	});
	return Object.fromEntries(entries);
}

/** The same words in another order: as long as a real sentence, and like no other. */
function shuffled(line: string, random: () => number): string {
	return line
		.split(' ')
		.map((word) => ({ word, at: random() }))
		.toSorted((a, b) => a.at - b.at)
		.map(({ word }) => word)
		.join(' ');
}

/** The same numbers at every run. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 48_271) % 2_147_483_647;
		return state / 2_147_483_647;
	};
}

/** Every desk with a number that nobody has checked. */
function withNumbers(lines: string, place: number): string {
	let desk = 0;
	return lines.replace(/: \{ hours:/g, () => {
		desk += 1;
		const number = String((place * 7919 + desk * 104_729) % 10_000_000).padStart(7, '0');
		return `: { phone: 015-${number}, confirm: 'yes', hours:`;
	});
}

const starts = ['Blauwe', 'Zilver', 'Koper', 'Linnen', 'Wolle', 'Fiets', 'Tulpe', 'Stroop', 'Klompe', 'Drop', 'Haring'];
const ends = ['dijk', 'burg', 'veld', 'wijk', 'horst', 'hoek', 'drecht', 'rade', 'schans', 'sluis', 'stede'];
const sides = ['', ' aan de Wetering', ' op Klei'];

/** Names that look Dutch and belong to nobody; each is another one. */
function madeUp(number: number): Place {
	const start = starts[number % starts.length];
	const end = ends[Math.floor(number / starts.length) % ends.length];
	const side = sides[Math.floor(number / starts.length / ends.length)] ?? ` ${number}`;
	const name = `${start}${end}${side}`;
	return { id: name.toLowerCase().replaceAll(' ', '-'), name };
}

function changeTexts(project: string, language: string, change: (texts: TextTree) => void): void {
	const file = join(project, 'locales', language, 'content.json');
	const texts: TextTree = JSON.parse(readFileSync(file, 'utf8'));
	change(texts);
	writeFileSync(file, JSON.stringify(texts, null, '\t'));
}

function branch(tree: TextTree, key: string): TextTree {
	const found = tree[key];
	if (typeof found !== 'object' || Array.isArray(found)) throw new Error(`In de teksten ontbreekt "${key}"`);
	return found;
}
