import { fireEvent } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deskOutcome, deskQuestion, deskSettings, deskTracks, keys } from './deskFixtures.ts';
import { paper } from './paperFixture.ts';
import { afterEachView, onScreenOf, show } from './show.tsx';

afterEachView();
beforeEach(() => onScreenOf({ width: 1280, height: 800 }));

describe('beside a question', () => {
	const headings = (entries = deskQuestion.path.entries) => {
		const view = show({ ...deskQuestion, path: { ...deskQuestion.path, entries } });
		return { ...view, titles: view.all('h2').map(({ textContent }) => textContent) };
	};

	it('the way so far, why, help and the sources stand in that order, none of it folded', () => {
		const { titles, all } = headings();
		expect(titles).toEqual(['Je antwoorden', 'Waarom vragen we dit?', 'Hulp bij deze vraag', 'Bronnen bij deze vraag']);
		expect(all('details')).toHaveLength(0);
	});

	it('of a long way the last answers are in view, the first in a fold above them', () => {
		const entries = Array.from({ length: 9 }, (_, place) => ({
			...deskQuestion.path.entries[0],
			...{ step: `s${place}`, question: `vraag ${place}`, answer: 'Ja', change: 'wijzig' },
		}));
		const { all, find } = headings(entries);
		expect(all('details [data-answered]')).toHaveLength(4);
		expect(all('[data-answered]').map(({ dataset }) => dataset.answered)).toEqual(entries.map(({ step }) => step));
		expect(find('summary').textContent).toBe('Eerdere antwoorden4');
	});

	it('a source is a link where it has an address', () => {
		const { all } = headings();
		const [linked, plain] = all('[data-sources] li');
		expect(linked?.querySelector('a')?.getAttribute('rel')).toBe('noreferrer');
		expect(plain?.querySelector('a')).toBeNull();
		expect(plain?.textContent).toBe('Bericht over de kaart (zonder datum)');
	});
});

const code = {
	heading: 'Routecode',
	text: '72P9-SJCX-UE',
	hint: 'Typ hem op het begin.',
	lost: 'Kwijt?',
	copy: 'Kopieer',
};

describe('above an outcome', () => {
	it.each([
		['one track', deskOutcome],
		['two tracks', deskTracks],
	])('the calls, the note, the paper and the code stand once, before the cards: %s', (_, screen) => {
		const { all, find, wishes } = show({ ...screen, paper, code });
		for (const once of ['[data-copy-note]', '[data-note]', '[data-code]:not([data-paper] *)', '[data-icon="print"]'])
			expect(all(once).map((found) => found.closest('[data-at-hand]') !== null)).toEqual([true]);
		expect(all('[data-first]').map(({ dataset }) => dataset.first)).toEqual(['shop', 'focal-officer']);
		const order = find('[data-at-hand]').compareDocumentPosition(find('[data-layer="now"]'));
		expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
		find('[data-copy-note]').click();
		expect(wishes).toEqual([{ type: 'text.copy', text: screen.note?.text }]);
	});

	it('prints from there', () => {
		const print = vi.fn();
		vi.stubGlobal('print', print);
		show({ ...deskOutcome, paper })
			.getByText('Print')
			.click();
		expect(print).toHaveBeenCalledOnce();
		vi.unstubAllGlobals();
	});
});

it.each([
	['the page that tells them', keys],
	['the settings', deskSettings],
])('the keys are switched off on %s', (_, screen) => {
	const { getByRole, wishes } = show(screen);
	fireEvent.click(getByRole('radio', { name: 'Uit' }));
	expect(wishes).toEqual([{ type: 'keys.choose', keys: 'off' }]);
});
