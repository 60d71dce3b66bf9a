import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { toScreen } from '../../src/screen/toScreen.ts';
import { resourcesIn, stateOf } from '../helpers/screens.ts';
import { training } from '../helpers/training.ts';
import { afterEachView, onScreenOf, show } from './show.tsx';

afterEachView();

const settings = { municipality: 'midden-delfland', role: 'wmo' };
const walk = {
	presets: settings,
	answers: [
		{ step: 'danger-now', chosen: ['no'] },
		{ step: 'what-do-you-have', chosen: ['person'] },
	],
};
const mapOf = (page: 'map' | 'difference', walked?: typeof walk) =>
	show(toScreen(stateOf(walked, { page, settings }), { ...resourcesIn('nl'), training }));

describe('a station', () => {
	it('opens its question with where the answers lead; Escape closes it', () => {
		const { find, all } = mapOf('map');
		expect(all('[data-panel]')).toHaveLength(0);
		const station = find('[data-figure="signal"] [data-station="age"]');
		fireEvent.keyDown(station, { key: 'Enter' });
		expect(find('[data-panel] h2').textContent).toBe('Hoe oud is de persoon?');
		expect(document.activeElement).toBe(find('[data-panel] h2'));
		expect(all('[data-panel] li')[0]?.textContent).toBe('18 jaar of ouder → de vraag ‘Wens’');
		expect(all('[data-panel] [data-change]')).toHaveLength(0);
		fireEvent.keyDown(find('[data-panel]'), { key: 'Escape' });
		expect(all('[data-panel]')).toHaveLength(0);
	});

	it('that was answered in this walk can be changed', () => {
		const { find, wishes } = mapOf('map', walk);
		fireEvent.click(find('[data-station="what-do-you-have"]'));
		fireEvent.click(find('[data-panel] [data-change]'));
		expect(wishes).toContainEqual({ type: 'answer.revise', step: 'what-do-you-have' });
	});

	it('says that it is on the route, and which question is due', () => {
		const { find, all } = mapOf('map', walk);
		expect(find('[data-station="danger-now"]').getAttribute('aria-label')).toBe('Gevaar, Mijn route');
		expect(new Set(all('[aria-current="step"]').map((one) => one.dataset.station))).toEqual(new Set(['age']));
	});
});

describe('an end', () => {
	it('opens all the ways that lead there', () => {
		const { find, all } = mapOf('map');
		fireEvent.click(find('[data-figure="signal"] [data-end="R26"]'));
		expect(find('[data-panel] h2').textContent).toBe('OOV of VTH · R26');
		expect(all('[data-panel] li')).toHaveLength(3);
	});
});

describe('around the picture', () => {
	it('the list says the same, folded per end', () => {
		const { all } = mapOf('map');
		const rows = all('[data-ways="signal"] > [data-way]').map(({ dataset }) => dataset.way);
		expect(rows).toEqual(expect.arrayContaining(['R01', 'R10', 'R16', 'R27', 'R30']));
	});

	it('another part, the printer and the comparison are each one tap', () => {
		const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
		const { find, wishes } = mapOf('map');
		fireEvent.click(find('[data-tab="meldcode"]'));
		fireEvent.click(find('main [data-print]'));
		expect(wishes).toContainEqual({ type: 'page.open', page: 'map', about: 'meldcode' });
		expect(print).toHaveBeenCalledOnce();
		expect(find('[data-paper]').dataset.paperSize).toBe('a3');
	});

	it('on a desk two municipalities stand beside each other as maps, on a phone only in words', () => {
		const phone = mapOf('difference');
		expect(phone.all('main figure')).toHaveLength(0);
		expect(phone.all('[data-differs]').length).toBeGreaterThan(3);
		phone.unmount();
		onScreenOf({ width: 1280, height: 800 });
		expect(mapOf('difference').all('main figure')).toHaveLength(2);
	});
});
