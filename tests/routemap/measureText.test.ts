import { expect, test } from 'vitest';
import { textWidth, wrap } from '../../src/routemap/measureText.ts';

const look = { size: 10 };

test('lines fit, and together they say the text', () => {
	const text = 'Jonger dan 18, van buiten de Europese Unie, zonder ouders hier';
	const lines = wrap(text, look, 120);
	expect(lines.length).toBeGreaterThan(1);
	for (const line of lines) expect(textWidth(line, look)).toBeLessThanOrEqual(120);
	expect(lines.join(' ')).toBe(text);
});

test('a word that is too long breaks behind its hyphen, else with a hyphen of its own', () => {
	expect(wrap('Leidschendam-Voorburg', look, 80)).toEqual(['Leidschendam-', 'Voorburg']);
	const lines = wrap('Aandachtsfunctionaris', look, 60);
	expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe('Aandachtsfunctionaris');
	for (const line of lines) expect(textWidth(line, look)).toBeLessThanOrEqual(60);
});

test('bold letters take more room', () => {
	expect(textWidth('Signaal', { size: 10, bold: true })).toBeGreaterThan(textWidth('Signaal', look));
});
