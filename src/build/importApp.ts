import { join } from 'node:path';
import { runnerImport } from 'vite';
import { contentPlugin } from './contentPlugin.ts';
import { root } from './root.ts';

/** Imports a module that stands on the app: with the content and the texts that only a bundler finds. */
export async function importApp<Module>(path: string): Promise<Module> {
	const { module } = await runnerImport<Module>(join(root, path), {
		root,
		configFile: false,
		logLevel: 'error',
		plugins: [contentPlugin({})],
	});
	return module;
}
