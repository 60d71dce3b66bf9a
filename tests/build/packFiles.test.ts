import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { filesIn } from '../../src/build/filesIn.ts';
import { packFiles } from '../../src/build/packFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'signaalroute-pack-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const words = 'Bel bij gevaar 112. '.repeat(50);

async function packed(name: string): Promise<(path: string) => Buffer> {
	const at = join(folder, name);
	mkdirSync(join(at, 'assets'), { recursive: true });
	writeFileSync(join(at, 'assets/words.js'), words);
	writeFileSync(join(at, 'picture.png'), words);
	writeFileSync(join(at, 'tiny.txt'), '112');
	await packFiles(at);
	return (path) => readFileSync(join(at, path));
}

test('what packs smaller stands packed beside itself, and unpacks to the same', async () => {
	const read = await packed('one');
	expect(filesIn(join(folder, 'one')).toSorted()).toEqual([
		'/assets/words.js',
		'/assets/words.js.br',
		'/assets/words.js.gz',
		'/picture.png',
		'/tiny.txt',
	]);
	expect(String(brotliDecompressSync(read('assets/words.js.br')))).toBe(words);
	expect(String(gunzipSync(read('assets/words.js.gz')))).toBe(words);
});

test('the same file packs to the same bytes', async () => {
	const [one, other] = [await packed('two'), await packed('three')];
	for (const name of ['assets/words.js.br', 'assets/words.js.gz']) expect(one(name)).toEqual(other(name));
});
