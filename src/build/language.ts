import { parseArgs } from 'node:util';
import { say } from './debianPackage.ts';
import { importApp } from './importApp.ts';

type Teller = { tellLanguage: (breadth: 'sample' | 'every') => { lines: string[]; isPlain: boolean } };

/** How plain the Dutch of every screen is. With `--sample` a few walks of each route, which takes seconds. */
const { values } = parseArgs({ options: { sample: { type: 'boolean' } } });
const { tellLanguage } = await importApp<Teller>('tests/helpers/language/tellLanguage.ts');
const { lines, isPlain } = tellLanguage(values.sample ? 'sample' : 'every');
for (const line of lines) say(line);
if (!isPlain) process.exitCode = 1;
