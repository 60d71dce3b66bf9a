import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { covered, opened, refused, routeCode, typing, warned, wholeOutcome } from './closingFixtures.ts';
import { afterEachView, show } from './show.tsx';

afterEachView();

const typeIn = (find: (selector: string) => HTMLElement, value: string) => {
	fireEvent.input(find('[data-code-field]'), { target: { value } });
	fireEvent.submit(find('form'));
};

describe('where a route code is typed', () => {
	it('sends what was typed, as often as it is tried; nothing when nothing was typed', () => {
		const { find, wishes } = show(typing);
		typeIn(find, ' ');
		expect(document.activeElement).toBe(find('[data-code-field]'));
		typeIn(find, ' 7k4m 2qxp ');
		typeIn(find, '7k4m 2qxp 9rt');
		expect(wishes).toEqual(['7k4m 2qxp', '7k4m 2qxp 9rt'].map((code) => ({ type: 'code.open', code })));
	});

	it('tells why a code opened nothing, with the field at hand', () => {
		const { find, then, wishes } = show(typing);
		then(refused);
		expect(find('[data-refused]').textContent).toContain('Daarna is de inhoud veranderd.');
		expect(document.activeElement).toBe(find('[data-code-field]'));
		expect(find('[data-code-field]').getAttribute('aria-invalid')).toBe('true');
		fireEvent.click(find('[data-again]'));
		expect(wishes).toEqual([{ type: 'walk.begin' }]);
	});
});

describe('an outcome with a route code', () => {
	it('tells the code beside the call that stands out, and once more with the note', () => {
		const { all } = show({ ...wholeOutcome, code: routeCode });
		expect(all('[data-lost]').map(({ textContent }) => textContent)).toEqual([`${routeCode.lost} ${routeCode.text}`]);
		expect(all('[data-code]').map(({ textContent }) => textContent)).toEqual([routeCode.text]);
	});

	it('opened with a code shows no answers', () => {
		const { all, container } = show(opened);
		expect(all('[data-answered]')).toEqual([]);
		expect(container.textContent).toContain(opened.opened);
	});
});

describe('what lies over the screen', () => {
	it.each([covered, warned])('has two ways on, and the screen below can be neither read nor touched', (screen) => {
		const { find, wishes } = show(screen);
		expect(find('main').hasAttribute('inert')).toBe(true);
		expect(document.activeElement).toBe(find('[data-stay]'));
		fireEvent.click(find('[data-wipe]'));
		expect(wishes).toEqual([{ type: 'walk.leave' }]);
	});

	it('leaves the way to hide the screen and 112 in reach', () => {
		const { find, wishes } = show(warned);
		expect(find('[data-emergency]').closest('[inert]')).toBeNull();
		fireEvent.click(find('[data-hide]'));
		fireEvent.click(find('[data-hide]'));
		expect(wishes).toEqual([{ type: 'screen.hide' }, { type: 'screen.hide' }]);
	});
});
