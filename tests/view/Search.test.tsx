import { fireEvent } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { searchable, searched } from './closingFixtures.ts';
import { partners } from './fixtures.ts';
import { afterEachView, onScreenOf, show } from './show.tsx';

afterEachView();

const field = (find: (selector: string) => HTMLElement) => find('[data-search]') as HTMLInputElement;

it('asks at every letter, however fast', () => {
	const { find, wishes } = show(searchable);
	for (const value of ['k', 'ki', 'kin']) fireEvent.input(field(find), { target: { value } });
	expect(wishes).toEqual(['k', 'ki', 'kin'].map((words) => ({ type: 'register.search', words })));
});

it('has a label and a hint, and is never offered to the memory of the browser', () => {
	const { getByRole, find } = show(searchable);
	expect(getByRole('searchbox', { name: 'Zoek een partner' })).toBe(field(find));
	const found = field(find);
	expect(document.getElementById(found.getAttribute('aria-describedby') ?? '')?.textContent).toContain('Typ een naam');
	expect(found.hasAttribute('name')).toBe(false);
	for (const [attribute, value] of [
		['autocomplete', 'off'],
		['autocapitalize', 'none'],
		['enterkeyhint', 'search'],
	])
		expect(found.getAttribute(attribute ?? '')).toBe(value);
});

it('keeps field, focus and place while what is found changes', () => {
	const { find, then, all } = show(searchable);
	const before = field(find);
	const scrolled = vi.mocked(Element.prototype.scrollIntoView).mockClear();
	before.focus();
	then(searched);
	expect(field(find)).toBe(before);
	expect(document.activeElement).toBe(before);
	expect(before.value).toBe('kind');
	expect(all('[data-partner]')).toHaveLength(1);
	expect(scrolled).not.toHaveBeenCalled();
});

it('tells politely what was found, in a region that was there before', () => {
	const { find, then } = show(searchable);
	const region = find('main [role="status"]');
	expect(region.textContent).toBe('');
	then(searched);
	expect(find('main [role="status"]')).toBe(region);
	expect(region.textContent).toBe('1 gevonden');
});

it('clears in one tap, and is ready to type again', () => {
	const { getByText, queryByText, find, then, wishes } = show(searched);
	getByText('Wis zoekwoord').click();
	expect(wishes).toEqual([{ type: 'register.search', words: '' }]);
	expect(document.activeElement).toBe(field(find));
	then(searchable);
	expect(queryByText('Wis zoekwoord')).toBeNull();
});

it('goes nowhere on Enter; on a phone the keyboard makes room', () => {
	const { find, wishes } = show(searched);
	field(find).focus();
	expect(fireEvent.submit(field(find))).toBe(false);
	expect(document.activeElement).toBe(document.body);
	expect(wishes).toEqual([]);
});

it('keeps the focus on Enter at a desk', () => {
	onScreenOf({ width: 1280, height: 800 });
	const { find } = show(searched);
	field(find).focus();
	fireEvent.submit(field(find));
	expect(document.activeElement).toBe(field(find));
});

it('is not there without a search', () => {
	expect(show(partners).all('[data-search]')).toHaveLength(0);
});
