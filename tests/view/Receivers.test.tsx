import { describe, expect, it, vi } from 'vitest';
import { journeyOutcome, receivers } from './journeyFixtures.ts';
import { afterEachView, show } from './show.tsx';

afterEachView();

const nowhere = { ...receivers, lines: receivers.lines.map((line) => ({ ...line, here: false })) };

describe('who may be told what', () => {
	it('says each verdict in words and by a shape of its own', () => {
		const { all } = show(receivers);
		const lines = all('[data-receiver]');
		expect(lines.map(({ dataset }) => [dataset.receiver, dataset.verdict])).toEqual([
			['focal-officer', 'may'],
			['shop', 'may-not'],
			['veilig-thuis', 'only-if'],
			['police', 'only-if'],
		]);
		expect(lines[1]?.textContent).toContain('mag niet');
		const shapes = lines.map((line) => line.querySelector('svg')?.innerHTML);
		expect(new Set(shapes).size).toBe(3);
	});

	it('folds reason and source, and says of whom', () => {
		const { find, getByText } = show(receivers);
		const fold = find('[data-receiver="shop"] details');
		expect(fold.textContent).toBe(
			'Waarom: SHOPSHOP is geen deel van de gemeente. De persoon kiest zelf voor hulp.Beleid Midden-Delfland 2024, 5.6.2 · staat in beleid',
		);
		expect(getByText('Voor: wmo-consulent')).toBeTruthy();
	});

	it('opens the line the reader came for, and no other', () => {
		const { all } = show(receivers);
		const open = all('details[open]').map((fold) => fold.closest<HTMLElement>('[data-receiver]')?.dataset.receiver);
		expect(open).toEqual(['veilig-thuis']);
	});

	it('closes from the top and from the bottom', () => {
		const { getAllByText, wishes } = show(receivers);
		const back = getAllByText('Terug');
		expect(back).toHaveLength(2);
		back[0]?.click();
		expect(wishes).toEqual([{ type: 'page.close' }]);
	});
});

describe('arriving', () => {
	it('starts at the line the reader came for', () => {
		const { then, find } = show(journeyOutcome);
		const scrolled = vi.mocked(Element.prototype.scrollIntoView).mockClear();
		then(receivers);
		const name = find('[data-receiver="veilig-thuis"] h2');
		expect(document.activeElement).toBe(name);
		expect(scrolled.mock.contexts).toEqual([name]);
	});

	it('starts at the heading of the page when no line is meant', () => {
		const { then, find } = show(journeyOutcome);
		then(nowhere);
		expect(document.activeElement).toBe(find('h1'));
	});
});
