import type { ManifestOptions } from 'vite-plugin-pwa';

/** What a phone shows of the app. Anybody may read over a shoulder, so it says nothing of the subject. */
export const manifest: Partial<ManifestOptions> = {
	name: 'Signaalroute',
	short_name: 'Signaalroute',
	description: 'Van een signaal naar de juiste partner, ook zonder internet.',
	lang: 'nl',
	dir: 'ltr',
	start_url: './',
	scope: './',
	display: 'standalone',
	theme_color: '#0b3a53',
	background_color: '#f7f5f0',
	icons: [
		{ src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
		{ src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
		{ src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
		{ src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
		{ src: 'icons/monochrome-512.png', sizes: '512x512', type: 'image/png', purpose: 'monochrome' },
	],
};
