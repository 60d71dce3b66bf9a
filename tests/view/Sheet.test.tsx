import { within } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { subject } from './fixtures.ts';
import { rights, talk } from './journeyFixtures.ts';
import { afterEachView, show } from './show.tsx';

afterEachView();

it('shows every section as a named region with its lines', () => {
	const { all, getByRole } = show(talk);
	expect(all('[data-section]').map(({ dataset }) => dataset.section)).toEqual(talk.sections.map(({ id }) => id));
	const living = within(getByRole('region', { name: 'Wonen' }));
	expect(living.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
		'Waar slaapt u?',
		'Van wie is het huis?',
		'Kunt u de deur op slot doen?',
	]);
});

it('goes to a section with the focus on its heading, and leaves address and history alone', () => {
	const { find, wishes } = show(talk);
	const before = [location.href, history.length];
	const scrolled = vi.mocked(Element.prototype.scrollIntoView).mockClear();
	find('[data-jump="living"]').click();
	const heading = find('[data-section="living"] h2');
	expect(document.activeElement).toBe(heading);
	expect(scrolled.mock.contexts).toEqual([heading]);
	expect([location.href, history.length]).toEqual(before);
	expect(wishes).toEqual([]);
});

it('names the way to its sections after the page, and has none for one section', () => {
	const many = show(talk);
	expect(many.getByRole('navigation', { name: 'Vragen om te stellen' })).toBeTruthy();
	many.unmount();
	expect(show(rights).all('[data-jump]')).toHaveLength(0);
});

it('closes from the top and from the bottom', () => {
	const { getAllByText, all, wishes } = show(talk);
	const [top, bottom] = getAllByText('Terug');
	const sections = all('[data-section]');
	expect(top?.compareDocumentPosition(sections[0] ?? document)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
	expect(bottom?.compareDocumentPosition(sections.at(-1) ?? document)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
	bottom?.click();
	expect(wishes).toEqual([{ type: 'page.close' }]);
});

it('arrives at its heading, from a question and from another sheet', () => {
	const { then, find } = show(subject);
	then(talk);
	expect(document.activeElement).toBe(find('h1'));
	find('[data-jump="begin"]').focus();
	then(rights);
	expect(document.activeElement?.textContent).toBe('Rechten');
});
