import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { securityHeaders } from '../../src/build/headers.ts';
import { packFiles } from '../../src/build/packFiles.ts';
import { type Served, serve } from '../../src/build/serve.ts';
import { ask, type Question } from '../helpers/ask.ts';

let folder: string;
let served: Served;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'signaalroute-serve-'));
	const dist = join(folder, 'dist');
	mkdirSync(join(dist, 'assets'), { recursive: true });
	writeFileSync(join(folder, 'secret.txt'), 'outside');
	writeFileSync(join(dist, 'index.html'), '<!doctype html>'.padEnd(2000, ' '));
	writeFileSync(join(dist, 'assets/a-1.js'), 'export {};');
	writeFileSync(join(dist, '_headers'), '/*');
	await packFiles(dist);
	writeFileSync(join(dist, 'unpacked.txt'), 'alone');
	served = await serve({ folder: dist, port: 0, base: '/map/' });
});

afterAll(async () => {
	await served.close();
	rmSync(folder, { recursive: true, force: true });
});

const at = (path: string, question?: Question) => ask(`http://127.0.0.1:${served.port}${path}`, question);

describe('the server', () => {
	test('gives the page at the folder and by name, and sends a folder without its stroke on', async () => {
		expect((await at('/map/')).status).toBe(200);
		expect(String((await at('/map/index.html?x=1')).body)).toContain('<!doctype html>');
		expect(await at('/map')).toMatchObject({ status: 308, headers: { location: '/map/' } });
	});

	test.each([
		'/',
		'/map/nothing',
		'/map/assets/',
		'/map/../secret.txt',
		'/map/%2e%2e/secret.txt',
		'/map/..%2fsecret.txt',
		'/map//etc/passwd',
		'/map/_headers',
		'/map/index.html.br',
		'/map/index.html.gz',
	])('%s: 404, with the security headers', async (path) => {
		const { status, headers } = await at(path);
		expect(status).toBe(404);
		for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name.toLowerCase()]).toBe(value);
	});

	test('says 400 to what is no path and 405 to what is no question', async () => {
		expect((await at('/map/%zz')).status).toBe(400);
		expect((await at('/map/%00')).status).toBe(400);
		expect((await at('/map/', { method: 'POST' })).status).toBe(405);
	});

	test('sends what is packed beside a file to who can unpack it', async () => {
		const packed = (accepted: string) => at('/map/', { headers: { 'accept-encoding': accepted } });
		const brotli = await packed('gzip, br');
		expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
		expect(brotli.body).toEqual(readFileSync(join(folder, 'dist/index.html.br')));
		const zipped = await packed('gzip');
		expect(zipped.headers['content-encoding']).toBe('gzip');
		expect(zipped.body).toEqual(readFileSync(join(folder, 'dist/index.html.gz')));
		const plain = await packed('zstd');
		expect(plain.headers).toMatchObject({ vary: 'Accept-Encoding' });
		expect(plain.headers).not.toHaveProperty('content-encoding');
		expect((await at('/map/unpacked.txt')).headers).not.toHaveProperty('vary');
		expect(new Set([brotli, zipped, plain].map(({ headers }) => headers.etag)).size).toBe(3);
	});

	test('keeps hashed files for ever, and asks again for the rest', async () => {
		const page = await at('/map/', { headers: { 'accept-encoding': 'br' } });
		expect(page.headers['cache-control']).toBe('no-cache');
		expect((await at('/map/assets/a-1.js')).headers['cache-control']).toContain('immutable');
		const again = await at('/map/', {
			headers: { 'accept-encoding': 'br', 'if-none-match': String(page.headers.etag) },
		});
		expect([again.status, again.body.length]).toEqual([304, 0]);
	});

	test('HEAD gives the headers only', async () => {
		const { status, body } = await at('/map/', { method: 'HEAD' });
		expect([status, body.length]).toEqual([200, 0]);
	});

	test('takes the next port when one is taken', async () => {
		const other = await serve({ folder, port: served.port });
		expect(other.port).toBeGreaterThan(served.port);
		await other.close();
	});
});
