import { mediaType } from './mediaTypes.ts';

/**
 * The one source of the headers: our own server sends them, `dist/_headers` and `dist/_nginx.conf` tell them to a
 * host, and the page carries its policy for a host that sends none.
 */

/** A page cannot say this of itself: browsers heed it in a header only. */
const framing = "frame-ancestors 'none'";

const policy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self'",
	"manifest-src 'self'",
	"worker-src 'self'",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	framing,
	"require-trusted-types-for 'script'",
	'trusted-types signaalroute',
];

const allowed = ['clipboard-write', 'fullscreen', 'screen-wake-lock'];

/** A name a browser does not know costs a line in its console, so this list holds what Chromium knows. */
const refused = [
	'accelerometer',
	'autoplay',
	'browsing-topics',
	'camera',
	'clipboard-read',
	'compute-pressure',
	'cross-origin-isolated',
	'display-capture',
	'encrypted-media',
	'gamepad',
	'geolocation',
	'gyroscope',
	'hid',
	'identity-credentials-get',
	'idle-detection',
	'keyboard-map',
	'local-fonts',
	'magnetometer',
	'microphone',
	'midi',
	'otp-credentials',
	'payment',
	'picture-in-picture',
	'publickey-credentials-create',
	'publickey-credentials-get',
	'serial',
	'storage-access',
	'sync-xhr',
	'usb',
	'window-management',
	'xr-spatial-tracking',
];

export const securityHeaders: Readonly<Record<string, string>> = {
	'Content-Security-Policy': policy.join('; '),
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': [
		...allowed.map((feature) => `${feature}=(self)`),
		...refused.map((feature) => `${feature}=()`),
	].join(', '),
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
};

/** Second line of defence, in the page itself. */
export const pagePolicy = policy.filter((rule) => rule !== framing).join('; ');

/** The folder in which every file carries its content in its name. */
const hashed = '/assets/';
export const forever = 'public, max-age=31536000, immutable';
export const askFirst = 'no-cache';

/** Only a hashed file may be kept without asking: page, worker, manifest and icons keep their name in a new version. */
export function cacheControl(path: string): string {
	return path.startsWith(hashed) ? forever : askFirst;
}

/** All that is said of a file that is found; how it is packed is between host and browser. */
export function headersFor(path: string): Readonly<Record<string, string>> {
	return {
		...securityHeaders,
		'Cache-Control': cacheControl(path),
		'Content-Type': mediaType(path === '/' ? '/index.html' : path),
	};
}

/**
 * Hosts that read `_headers` join the values of all rules that match, so a path is told its Cache-Control by one rule
 * only. Paths in it start at the root of the host.
 */
export function hostHeaders(files: readonly string[]): string {
	const rule = (path: string, headers: Readonly<Record<string, string>>) =>
		[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
	const named = files.filter((path) => !path.startsWith(hashed)).toSorted();
	return `${[
		rule('/*', securityHeaders),
		rule(`${hashed}*`, { 'Cache-Control': forever }),
		...['/', ...named].map((path) => rule(path, { 'Cache-Control': cacheControl(path) })),
	].join('\n\n')}\n`;
}
