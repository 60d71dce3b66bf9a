import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Terms } from '../../src/view/Terms.ts';
import { Words } from '../../src/view/Words.tsx';

const terms = [
	{
		form: 'aandachtsfunctionaris huiselijk geweld',
		label: 'Wat betekent dat?',
		name: 'Een collega',
		text: 'Weet van geweld thuis.',
	},
	{ form: 'aandachtsfunctionaris', label: 'Wat betekent dat?', name: 'Een andere collega', text: 'Weet van signalen.' },
	{ form: 'OOV', label: 'Wat betekent OOV?', name: 'Openbare orde en veiligheid', text: 'Een team.' },
	{ form: 'M.', label: 'Wat betekent M.?', name: 'Meld Misdaad Anoniem', text: 'Een meldpunt.' },
];

function show(text: string) {
	return render(
		<Terms.Provider value={terms}>
			<p>
				<Words>{text}</Words>
			</p>
		</Terms.Provider>,
	);
}

afterEach(cleanup);

test('a term opens its meaning in place and closes it again', () => {
	show('Vraag OOV om hulp.');
	const term = screen.getByRole('button', { name: 'OOV' });
	const meaning = screen.getByText(/Openbare orde en veiligheid/);
	expect(term.getAttribute('aria-expanded')).toBe('false');
	expect(meaning.hidden).toBe(true);
	fireEvent.click(term);
	expect(term.getAttribute('aria-expanded')).toBe('true');
	expect(meaning.hidden).toBe(false);
	expect(term.getAttribute('aria-controls')).toBe(meaning.id);
	fireEvent.click(term);
	expect(meaning.hidden).toBe(true);
});

test('the longest form is meant, whole words only, and each term once', () => {
	const { container } = show(
		'De aandachtsfunctionaris huiselijk geweld en OOV. OOVX niet, OOV niet nog eens. Bel M. als het kan.',
	);
	const shown = [...container.querySelectorAll('[data-term]')].map((one) => one.getAttribute('data-term'));
	expect(shown).toEqual(['aandachtsfunctionaris huiselijk geweld', 'OOV', 'M.']);
});

test('a text without terms stays as it is, and loses no word', () => {
	const { container } = show('Bel de politie.');
	expect(container.textContent).toBe('Bel de politie.');
	expect(container.querySelector('button')).toBeNull();
	cleanup();
	const kept = show('OOV, en dan M.').container;
	for (const one of kept.querySelectorAll('[hidden]')) one.remove();
	expect(kept.textContent).toBe('OOV, en dan M.');
});
