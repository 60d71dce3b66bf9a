import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { contentPlugin } from './contentPlugin.ts';
import { say } from './debianPackage.ts';
import { root } from './root.ts';

type Teller = { tellLanguage: (breadth: 'sample' | 'every') => { lines: string[]; isPlain: boolean } };

/** How plain the Dutch of every screen is. With `--sample` a few walks of each route, which takes seconds. */
const { values } = parseArgs({ options: { sample: { type: 'boolean' } } });
const teller = await runnerImport<Teller>(join(root, 'tests/helpers/language/tellLanguage.ts'), {
	root,
	configFile: false,
	logLevel: 'error',
	plugins: [contentPlugin({})],
});
const { lines, isPlain } = teller.module.tellLanguage(values.sample ? 'sample' : 'every');
for (const line of lines) say(line);
if (!isPlain) process.exitCode = 1;
