import { within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { call, wholeOutcome, wholeTracks } from './closingFixtures.ts';
import { oneTrack } from './fixtures.ts';
import { afterEachView, onScreenOf, show } from './show.tsx';

afterEachView();

const sizes = [
	['on a phone', { width: 390, height: 844 }],
	['at a desk', { width: 1280, height: 800 }],
] as const;

const follows = (one: Element, other: Element) =>
	Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

describe('the prepared call', () => {
	it('stands in view on the one card that stands out: the sentence as a quotation, then what to have at hand', () => {
		const { find } = show(wholeOutcome);
		const card = find('[data-partner="veilig-thuis"]');
		const said = card.querySelector('blockquote');
		expect(said?.textContent).toBe(call.say.text);
		expect(said?.closest('details')).toBeNull();
		const ready = [...card.querySelectorAll('[data-call] li')].map(({ textContent }) => textContent);
		expect(ready).toEqual(call.ready.lines);
	});

	it('keeps what they ask and what comes of it in the fold, above what to do', () => {
		const { find } = show(wholeOutcome);
		const fold = within(find('[data-partner="veilig-thuis"] details'));
		const [asks, after, todo] = ['Dit vragen ze misschien', 'Wat er daarna gebeurt', 'Doe dit'].map((heading) =>
			fold.getByRole('heading', { name: heading, hidden: true }),
		);
		if (!asks || !after || !todo) throw new Error('a heading is not there');
		expect(follows(asks, after) && follows(after, todo)).toBe(true);
		expect(fold.queryByText(call.say.text)).toBeNull();
	});

	it('is folded on every other card, on top', () => {
		const { all } = show(wholeTracks);
		const [strong, ...others] = all('[data-call]');
		expect(strong?.closest('details')).toBeNull();
		expect(others.length).toBeGreaterThan(2);
		for (const other of others) expect(other.closest('details')?.querySelector('summary + div > *')).toBe(other);
	});
});

describe('what closes an outcome', () => {
	it('is not there when there is none', () => {
		const parts = '[data-differs], [data-what-if], [data-copy-note], [data-note], [data-afterwards], [data-wrong]';
		expect(show(oneTrack).all(parts)).toHaveLength(0);
	});

	it('tells what is different right under the scope, in a region that was there before', () => {
		const { find, then } = show(oneTrack);
		const region = find('main [role="status"]');
		then(wholeOutcome);
		expect(find('[data-differs]')).toBe(region);
		expect(region.textContent).toBe(
			'Dit is veranderdEerst SHOP, nu Veilig Thuis.Nieuw in het advies: Veilig Thuis, politie.',
		);
		expect(region.previousElementSibling?.textContent).toContain('wijzig functie');
	});

	it.each(sizes)('%s: record and readers, then the note, then how to round it off, then the reasons', (_, size) => {
		onScreenOf(size);
		for (const screen of [wholeOutcome, wholeTracks]) {
			const { find, unmount } = show(screen);
			const order = ['[data-record="readers"]', '[data-copy-note]', '[data-afterwards]', '[data-layer="why"]'].map(
				find,
			);
			for (const [index, part] of order.slice(1).entries()) expect(follows(order[index] ?? part, part)).toBe(true);
			unmount();
		}
	});

	it('copies the note, and shows it as it is copied', () => {
		const { find, wishes } = show(wholeOutcome);
		const text = wholeOutcome.note?.text ?? '';
		expect(find('[data-note]').textContent).toBe(text);
		expect(find('[data-note]').closest('details')?.open).toBe(false);
		find('[data-copy-note]').click();
		find('[data-copy-note]').click();
		expect(wishes).toEqual([
			{ type: 'text.copy', text },
			{ type: 'text.copy', text },
		]);
	});

	it('says by which answers a rule came', () => {
		const { find } = show(wholeOutcome);
		expect(find('li[data-rule="R15"]').textContent).toContain(
			'wens onbekendDoor: Leeftijd, weet ik niet · Kinderen, ja',
		);
	});

	it('goes to the question of another answer', () => {
		const { all, wishes, getByRole } = show(wholeOutcome);
		expect(all('[data-what-if]').map(({ dataset }) => dataset.whatIf)).toEqual(['age', 'age', 'what-do-you-have']);
		getByRole('button', { name: /^Leeftijd: 18 jaar of ouder\s*Dan eerst SHOP \(R15\)$/, hidden: true }).click();
		expect(wishes).toEqual([{ type: 'answer.revise', step: 'age' }]);
	});

	it('ends the reasons with the line to pass on when something is wrong', () => {
		const { all, find, getByText, wishes } = show(wholeOutcome);
		const last = all('[data-layer="why"] details').at(-1);
		const line = find('[data-wrong]');
		expect(last?.contains(line)).toBe(true);
		getByText('Kopieer deze regel').click();
		expect(wishes).toEqual([{ type: 'text.copy', text: line.textContent }]);
	});
});
