import { encode } from 'uqr';
import { describe, expect, it, vi } from 'vitest';
import { call } from './closingFixtures.ts';
import { oneTrack } from './fixtures.ts';
import { address, paper } from './paperFixture.ts';
import { afterEachView, show } from './show.tsx';

afterEachView();

const printed = { ...oneTrack, paper };

describe('the sheet', () => {
	it('has in its top the name and the code, and nothing else', () => {
		const { find } = show(printed);
		const top = [...find('[data-paper-top]').children].map(({ textContent }) => textContent);
		expect(top).toEqual(['Signaalroute', '7K4M-2QXP-9RT']);
		expect(find('[data-paper]').firstElementChild).toBe(find('[data-paper-top]'));
	});

	it('has only the name there as long as there is no code', () => {
		const { code: _, ...without } = paper;
		const { find } = show({ ...oneTrack, paper: without });
		expect(find('[data-paper-top]').textContent).toBe('Signaalroute');
	});

	it('tells everything that it was given, once and in that order', () => {
		const { find } = show(printed);
		const told = find('[data-paper]').textContent;
		const wanted = [
			paper.scope,
			...paper.dated,
			'Bel eerst 112. Zeg waar je bent.',
			'Voor de persoon',
			'Minderjarig of onbekend',
			'Veilig Thuis Haaglanden',
			'0800 2000',
			'Nu',
			'nummer nog te bevestigen',
			`Zeg als eerste ${call.say.text}`,
			'Binnen je gemeente Tegelijk',
			'Bureau',
			'Vandaag',
			'Beloof niets.',
			'Stel geen vragen.',
			paper.more ?? '',
			'Altijd bereikbaar. Politie: 0900 8844.',
			paper.callback,
			...paper.small,
			`De app: ${address}`,
		];
		const places = wanted.map((text) => told.indexOf(text));
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(places).not.toContain(-1);
	});

	it('has nothing to tap and asks for no picture', () => {
		const { find } = show(printed);
		expect(find('[data-paper]').querySelectorAll('a, button, input, details, img, [href]')).toHaveLength(0);
	});

	it('draws the code of the address with white around it', () => {
		const { find } = show(printed);
		const drawing = find('[data-paper] svg');
		const { size, data } = encode(address, { ecc: 'M', border: 4 });
		expect(drawing.getAttribute('viewBox')).toBe(`0 0 ${size} ${size}`);
		const dark = data.map(() => data.map(() => false));
		const path = drawing.querySelector('path')?.getAttribute('d') ?? '';
		for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
			for (let at = 0; at < Number(width); at += 1) dark[Number(y)]?.splice(Number(x) + at, 1, true);
		expect(dark).toEqual(data);
		expect(data.slice(0, 4).flat()).not.toContain(true);
	});
});

describe('the button', () => {
	it('prints', () => {
		const print = vi.spyOn(window, 'print').mockReturnValue();
		const { getByText } = show(printed);
		getByText('Print').click();
		expect(print).toHaveBeenCalledOnce();
		print.mockRestore();
	});

	it('is not there as long as there is nothing to print', () => {
		expect(show(oneTrack).queryByText('Print')).toBeNull();
	});
});
