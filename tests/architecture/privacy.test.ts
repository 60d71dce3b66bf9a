import { expect, test } from 'vitest';
import { code, withoutComments } from './sources.ts';

/** What leaves a trace on the device or sends something away, and the only files that may name it. */
const traces: readonly { what: string; pattern: RegExp; only: readonly string[] }[] = [
	{
		what: 'storage',
		pattern: /\b(localStorage|sessionStorage|indexedDB|cookieStore)\b/,
		only: ['privacy/remembered.ts'],
	},
	{ what: 'cookies', pattern: /\.cookie\b/, only: [] },
	{ what: 'caches', pattern: /(^|[^.\w])caches\b|\b(window|self|globalThis)\.caches\b/, only: ['pwa/sw.ts'] },
	{ what: 'requests', pattern: /\b(fetch\(|XMLHttpRequest|EventSource)/, only: ['pwa/sw.ts'] },
	{
		what: 'other ways out',
		pattern: /\b(sendBeacon|WebSocket|WebTransport|RTCPeerConnection)\b/,
		only: [],
	},
	// What is practised is invented: two windows may show the same practice.
	{ what: 'other windows', pattern: /\bBroadcastChannel\b/, only: ['app/groupLink.ts'] },
	{ what: 'data in the history', pattern: /\b(pushState|replaceState)\(\s*(?!null\b)/, only: [] },
	{ what: 'a name of the window', pattern: /\bwindow\.name\b/, only: [] },
];

const shipped = code.filter(({ path }) => !path.startsWith('build/'));

test.each(traces)('$what: touched by nobody but $only', ({ pattern, only }) => {
	const touching = shipped.filter(({ path, text }) => !only.includes(path) && pattern.test(withoutComments(text)));
	expect(touching.map(({ path }) => path)).toEqual([]);
});

test('no leftover line for the console, in the build neither', () => {
	const left = code.filter(({ text }) => /\bconsole\s*[.[]/.test(withoutComments(text)));
	expect(left.map(({ path }) => path)).toEqual([]);
});
