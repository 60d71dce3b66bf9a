import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { securityHeaders } from '../../src/build/headers.ts';
import { type Served, serve } from '../../src/build/serve.ts';

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
	served = await serve({ folder: dist, port: 0, base: '/map/' });
});

afterAll(async () => {
	await served.close();
	rmSync(folder, { recursive: true, force: true });
});

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

/** A bare request: `fetch` would tidy up the address first. */
function ask(
	path: string,
	{ method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
) {
	return new Promise<Answer>((resolve, reject) => {
		const asked = request({ host: '127.0.0.1', port: served.port, path, method, headers }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() }),
			);
		});
		asked.on('error', reject).end();
	});
}

describe('the server', () => {
	test('gives the page at the folder and by name, and sends a folder without its stroke on', async () => {
		expect((await ask('/map/')).status).toBe(200);
		expect((await ask('/map/index.html?x=1')).body).toContain('<!doctype html>');
		expect(await ask('/map')).toMatchObject({ status: 308, headers: { location: '/map/' } });
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
	])('%s: 404, with the security headers', async (path) => {
		const { status, headers } = await ask(path);
		expect(status).toBe(404);
		for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name.toLowerCase()]).toBe(value);
	});

	test('says 400 to what is no path and 405 to what is no question', async () => {
		expect((await ask('/map/%zz')).status).toBe(400);
		expect((await ask('/map/%00')).status).toBe(400);
		expect((await ask('/map/', { method: 'POST' })).status).toBe(405);
	});

	test('packs text, keeps hashed files for ever, and asks again for the rest', async () => {
		const page = await ask('/map/', { headers: { 'accept-encoding': 'gzip, br' } });
		expect(page.headers).toMatchObject({
			'content-encoding': 'br',
			'cache-control': 'no-cache',
			vary: 'Accept-Encoding',
		});
		expect((await ask('/map/assets/a-1.js')).headers['cache-control']).toContain('immutable');
		const again = await ask('/map/', { headers: { 'if-none-match': String(page.headers.etag) } });
		expect(again).toMatchObject({ status: 304, body: '' });
	});

	test('HEAD gives the headers only', async () => {
		expect(await ask('/map/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
	});

	test('takes the next port when one is taken', async () => {
		const other = await serve({ folder, port: served.port });
		expect(other.port).toBeGreaterThan(served.port);
		await other.close();
	});
});
