import type { Page } from 'playwright-core';
import { resize, type Size } from '../layout.ts';

/** How somebody may look at the app. */
export type Mode = {
	size?: Size;
	/** Of all text, by the setting of the browser. */
	text?: string;
	media?: NonNullable<Parameters<Page['emulateMedia']>[0]>;
	/** By the settings of the app. */
	appearance?: 'contrast' | 'dark';
	large?: true;
	/** Lines, letters and words as far apart as WCAG 1.4.12 asks room for. */
	spaced?: true;
};

const phone = { width: 390, height: 844 };
const narrow = { width: 320, height: 640 };

export const MODES: Readonly<Record<string, Mode>> = {
	light: {},
	dark: { media: { colorScheme: 'dark' } },
	'dark, chosen in the app': { appearance: 'dark' },
	'high contrast': { appearance: 'contrast' },
	'high contrast in the dark': { appearance: 'contrast', media: { colorScheme: 'dark' } },
	'high contrast of the system': { media: { contrast: 'more' } },
	'forced colours': { media: { forcedColors: 'active' } },
	'forced colours in the dark': { media: { forcedColors: 'active', colorScheme: 'dark' } },
	'200 % text': { text: '200%' },
	'320 px': { size: narrow },
	'320 px and 200 % text': { size: narrow, text: '200%' },
	'200 % zoom': { size: { width: 640, height: 512 } },
	'400 % zoom': { size: { width: 320, height: 256 } },
	'text apart': { spaced: true },
	'text apart at 320 px': { size: narrow, spaced: true },
	landscape: { size: { width: 844, height: 390 } },
	'with motion': { media: { reducedMotion: 'no-preference' } },
	large: { large: true },
	'large at 320 px': { size: narrow, large: true },
	'a desk': { size: { width: 1280, height: 800 } },
};

/** What holds a screen reader, a colour and a size of its own is set back by the next mode. */
export async function look(page: Page, { size = phone, text = '100%', media, ...mode }: Mode): Promise<void> {
	await page.emulateMedia({
		colorScheme: 'light',
		contrast: 'no-preference',
		forcedColors: 'none',
		reducedMotion: 'reduce',
		...media,
	});
	await page.evaluate(({ appearance = 'system', large, spaced }) => {
		document.documentElement.dataset.appearance = appearance;
		document.documentElement.dataset.size = large ? 'large' : 'usual';
		const apart = new CSSStyleSheet();
		apart.replaceSync(`* { letter-spacing: 0.12em !important; line-height: 1.5 !important;
			word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`);
		document.adoptedStyleSheets = spaced ? [apart] : [];
	}, mode);
	await resize(page, size, text);
}
