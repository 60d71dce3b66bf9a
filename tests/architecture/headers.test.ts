import { describe, expect, test } from 'vitest';
import { cacheControl, hostHeaders, securityHeaders } from '../../src/build/headers.ts';

describe('headers', () => {
	test('scripts, styles and everything else come from our own origin, and nothing inline runs', () => {
		const policy = securityHeaders['Content-Security-Policy'] ?? '';
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("require-trusted-types-for 'script'");
		expect(policy).not.toMatch(/unsafe|https?:|data:|blob:|\*/);
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
