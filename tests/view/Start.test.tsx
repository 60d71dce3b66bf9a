import { expect, it } from 'vitest';
import { firstStart, start } from './fixtures.ts';
import { afterEachView, show } from './show.tsx';

afterEachView();

it('begins the walk with one large button, its hint beside it', () => {
	const { find, wishes } = show(start);
	const begin = find('[data-begin]');
	expect(document.getElementById(begin.getAttribute('aria-describedby') ?? '')?.textContent).toBe(start.begin.hint);
	begin.click();
	expect(wishes).toEqual([{ type: 'walk.begin' }]);
});

it('has the call for danger directly under it', () => {
	const { find, getByText } = show(start);
	const danger = getByText('Gevaar? Bel 112').closest('a');
	expect(danger?.getAttribute('href')).toBe('tel:112');
	expect(find('[data-begin]').compareDocumentPosition(danger ?? document.body)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('shows exactly the tiles it was given, in their order', () => {
	const { all, wishes } = show({ ...start, tiles: start.tiles.slice(0, 2) });
	const tiles = all('main ul button');
	expect(tiles.map(({ textContent }) => textContent)).toEqual([
		'NummersWie je wanneer kunt bellen, ook zonder vragen',
		'Vragen om te stellenWat je iemand kunt vragen, en hoe',
	]);
	tiles[0]?.click();
	expect(wishes).toEqual([{ type: 'page.open', page: 'partners' }]);
});

it('begins another journey from its tile', () => {
	const { find, wishes } = show(start);
	find('[data-tile="meldcode"]').click();
	expect(wishes).toEqual([{ type: 'walk.begin', journey: 'meldcode' }]);
});

it('changes gemeente and functie on one page, or asks the gemeente when none is known', () => {
	const known = show(start);
	known.getByText('wijzig').click();
	expect(known.wishes).toEqual([{ type: 'page.open', page: 'settings' }]);
	known.unmount();
	const unknown = show(firstStart);
	unknown.getByText('Kies je gemeente').click();
	expect(unknown.wishes).toEqual([{ type: 'page.open', page: 'municipality' }]);
});
