import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { filesIn } from '../../src/build/filesIn.ts';
import { isForVisitors } from '../../src/build/hostFiles.ts';

const dist = inject('dist');
const files = filesIn(dist).filter(isForVisitors);
const read = (path: string) => readFileSync(join(dist, path));
const text = (path: string) => read(path).toString('utf8');
const kilobytes = (paths: readonly string[]) =>
	paths.reduce((sum, path) => sum + gzipSync(read(path), { level: 9 }).length, 0) / 1000;

const html = text('/index.html');
const worker = text('/sw.js');
const precached = [...worker.matchAll(/["'`]?url["'`]?:\s*["'`]([^"'`]+)["'`]/g)].map(([, url]) => `/${url}`);

/** The script of the page with everything it imports before it can start. */
function firstScripts(): string[] {
	const entry = /<script[^>]*src="\.(\/[^"]+)"/.exec(html)?.[1] ?? '';
	const found = new Set([entry]);
	for (const path of found) {
		const imported = text(path).matchAll(/(?:^|[;}\s])(?:import|export)[^;'"`(]*["'`]\.\/([^"'`]+)["'`]/g);
		for (const [, name] of imported) found.add(`/assets/${name}`);
	}
	return [...found];
}

describe('the built app', () => {
	test('first script: 50 kB or less, gzip', () => {
		expect(firstScripts()[0]).toMatch(/^\/assets\/.+\.js$/);
		expect(kilobytes(firstScripts())).toBeLessThanOrEqual(50);
	});

	test('everything precached: 500 kB or less, gzip', () => {
		expect(kilobytes(precached)).toBeLessThanOrEqual(500);
	});

	test('every file of the app but the worker is precached, once, and nothing that is for the host', () => {
		const wanted = files.filter((path) => path !== '/sw.js');
		expect(precached.toSorted()).toEqual(wanted.toSorted());
	});

	test('no script or style stands in the page', () => {
		expect(html).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)|\son\w+=/);
	});

	test('page, styles, manifest and worker ask nothing of another origin', () => {
		const asking = files.filter((path) => /\.(html|css|webmanifest)$/.test(path));
		for (const path of asking) {
			const addresses = text(path).matchAll(
				/(?:src|href)=["']?([^"'\s>]+)|url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g,
			);
			const away = [...addresses]
				.map(([, a, b, c]) => a ?? b ?? c ?? '')
				.filter((address) => /^(https?:)?\/\//.test(address));
			expect(away, path).toEqual([]);
		}
		expect(worker.includes('importScripts')).toBe(false);
	});

	test('works from any folder: no address starts at the root of the host', () => {
		const rooted = [html, text('/manifest.webmanifest')].flatMap(
			(part) => part.match(/(?:src|href)=["']\/|"\/[^"]*"/g) ?? [],
		);
		expect(rooted).toEqual([]);
	});

	test('the manifest is discreet and has every kind of icon', () => {
		const manifest: { name: string; short_name: string; icons: { src: string; purpose: string }[] } = JSON.parse(
			text('/manifest.webmanifest'),
		);
		expect(manifest).toMatchObject({
			name: 'Signaalroute',
			short_name: 'Signaalroute',
			start_url: './',
			scope: './',
			lang: 'nl',
		});
		expect(new Set(manifest.icons.map(({ purpose }) => purpose))).toEqual(new Set(['any', 'maskable', 'monochrome']));
		for (const { src } of manifest.icons) expect(files).toContain(`/${src}`);
		expect(JSON.stringify(manifest)).not.toMatch(/mensenhandel|slachtoffer|uitbuit|prostitutie|trafficking/i);
	});
});
