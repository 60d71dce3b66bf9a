import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/build/root.ts';

const page = readFileSync(join(root, 'index.html'), 'utf8');
const partners = readFileSync(join(root, 'flows/partners.yaml'), 'utf8');
const digits = (text: string) => text.replace(/\D/g, '');

describe('the page without JavaScript', () => {
	const numbers = [...page.matchAll(/href="tel:(\d+)"/g)].map(([, number]) => number);

	test('has 112, Veilig Thuis and the police as numbers to tap', () => {
		expect(new Set(numbers)).toEqual(new Set(['112', '08002000', '09008844']));
	});

	test('its numbers are those of the partners', () => {
		const known = [...partners.matchAll(/phone: (.+)$/gm)].map(([, number]) => digits(number ?? ''));
		expect(numbers.filter((number) => !known.includes(number ?? ''))).toEqual([]);
	});

	test('has no script or style of its own, and no other origin', () => {
		expect(page).not.toMatch(/<style|style=|<script(?![^>]*src=)|\son\w+=|https?:/);
	});
});
