import { fireEvent, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { settings } from './fixtures.ts';
import { afterEachView, show } from './show.tsx';

afterEachView();

function ownNumber(label: string) {
	const view = show(settings);
	const entry = view.find(`[data-own-number="${label}"]`);
	const type = (value: string) => {
		const field = entry.querySelector('input');
		if (!field) throw new Error('no field');
		fireEvent.input(field, { target: { value } });
		fireEvent.submit(field);
	};
	return { ...view, entry, type, ...within(entry) };
}

describe('an own number', () => {
	it('is shown again for a check before it is kept', () => {
		const { type, getByText, wishes, queryByText } = ownNumber('oov-vth-desk');
		type(' +31 70 000 00 00 ');
		expect(wishes).toEqual([]);
		expect(getByText('Klopt dit nummer?').textContent).toContain('+31 70 000 00 00');
		expect(document.activeElement).toBe(getByText('Klopt dit nummer?'));
		fireEvent.click(getByText('Ja, bewaar'));
		expect(wishes).toEqual([{ type: 'number.keep', label: 'oov-vth-desk', digits: '+31 70 000 00 00' }]);
		expect(queryByText('Klopt dit nummer?')).toBeNull();
	});

	it.each(['Jan 070 123', '070--123456', 'abc', '', '12', '070+123', '+'])('refuses %j and says what fits', (value) => {
		const { type, getByText, entry, wishes } = ownNumber('interpreter');
		type(value);
		expect(getByText(settings.numbers.rejected).getAttribute('role')).toBe('status');
		expect(entry.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
		expect(wishes).toEqual([]);
	});

	it('can be mended after the check, with what was typed still there', () => {
		const { type, getByText, entry } = ownNumber('dispatch');
		type('0700000000');
		fireEvent.click(getByText('Nee, verbeter'));
		expect(entry.querySelector('input')?.value).toBe('0700000000');
	});

	it('is shown with its month, and erased', () => {
		const { entry, getByText, wishes } = ownNumber('focal-officer');
		expect(entry.textContent).toContain('ingevuld in november 2026');
		getByText('Wis nummer').click();
		expect(wishes).toEqual([{ type: 'number.erase', label: 'focal-officer' }]);
	});

	it('is never offered to the memory of the browser', () => {
		const { all } = show(settings);
		for (const field of all('[data-own-number] input')) {
			expect(field.getAttribute('autocomplete')).toBe('off');
			expect(field.hasAttribute('name')).toBe(false);
		}
	});
});

it('chooses the appearance', () => {
	const { getByLabelText, wishes } = show(settings);
	fireEvent.click(getByLabelText('Donker'));
	expect(wishes).toEqual([{ type: 'appearance.choose', appearance: 'dark' }]);
});

it('chooses larger buttons, for gloves', () => {
	const { getByLabelText, wishes } = show(settings);
	fireEvent.click(getByLabelText('Groot'));
	expect(wishes).toEqual([{ type: 'size.choose', size: 'large' }]);
});

it.each([
	['Wijzig gemeente', { type: 'page.open', page: 'municipality' }],
	['Wijzig functie', { type: 'page.open', page: 'role' }],
	['Wis alle instellingen', { type: 'settings.erase' }],
	['Terug', { type: 'page.close' }],
])('%s', (label, wish) => {
	const { getByText, wishes } = show(settings);
	getByText(label).click();
	expect(wishes).toEqual([wish]);
});
