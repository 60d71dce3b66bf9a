import { describe, expect, it, vi } from 'vitest';
import { deskNext, lastTried, noAnswer, noAnswers, policeNext, unreached, wholeOutcome } from './closingFixtures.ts';
import { oneTrack } from './fixtures.ts';
import { afterEachView, onScreenOf, show } from './show.tsx';

afterEachView();

const card = '[data-partner="veilig-thuis"]';
const focused = () => document.activeElement;

describe('when nobody answers', () => {
	it('one tap says so, right under the call', () => {
		const { find, getByRole, wishes } = show(wholeOutcome);
		const tap = getByRole('button', { name: 'Niemand bereikbaar: Veilig Thuis Haaglanden' });
		expect(find(`${card} a[href^="tel:"]`).compareDocumentPosition(tap)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
		expect(tap.closest('details')).toBeNull();
		tap.click();
		expect(wishes).toEqual([{ type: 'partner.tried', partner: 'veilig-thuis' }]);
	});

	it('is in view with what comes later too, and asked of nobody who has no such line', () => {
		expect(show(wholeOutcome).find('[data-layer="later"] [data-nobody]').closest('details')).toBeNull();
		document.body.replaceChildren();
		expect(show(oneTrack).all('[data-nobody]')).toHaveLength(0);
	});

	it('the next stands in the place of the call', () => {
		const { find, all, getByText } = show(noAnswer);
		expect(find('[data-not-reached]').dataset.notReached).toBe('veilig-thuis');
		expect(getByText('Veilig Thuis Haaglanden: niet bereikt').getAttribute('role')).toBe('status');
		expect(find('[data-next="police"]').textContent).toBe(
			'Politienu openBel politie0900 8844dag en nacht bereikbaar: nog te bevestigenWordt iemand bedreigd, vastgehouden of meegenomen? Bel 112.Niemand bereikbaar: Politie',
		);
		expect(all(`${card} a[href^="tel:"]`).map((link) => link.getAttribute('href'))).toEqual(['tel:09008844']);
		expect(find(card).textContent).not.toContain('Geen gehoor?');
	});

	it('a next without a number is told how to reach', () => {
		const { find, all } = show(unreached(wholeOutcome, 'veilig-thuis', deskNext));
		expect(all('[data-next] a')).toHaveLength(0);
		expect(find('[data-next]').textContent).toContain('Via je gemeente');
		expect(find('[data-next]').textContent).toContain('dicht tot maandag 9 uur');
	});

	it('the end of the line has no next and no more to try', () => {
		const { all, find } = show(unreached(wholeOutcome, 'veilig-thuis', lastTried));
		expect(all(`${card} [data-next], ${card} [data-nobody]`)).toHaveLength(0);
		expect(find('[data-not-reached]').textContent).toContain('Bij gevaar bel je 112.');
	});

	it('the next is tried in turn, and the first can be reached after all', () => {
		const { find, getByRole, wishes } = show(noAnswer);
		find('[data-next] [data-nobody="police"]').click();
		getByRole('button', { name: 'Toch bereikt: Veilig Thuis Haaglanden' }).click();
		expect(wishes).toEqual([
			{ type: 'partner.tried', partner: 'police' },
			{ type: 'partner.tried', partner: 'veilig-thuis' },
		]);
	});

	it('what was prepared for the first is folded: it is not what to say to the next', () => {
		const before = show(wholeOutcome);
		expect(before.find(`${card} [data-call]`).closest('details')).toBeNull();
		before.unmount();
		expect(show(noAnswer).find(`${card} [data-call]`).closest('details')).not.toBeNull();
	});

	it('the line of who is next is not told twice among what comes later', () => {
		const { all, find } = show(noAnswers);
		expect(all('[data-not-reached]').map(({ dataset }) => dataset.notReached)).toEqual(['shop', 'police']);
		expect(find('[data-layer="later"] [data-partner="police"]').textContent).not.toContain('Geen gehoor?');
	});
});

describe('the focus', () => {
	it.each([
		['on a phone', { width: 390, height: 844 }],
		['at a desk', { width: 1280, height: 800 }],
	])('goes to the call of the next %s, and back when somebody answers', (_, size) => {
		onScreenOf(size);
		const { find, then } = show(wholeOutcome);
		const status = find(`${card} [role="status"]`);
		find(`${card} [data-nobody]`).click();
		then(noAnswer);
		expect(focused()).toBe(find('[data-next] a[href="tel:09008844"]'));
		expect(find(`${card} [role="status"]`)).toBe(status);
		find('[data-again]').click();
		then(wholeOutcome);
		expect(focused()).toBe(find(`${card} a[href="tel:08002000"]`));
	});

	it('goes to the name of a next without a number, and to what was told at the end', () => {
		const { find, then } = show(noAnswer);
		find('[data-next] [data-nobody]').click();
		then(unreached(wholeOutcome, 'veilig-thuis', deskNext));
		expect(focused()?.textContent).toBe('Aandachtsfunctionaris');
		find('[data-next] [data-nobody]').click();
		then(unreached(wholeOutcome, 'veilig-thuis', lastTried));
		expect(focused()).toBe(find(`${card} [role="status"]`));
	});

	it('stays where it is when nothing was tapped here', () => {
		const { then } = show(wholeOutcome);
		then(noAnswer);
		expect(focused()).toBe(document.body);
		then(unreached(wholeOutcome, 'veilig-thuis', { ...policeNext, text: 'Veilig Thuis: not reached' }));
		expect(focused()).toBe(document.body);
	});
});

it('a second tap of the same finger calls nobody', () => {
	vi.useFakeTimers();
	const { find, then } = show(wholeOutcome);
	find(`${card} [data-nobody]`).click();
	then(noAnswer);
	expect(find('[data-not-reached]').hasAttribute('data-resting')).toBe(true);
	vi.advanceTimersByTime(260);
	expect(find('[data-not-reached]').hasAttribute('data-resting')).toBe(false);
});
