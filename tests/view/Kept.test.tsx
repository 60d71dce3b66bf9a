import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { forIt, kept, nothingKept } from './deviceFixtures.ts';
import { about, settings } from './fixtures.ts';
import { afterEachView, show } from './show.tsx';

afterEachView();

describe('what the app keeps', () => {
	it('stands there by name, as it is now', () => {
		const { all, find, then } = show(kept);
		expect(all('[data-section="choices"] dt').map((name) => name.textContent)).toEqual([
			'Gemeente',
			'Functie',
			'Aandachtsfunctionaris',
		]);
		expect(all('[data-section="choices"] dd').map((value) => value.textContent)).toContain(
			'015 000 00 00 (ingevuld in november 2026)',
		);
		then(nothingKept);
		expect(all('dl, [data-erase]')).toEqual([]);
		for (const id of ['choices', 'files'])
			expect(find(`[data-section="${id}"] [role="status"]`).textContent).toMatch(/\w/);
		expect(find('[data-section="choices"]').textContent).toContain('Niets.');
		expect(find('[data-section="files"]').textContent).toContain('Geen bestanden.');
	});

	it('is erased with one tap', () => {
		const { find, wishes } = show(kept);
		fireEvent.click(find('[data-erase="choices"]'));
		expect(wishes).toEqual([{ type: 'settings.erase' }]);
	});

	it('asks in place before it erases the app itself, and can be told not to', () => {
		const { find, getByText, wishes, all } = show(kept);
		fireEvent.click(find('[data-erase="files"]'));
		expect(wishes).toEqual([]);
		expect(document.activeElement).toBe(getByText('Daarna heb je internet nodig. Wil je wissen?'));
		fireEvent.click(getByText('Nee, laat staan'));
		expect(all('[data-erase="sure"]')).toEqual([]);
		expect(document.activeElement).toBe(find('[data-erase="files"]'));
		fireEvent.click(find('[data-erase="files"]'));
		fireEvent.click(find('[data-erase="sure"]'));
		expect(wishes).toEqual([{ type: 'files.erase' }]);
	});
});

it.each([
	['the settings', settings, 'kept'],
	['the page about the app', about, 'kept'],
	['the page about the app', about, 'it'],
] as const)('%s leads on: $2', (_, screen, page) => {
	const { find, wishes } = show(screen);
	fireEvent.click(find(`[data-open="${page}"]`));
	expect(wishes).toEqual([{ type: 'page.open', page }]);
});

it('prints the page for IT', () => {
	const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
	const { getByText } = show(forIt);
	fireEvent.click(getByText('Print deze bladzijde'));
	expect(print).toHaveBeenCalledOnce();
	print.mockRestore();
});
