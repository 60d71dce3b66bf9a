import { fireEvent } from '@testing-library/preact';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import type { PhraseScreen, PointScreen } from '../../src/screen/phraseScreen.ts';
import { covered } from './closingFixtures.ts';
import { frame } from './fixtures.ts';
import { afterEachView, show } from './show.tsx';

const sentence: PhraseScreen = {
	...frame(' · Laat zien in een andere taal'),
	kind: 'phrase',
	alone: true,
	about: 'bg both danger',
	spoken: { language: 'bg', direction: 'ltr', own: 'Български' },
	text: 'В опасност ли сте сега?',
	below: 'Bent u nu in gevaar?',
	answers: [
		{ id: 'yes', text: 'Да', meaning: 'ja' },
		{ id: 'no', text: 'Не', meaning: 'nee' },
		{ id: 'stop', text: 'Стоп', meaning: 'stop' },
	],
	next: { about: 'bg both nothing', label: 'Volgende zin: U hoeft niets te zeggen.' },
	read: 'Lees voor',
	noFont: 'Dit toestel kan dit schrift niet tonen. Bel een tolk.',
	bar: { turn: 'Draai om', back: 'Zinnen' },
};

class Quiet {
	observe(): void {}
	disconnect(): void {}
}
vi.stubGlobal('ResizeObserver', Quiet);

/** A pen that draws each letter as it is told. */
function penThatDraws(letter: (text: string) => number): void {
	let drawn = 0;
	const pen = {
		clearRect: () => undefined,
		fillText: (text: string) => {
			drawn = letter(text) % 251;
		},
		getImageData: () => ({ data: Uint8ClampedArray.of(drawn) }),
	};
	vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as never);
}

afterEachView();
afterEach(() => vi.restoreAllMocks());
afterAll(() => vi.unstubAllGlobals());

describe('a device', () => {
	it('that has no letters for the script says so, and keeps the words of the worker', () => {
		penThatDraws(() => 7);
		const { find, getByText } = show(sentence);
		expect(find('[data-no-font]').textContent).toBe(sentence.noFont);
		getByText(sentence.below);
	});

	it('that draws them says nothing', () => {
		penThatDraws((text) => text.codePointAt(0) ?? 0);
		expect(show(sentence).all('[data-no-font]')).toHaveLength(0);
	});
});

it('turns at a tap, and back', () => {
	penThatDraws((text) => text.codePointAt(0) ?? 0);
	const { find, getByText } = show(sentence);
	for (const turned of ['true', 'false']) {
		fireEvent.click(getByText('Draai om'));
		expect(find('[data-turned]').getAttribute('data-turned')).toBe(turned);
	}
});

it('an answer is marked and asked of nobody', () => {
	penThatDraws((text) => text.codePointAt(0) ?? 0);
	const { find, wishes } = show(sentence);
	fireEvent.click(find('[data-picture="no"]'));
	expect(find('[data-picture="no"]').getAttribute('aria-pressed')).toBe('true');
	expect(wishes).toEqual([]);
});

it('the words of the other person are marked as theirs, and what they mean for a screen reader as ours', () => {
	penThatDraws((text) => text.codePointAt(0) ?? 0);
	const { find } = show(sentence);
	expect(find('h1').getAttribute('lang')).toBe('bg');
	expect(find('[data-picture="yes"] [lang="nl"]').textContent).toContain('ja');
});

it('a cover over it leaves 112 in view', () => {
	penThatDraws((text) => text.codePointAt(0) ?? 0);
	expect(show(sentence).all('header')).toHaveLength(0);
	const { find } = show({ ...sentence, ...(covered.over && { over: covered.over }) });
	expect(find('header [data-emergency]').getAttribute('href')).toBe('tel:112');
});

it('where the other person points has a heading for who cannot see it', () => {
	const point: PointScreen = {
		...frame(''),
		kind: 'point',
		alone: true,
		heading: 'Laat de ander de taal aanwijzen',
		languages: [sentence.spoken],
		bar: sentence.bar,
	};
	expect(show(point).find('h1').textContent).toBe(point.heading);
});
