import { describe, expect, test } from 'vitest';
import { cacheControl, headersFor, hostHeaders, pagePolicy, securityHeaders } from '../../src/build/headers.ts';

describe('headers', () => {
	test('scripts, styles and everything else come from our own origin, and nothing inline runs', () => {
		const policy = securityHeaders['Content-Security-Policy'] ?? '';
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("require-trusted-types-for 'script'");
		expect(policy).not.toMatch(/unsafe|https?:|data:|blob:|\*/);
	});

	test('the page says the same of itself, but for who may frame it: that is heeded in a header only', () => {
		const policy = securityHeaders['Content-Security-Policy'] ?? '';
		const left = policy.split('; ').filter((rule) => !pagePolicy.split('; ').includes(rule));
		expect(left).toEqual(["frame-ancestors 'none'"]);
	});

	test('everything is off but what the note, the presenter and the phrase screen need', () => {
		const features = (securityHeaders['Permissions-Policy'] ?? '').split(', ');
		const on = features.filter((feature) => !feature.endsWith('=()'));
		expect(on).toEqual(['clipboard-write=(self)', 'fullscreen=(self)', 'screen-wake-lock=(self)']);
	});

	test('a file that is found has all of them, its kind and how long it may be kept', () => {
		expect(headersFor('/')).toEqual(headersFor('/index.html'));
		expect(headersFor('/manifest.webmanifest')).toMatchObject({
			...securityHeaders,
			'Content-Type': 'application/manifest+json',
			'Cache-Control': 'no-cache',
		});
	});

	test('only a file with its content in its name is kept without asking', () => {
		expect(cacheControl('/assets/index-Ab12.js')).toContain('immutable');
		for (const path of ['/', '/index.html', '/sw.js', '/manifest.webmanifest', '/icons/icon.svg'])
			expect(cacheControl(path)).toBe('no-cache');
	});

	test('the file for the host tells each path its Cache-Control once', () => {
		const told = hostHeaders(['/index.html', '/sw.js', '/assets/a-1.js']);
		const rules = told.split('\n\n').map((rule) => rule.split('\n'));
		expect(rules.map(([path]) => path)).toEqual(['/*', '/assets/*', '/', '/index.html', '/sw.js']);
		expect(rules[0]?.join()).not.toContain('Cache-Control');
	});
});
