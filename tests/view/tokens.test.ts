import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/view/tokens.css', 'utf8');

/** The first value a token is given, for light and for dark. */
function colour(token: string, dark: boolean): string {
	const value = css.match(new RegExp(`--sr-${token}: ([^;]+);`))?.[1] ?? '';
	const [light, night = light] = value.match(/#[0-9a-f]{6}/g) ?? [];
	const found = dark ? night : light;
	if (!found) throw new Error(`tokens.css gives --sr-${token} no colour`);
	return found;
}

function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string, dark: boolean): number {
	const [low = 0, high = 0] = [luminance(colour(one, dark)), luminance(colour(other, dark))].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

const texts: [string, string][] = [
	...['text', 'quiet', 'primary', 'danger-text'].flatMap((token): [string, string][] => [
		[token, 'background'],
		[token, 'surface'],
	]),
	['text', 'sunken'],
	['quiet', 'sunken'],
	['primary', 'sunken'],
	['text', 'primary-soft'],
	['quiet', 'primary-soft'],
	['primary', 'primary-soft'],
	['primary-strong', 'primary-soft'],
	['on-primary', 'primary'],
	['on-primary', 'primary-strong'],
	['on-danger', 'danger'],
	['on-danger', 'danger-strong'],
	['open', 'open-soft'],
	['closed', 'closed-soft'],
	['closed', 'surface'],
	['unknown', 'unknown-soft'],
];

const controls: [string, string][] = ['control', 'primary', 'danger-edge', 'focus', 'open', 'closed'].flatMap(
	(token): [string, string][] => [
		[token, 'background'],
		[token, 'surface'],
	],
);

describe.each([
	['light', false],
	['dark', true],
])('in %s', (_, dark) => {
	it.each(texts)('text %s on %s reads at 7:1', (text, ground) => {
		expect(contrast(text, ground, dark)).toBeGreaterThanOrEqual(7);
	});

	it.each(controls)('a control in %s on %s stands out at 4.5:1', (control, ground) => {
		expect(contrast(control, ground, dark)).toBeGreaterThanOrEqual(4.5);
	});
});
