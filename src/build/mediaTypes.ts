import { extname } from 'node:path';

/** What a host says of a file by its ending, and whether it is worth packing. */
const kinds: Readonly<Record<string, { type: string; packs: boolean }>> = {
	html: { type: 'text/html; charset=utf-8', packs: true },
	js: { type: 'text/javascript; charset=utf-8', packs: true },
	css: { type: 'text/css; charset=utf-8', packs: true },
	txt: { type: 'text/plain; charset=utf-8', packs: true },
	webmanifest: { type: 'application/manifest+json', packs: true },
	svg: { type: 'image/svg+xml', packs: true },
	png: { type: 'image/png', packs: false },
	woff2: { type: 'font/woff2', packs: false },
};

export const unknownType = 'application/octet-stream';

export const mediaTypes: readonly (readonly [ending: string, type: string])[] = Object.entries(kinds).map(
	([ending, { type }]) => [ending, type],
);

export function mediaType(path: string): string {
	return kinds[endingOf(path)]?.type ?? unknownType;
}

export function packs(path: string): boolean {
	return kinds[endingOf(path)]?.packs ?? false;
}

function endingOf(path: string): string {
	return extname(path).slice(1);
}
