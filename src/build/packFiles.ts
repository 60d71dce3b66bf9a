import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { filesIn } from './filesIn.ts';
import { packings } from './hostFiles.ts';
import { packs } from './mediaTypes.ts';

const compress = {
	br: promisify(brotliCompress),
	gzip: (content: Buffer) => promisify(gzip)(content, { level: 9 }),
};

/** Writes every file that packs smaller beside itself, so that a host never packs while somebody waits. */
export async function packFiles(folder: string): Promise<void> {
	const worth = filesIn(folder).filter(packs);
	await Promise.all(worth.map((path) => packFile(join(folder, path))));
}

async function packFile(file: string): Promise<void> {
	const content = await readFile(file);
	for (const { way, ending } of packings) {
		const packed = await compress[way](content);
		if (packed.length < content.length) await writeFile(`${file}${ending}`, packed);
	}
}
