import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { everyScreen } from './everyScreen.ts';
import { dangerNow, start, subject } from './fixtures.ts';
import { afterEachView, onScreenOf, show } from './show.tsx';

afterEachView();

const widths = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } };

describe.each(Object.entries(widths))('every screen on a %s', (_, size) => {
	it.each(Object.entries(everyScreen))('%s has one heading, its landmarks and 112 in one tap', (_name, screen) => {
		onScreenOf(size);
		const { all, find, container } = show(screen);
		expect(all('h1')).toHaveLength(1);
		expect(all('main')).toHaveLength(1);
		expect(all('header')).toHaveLength(1);
		expect(all('footer')).toHaveLength(1);
		expect(find('[data-emergency]').getAttribute('href')).toBe('tel:112');
		expect(container.querySelectorAll('[style]')).toHaveLength(0);
		const ids = all('[id]').map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it.each(Object.entries(everyScreen))('%s passes axe', async (_name, screen) => {
		onScreenOf(size);
		const { container } = show(screen);
		const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
		expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
	});
});

describe('the frame', () => {
	it('gives the page its title and language, and nothing of the question', () => {
		show(subject);
		expect(document.title).toBe('Signaalroute · vraag 2');
		expect(document.documentElement.lang).toBe('nl');
	});

	it('switches the language from a button labelled in that language', () => {
		const { getByText, wishes } = show(subject);
		const button = getByText('English');
		expect(button.closest('[lang]')?.getAttribute('lang')).toBe('en');
		button.click();
		expect(wishes).toEqual([{ type: 'language.choose', language: 'en' }]);
	});

	it('skips to the content without touching the address', () => {
		const { getByText, find } = show(start);
		const before = location.href;
		getByText('Naar de inhoud').click();
		expect(document.activeElement).toBe(find('main'));
		expect(location.href).toBe(before);
	});

	it('tells the offline state and a notice politely', () => {
		const { getByText, then } = show(start);
		expect(getByText('Offline gereed').getAttribute('role')).toBe('status');
		then({ ...start, notice: 'Nummer gekopieerd' });
		expect(getByText('Nummer gekopieerd').getAttribute('role')).toBe('status');
	});

	it('lets the bar scroll along where it would take more than a fifth of the height', () => {
		const measured = vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(130);
		onScreenOf({ width: 320, height: 568 });
		expect(show(start).find('header').dataset.bar).toBe('flow');
		measured.mockReturnValue(73);
		expect(show(start).find('header').dataset.bar).toBe('bottom');
		measured.mockRestore();
	});
});

describe('arriving at a new question', () => {
	it('puts the focus on its heading, but not at the first paint', () => {
		const { then, find } = show(dangerNow);
		expect(document.activeElement).toBe(document.body);
		then(subject);
		expect(document.activeElement).toBe(find('h1'));
	});

	it('leaves the focus alone when only the language changes', () => {
		const { then, getByText } = show(subject);
		getByText('English').closest('button')?.focus();
		then({ ...subject, language: 'en', question: 'What is your signal about?' });
		expect(document.activeElement?.textContent).toBe('English');
	});
});

describe('two taps in a row', () => {
	it('ask once, and never answer the question that came in between', () => {
		vi.useFakeTimers();
		const { option, wishes, then, find } = show(dangerNow);
		option('no').click();
		option('no').click();
		expect(wishes).toHaveLength(1);
		then(subject);
		option('person').click();
		expect(wishes).toHaveLength(1);
		expect(find('main').hasAttribute('data-resting')).toBe(true);
		vi.advanceTimersByTime(260);
		expect(find('main').hasAttribute('data-resting')).toBe(false);
		option('person').click();
		expect(wishes).toEqual([
			{ type: 'answer.give', step: 'danger-now', chosen: ['no'] },
			{ type: 'answer.give', step: 'what-do-you-have', chosen: ['person'] },
		]);
	});

	it('are heard again after a second when nothing came of the first', () => {
		vi.useFakeTimers();
		const { option, wishes } = show(dangerNow);
		option('no').click();
		vi.advanceTimersByTime(1010);
		option('no').click();
		expect(wishes).toHaveLength(2);
	});
});

describe('Alt+←', () => {
	const press = () => {
		const event = new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, cancelable: true, bubbles: true });
		document.body.dispatchEvent(event);
		return event;
	};

	it.each([
		['subject', 'answer.undo'],
		['danger', 'answer.undo'],
		['twoTracks', 'answer.undo'],
		['partners', 'page.close'],
		['settings', 'page.close'],
		['talk', 'page.close'],
		['receivers', 'page.close'],
		['wait', 'answer.undo'],
	])('on %s sends %s, in place of the step of the browser', (name, type) => {
		const screen = everyScreen[name];
		if (!screen) throw new Error(name);
		const { wishes } = show(screen);
		expect(press().defaultPrevented).toBe(true);
		expect(wishes).toEqual([{ type }]);
	});
});
