import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { filesIn } from '../../src/build/filesIn.ts';
import { headersFor, securityHeaders } from '../../src/build/headers.ts';
import { hostFiles, isForVisitors, packings } from '../../src/build/hostFiles.ts';
import { type Nginx, startNginx } from '../../src/build/nginxServer.ts';
import { type Answer, ask } from '../helpers/ask.ts';
import { coldStart, newPhone, offlineReady, openBrowser } from './harness.ts';
import { hurry } from './hurry.ts';
import { begin, expectOutcome, walk } from './steps.ts';

/** The built app behind a real nginx: on a host of its own, and in a folder of somebody else's. */

const dist = inject('dist');
const include = readFileSync(join(dist, '_nginx.conf'), 'utf8');
const files = filesIn(dist).filter(isForVisitors);

/** The worst name for a folder: the app keeps its hashed files in one of that name. */
const base = '/assets';

let folder: string;
let plain: Nginx;
let shared: Nginx;
let own = '';
let below = '';
let silent = '';
let outside = '';

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'signaalroute-nginx-'));
	const site = join(folder, 'site');
	mkdirSync(site);
	writeFileSync(join(site, 'outside.txt'), 'not ours');
	plain = await startNginx({
		folder: join(folder, 'plain'),
		withBrotli: false,
		servers: [`root ${dist}; include ${dist}/_nginx.conf;`, `root ${dist};`],
	});
	shared = await startNginx({
		folder: join(folder, 'shared'),
		servers: [
			`root ${site};
			add_header Content-Security-Policy "script-src *" always;
			location ~ \\.(js|css|png)$ { expires 30d; }
			${documentedFolder().replace('include', 'brotli_static on; include')}`,
		],
	});
	[own = '', silent = ''] = plain.addresses;
	[outside = ''] = shared.addresses;
	below = `${outside}${base}`;
});

afterAll(async () => {
	await Promise.all([plain.close(), shared.close()]);
	rmSync(folder, { recursive: true, force: true });
});

/** What the include itself tells to write for a folder of another site. */
function documentedFolder(): string {
	const told = include.split('#\n').find((part) => part.includes('location ^~')) ?? '';
	return told
		.replace(/^# {0,3}/gm, '')
		.replaceAll(/(?<!\/srv)\/signaalroute/g, base)
		.replaceAll('/srv/signaalroute', dist);
}

/** What nginx and a browser say about a file between them, and what any host adds. */
const betweenThem = [
	'accept-ranges',
	'connection',
	'content-encoding',
	'content-length',
	'date',
	'etag',
	'last-modified',
	'server',
	'vary',
];

const said = ({ headers }: Answer) =>
	Object.fromEntries(Object.entries(headers).filter(([name]) => !betweenThem.includes(name)));

const lower = (headers: Readonly<Record<string, string>>) =>
	Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

type Way = (typeof packings)[number]['way'];

/** The best way that both sides know, when the file is packed that way. */
const expectedWay = (path: string, accepted: string, known: readonly Way[]) =>
	packings.find(
		({ way, ending }) => known.includes(way) && accepted.includes(way) && existsSync(join(dist, `${path}${ending}`)),
	);

function unpacked(body: Buffer, way: Way | undefined): Buffer {
	if (way === undefined) return body;
	return way === 'br' ? brotliDecompressSync(body) : gunzipSync(body);
}

const hosts: { where: string; at: () => string; known: Way[] }[] = [
	{ where: 'a host of its own, without the brotli module', at: () => own, known: ['gzip'] },
	{ where: 'a folder of another host, with brotli', at: () => below, known: ['br', 'gzip'] },
];

describe.each(hosts)('on $where', ({ at, known }) => {
	test.each(['identity', 'gzip', 'gzip, deflate, br, zstd'])(
		'every file comes as it was built: %s',
		async (accepted) => {
			for (const path of ['/', ...files]) {
				const file = path === '/' ? '/index.html' : path;
				const answer = await ask(`${at()}${path}`, { headers: { 'accept-encoding': accepted } });
				const expected = expectedWay(file, accepted, known);
				expect(answer.status, path).toBe(200);
				expect(said(answer), path).toEqual(lower(headersFor(path)));
				expect(answer.headers['content-encoding'], path).toBe(expected?.way);
				expect(answer.headers.vary, path).toBe(existsSync(join(dist, `${file}.gz`)) ? 'Accept-Encoding' : undefined);
				expect(answer.headers.server).toBe('nginx');
				expect(unpacked(answer.body, expected?.way).equals(readFileSync(join(dist, file))), path).toBe(true);

				const headers = { 'accept-encoding': accepted, 'if-none-match': String(answer.headers.etag) };
				const again = await ask(`${at()}${path}`, { headers });
				expect([again.status, again.body.length], path).toEqual([304, 0]);
				expect(said(again)).toMatchObject(
					lower({ ...securityHeaders, 'Cache-Control': headersFor(path)['Cache-Control'] ?? '' }),
				);
			}
		},
	);

	test('what is not there, and what is there for the host only: 404, guarded, and not to be kept', async () => {
		const packed = files.flatMap((path) => packings.map(({ ending }) => `${path}${ending}`));
		const there = [...hostFiles, ...packed].filter((path) => existsSync(join(dist, path)));
		expect(there.length).toBeGreaterThan(20);
		for (const path of [...there, '/nothing', '/assets/gone-Abcd1234.js']) {
			const answer = await ask(`${at()}${path}`);
			expect(answer.status, path).toBe(404);
			expect(answer.headers['cache-control'], path).toBeUndefined();
			expect(said(answer), path).toMatchObject(lower(securityHeaders));
		}
	});

	test('a folder shows no list, and its address without a stroke stays on this host', async () => {
		expect((await ask(`${at()}/icons/`)).status).toBe(403);
		const { status, headers } = await ask(`${at()}/icons`);
		expect([status, headers.location]).toEqual([301, `${new URL(at()).pathname.replace(/\/$/, '')}/icons/`]);
		expect(headers['cache-control']).toBe('no-cache');
	});

	test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused, and told what is not', async (method) => {
		const answer = await ask(`${at()}/index.html`, { method });
		expect(answer.status).toBe(405);
		expect(answer.headers.allow).toBe('GET, HEAD');
		expect(said(answer)).toMatchObject(lower(securityHeaders));
	});
});

