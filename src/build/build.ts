import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { appConfig } from './appConfig.ts';
import type { ContentChoice } from './contentPlugin.ts';
import { filesIn } from './filesIn.ts';
import { hostHeaders } from './headers.ts';
import { headersFile, nginxFile } from './hostFiles.ts';
import { nginxInclude } from './nginxInclude.ts';
import { packFiles } from './packFiles.ts';
import { readContent } from './readContent.ts';
import { root } from './root.ts';

export type BuildChoice = ContentChoice & { folder?: string };

/** Builds beside the old folder and swaps at the very end, so nothing half-built is ever left or served. */
export async function buildApp({ folder = 'dist', ...choice }: BuildChoice = {}): Promise<string> {
	process.env.NODE_ENV = 'production';
	const target = resolve(root, folder);
	checkTarget(target);
	const { municipality, from = root } = choice;
	checkMunicipality(from, municipality);
	readContent(from);
	const unfinished = join(dirname(target), `.${basename(target)}-${process.pid}`);
	try {
		const config = appConfig({ folder: unfinished, ...choice });
		await build({ ...config, root, configFile: false, logLevel: 'warn' });
		const files = filesIn(unfinished);
		await packFiles(unfinished);
		writeFileSync(join(unfinished, headersFile), hostHeaders(files));
		writeFileSync(join(unfinished, nginxFile), nginxInclude());
		rmSync(target, { recursive: true, force: true });
		renameSync(unfinished, target);
	} finally {
		rmSync(unfinished, { recursive: true, force: true });
	}
	return target;
}

/** What follows `--` on the command line: `npm run build -- --gemeente midden-delfland`. */
export function readChoice(): BuildChoice {
	const { values } = parseArgs({
		options: { gemeente: { type: 'string' }, naar: { type: 'string' }, inhoud: { type: 'string' } },
	});
	return {
		...(values.gemeente === undefined ? {} : { municipality: values.gemeente }),
		...(values.inhoud === undefined ? {} : { from: resolve(values.inhoud) }),
		...(values.naar === undefined ? {} : { folder: values.naar }),
	};
}

/** Prints what went wrong, without a stack, and ends with a failure. */
export function stop(error: unknown): void {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
}

function checkMunicipality(from: string, id: string | undefined): void {
	if (id === undefined) return;
	const folder = join(from, 'flows/municipalities');
	const known = existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/\.yaml$/, '')) : [];
	if (known.includes(id)) return;
	throw new Error(`--gemeente "${id}" bestaat niet. Kies uit: ${known.toSorted().join(', ')}.`);
}

/** The folder is replaced as a whole, so it must be new, empty, or built by us. */
function checkTarget(folder: string): void {
	if (!existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, 'sw.js'))) return;
	throw new Error(`--naar ${folder}: daar staat iets anders dan een gebouwde app. Kies een nieuwe of lege map.`);
}

if (import.meta.main) {
	try {
		const folder = await buildApp(readChoice());
		process.stdout.write(`Gebouwd in ${folder}\n`);
	} catch (error) {
		stop(error);
	}
}
