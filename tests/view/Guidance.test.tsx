import { fireEvent, render, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { App } from '../../src/view/App.tsx';
import { later } from '../../src/view/later.ts';
import { subject } from './fixtures.ts';
import { doThis, signs, weighing } from './journeyFixtures.ts';
import { afterEachView, onScreenOf, show } from './show.tsx';

afterEachView();

const isBefore = (one: HTMLElement, other: HTMLElement) =>
	one.compareDocumentPosition(other) === Node.DOCUMENT_POSITION_FOLLOWING;

describe('the steps', () => {
	it('say where the reader is in words, above the question', () => {
		const { getByText, find } = show(weighing);
		expect(isBefore(getByText('Stap 4 van 5: Wegen'), find('h1'))).toBe(true);
	});

	it('are a named list, each with its state in words, the step of now marked', () => {
		const { getByRole, all } = show(weighing);
		const steps = within(getByRole('group', { name: 'De stappen van de meldcode' })).getAllByRole('listitem');
		expect(steps.map(({ textContent }) => textContent)).toEqual([
			'Signalen op een rij, klaar',
			'Overleg, klaar',
			'Gesprek, klaar',
			'Wegen, hier ben je',
			'Beslissen, komt nog',
		]);
		expect(all('[aria-current="step"]').map(({ textContent }) => textContent)).toEqual(['Wegen, hier ben je']);
	});

	it('are not there in a journey without steps', () => {
		const { all } = show({ ...weighing, guidance: { do: [], sheets: [] } });
		expect(all('[role="group"] ol, [data-step-state]')).toHaveLength(0);
	});
});

describe('what stands before the answers', () => {
	it('is what to do, and then whom to call', () => {
		const { getByText, option, find } = show(doThis);
		const first = getByText('Vertel wat je zag en hoorde.');
		const call = find('[data-partner="domestic-focal"]');
		expect(isBefore(find('h1'), first)).toBe(true);
		expect(isBefore(first, call)).toBe(true);
		expect(isBefore(call, option('done'))).toBe(true);
	});

	it('is the number with its note, or the way there', () => {
		const { find } = show(doThis);
		const police = find('[data-partner="police"]');
		expect(police.querySelector('a')?.getAttribute('href')).toBe('tel:09008844');
		expect(police.textContent).toContain('dag en nacht bereikbaar: nog te bevestigen');
		const focal = find('[data-partner="domestic-focal"]');
		expect(focal.querySelector('a')).toBeNull();
		expect(focal.textContent).toContain('vraag de telefoniste');
		expect(focal.querySelector('[data-open="unknown"]')?.textContent).toBe('tijden niet bevestigd');
	});

	it('is nothing where there is nothing to do or to call', () => {
		const { find, all } = show({ ...weighing, guidance: { do: [], sheets: [] } });
		expect(find('fieldset').previousElementSibling).toBe(find('h1').parentElement);
		expect(all('[data-advice], [data-sheet]')).toHaveLength(0);
	});
});

describe('what stands beside the question', () => {
	it('opens a page to read aloud from', () => {
		const { find, wishes } = show(weighing);
		find('[data-sheet="rights"]').click();
		expect(wishes).toEqual([{ type: 'page.open', page: 'rights' }]);
	});

	it('has advice without names, one tap away', () => {
		const { find } = show(weighing);
		expect(find('[data-advice] a').getAttribute('href')).toBe('tel:08002000');
	});

	it('has what to write down folded on a phone, open where there is room', () => {
		const record = () => show(doThis).getByText('Leg vast').closest('details');
		expect(record()?.open).toBe(false);
		document.body.replaceChildren();
		onScreenOf({ width: 1280, height: 800 });
		expect(record()?.open).toBe(true);
	});
});

describe('a single answer', () => {
	it('is the one primary button, and takes its key', () => {
		const { all, option, wishes } = show(doThis);
		expect(all('main button.nl-button--primary')).toEqual([option('done')]);
		fireEvent.keyDown(option('done'), { key: '1' });
		expect(wishes).toEqual([{ type: 'answer.give', step: 'M08d', chosen: ['done'] }]);
	});

	it('leaves several answers as they were', () => {
		expect(show(subject).all('fieldset .nl-button--primary')).toHaveLength(0);
	});
});

it('a question stands without its guidance until that has come', () => {
	const { container } = render(<App screen={weighing} send={vi.fn()} later={later} />);
	expect(container.querySelectorAll('[data-option]')).toHaveLength(3);
	expect(container.querySelector('[data-step-state], [data-sheet]')).toBeNull();
});

it('many boxes stand in groups, each under its name', () => {
	const { all } = show(signs);
	const names = all('fieldset > legend').map(({ textContent }) => textContent);
	expect(names).toEqual(['Papieren en geld', 'Vrijheid', 'Werk', 'Wonen', 'De persoon', 'De plek']);
	expect(all('[data-option]')).toHaveLength(16);
});