test('the address of the folder itself leads into it, and the rest of the host is left as it was', async () => {
	expect(await ask(below)).toMatchObject({ status: 308, headers: { location: `${base}/` } });
	const other = await ask(`${outside}/outside.txt`);
	expect(other.headers['content-security-policy']).toBe('script-src *');
	expect(other.headers['cache-control']).toBeUndefined();
});

test('nothing above the folder can be reached', async () => {
	const ways = [`${own}/../dist/sw.js`, `${own}/%2e%2e/dist/sw.js`, `${own}/..%2fdist/sw.js`, `${below}../dist/sw.js`];
	for (const way of ways) expect((await ask(way)).status, way).toBeGreaterThanOrEqual(400);
});

test('no visit to the app leaves an address in a log', async () => {
	for (const address of [own, below]) {
		for (const path of ['/', '/sw.js?x=1', '/gone', '/_nginx.conf', '/icons/']) await ask(`${address}${path}`);
		await ask(`${address}/`, { method: 'POST' });
	}
	await ask(`${own}/%zz`);
	await ask(`${outside}/missing.txt`);
	await expect.poll(() => shared.log('error')).toContain('missing.txt');
	await expect.poll(() => shared.log('access')).toContain('missing.txt');
	expect(`${plain.log('access')}${plain.log('error')}`).toBe('');
	const lines = `${shared.log('access')}${shared.log('error')}`.trimEnd().split('\n');
	expect(lines.filter((line) => line.includes(`${base}/`) || line.includes(dist))).toEqual([]);
});

describe('in a browser', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await openBrowser();
	});
	afterAll(() => browser.close());

	test('on a host that sends no headers, the page guards itself', async () => {
		const phone = await newPhone(browser);
		const page = await phone.open(`${silent}/`);
		await offlineReady(page);
		expect(phone.problems).toEqual([]);
		await page.evaluate(async () => {
			const { dataset } = document.documentElement;
			const seen = (what: string) => {
				dataset.refused = `${dataset.refused ?? ''} ${what}`;
			};
			document.addEventListener('securitypolicyviolation', (event) => seen(event.effectiveDirective));
			document.head.append(Object.assign(document.createElement('style'), { textContent: 'h1 { color: red }' }));
			await fetch('https://elsewhere.example/').catch(() => seen('fetch'));
			try {
				document.body.insertAdjacentHTML('beforeend', '<b>in</b>');
			} catch {
				seen('markup');
			}
		});
		const refused = async () => (await page.locator('html').getAttribute('data-refused'))?.split(' ');
		for (const what of ['style-src-elem', 'connect-src', 'fetch', 'require-trusted-types-for', 'markup'])
			await expect.poll(refused).toContain(what);
		await phone.context.close();
	});

	test('the app starts, is kept whole, and walks on when the host is gone', async () => {
		const phone = await newPhone(browser);
		await hurry(phone.context);
		await offlineReady(await phone.open(`${below}/`));
		expect(phone.problems).toEqual([]);
		await shared.close();
		const page = await coldStart(phone, `${below}/`);
		await begin(page);
		const place = { 'danger-now': 'no', 'what-do-you-have': 'place', 'place-kind': 'work', 'more-place': ['none'] };
		await walk(page, place);
		await expectOutcome(page);
		expect(phone.problems).toEqual([]);
		await phone.context.close();
	});
});
