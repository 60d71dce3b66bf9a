import { describe, expect, it } from 'vitest';
import { afterDanger, oneTrack, partners, twoTracks, wait } from './fixtures.ts';
import { journeyOutcome, journeyTracks } from './journeyFixtures.ts';
import { afterEachView, onScreenOf, show } from './show.tsx';

afterEachView();

const desk = { width: 1280, height: 800 };

describe('the advice', () => {
	it('has one call that stands out: the first', () => {
		const { all } = show(twoTracks);
		const strong = all('[data-layer="now"] a.nl-button--primary');
		expect(strong.map(({ textContent }) => textContent)).toEqual(['Bel Veilig Thuis']);
	});

	it('keeps the parts in the order they were given', () => {
		const parts = (screen: typeof twoTracks) => {
			const view = show(screen);
			const found = view.all('[data-part]').map(({ dataset }) => dataset.part);
			view.unmount();
			return found;
		};
		expect(parts(twoTracks)).toEqual(['within', 'call', 'within']);
		expect(parts(oneTrack)).toEqual(['call', 'within']);
	});

	it('on a phone puts the now of both tracks before the later of either', () => {
		const { all } = show(twoTracks);
		expect(all('[data-layer]').map(({ dataset }) => dataset.layer)).toEqual([
			'now',
			'later',
			'later',
			'later',
			'prepare',
			'why',
		]);
	});

	it('where there is room puts the two tracks side by side', () => {
		onScreenOf(desk);
		const { all } = show(twoTracks);
		expect(all('h2').map(({ textContent }) => textContent)).toEqual([
			'Voor de persoon',
			'Voor de plek',
			'Waarom dit advies',
			'Jouw eigen nummers',
			'Lukt niets hiervan?',
		]);
	});

	it('shows every number as text to read, with its note', () => {
		const { find } = show(oneTrack);
		const card = find('[data-partner="police"]').textContent;
		expect(card).toContain('0900 8844');
		expect(card).toContain('dag en nacht bereikbaar: nog te bevestigen');
	});

	it('calls first on a phone; at a desk reads the number first and copies it', () => {
		const order = () =>
			show(oneTrack)
				.find('[data-partner="veilig-thuis"]')
				.textContent?.replace(/^.*dag en nacht/, '')
				.replace(/Er zijn kinderen.*$/, '');
		expect(order()).toBe('Bel Veilig Thuis0800 2000');
		document.body.replaceChildren();
		onScreenOf(desk);
		expect(order()).toBe('0800 2000Kopieer nummer: 0800 2000Bel Veilig Thuis');
	});

	it('asks to copy the digits', () => {
		onScreenOf(desk);
		const { getAllByText, wishes } = show(oneTrack);
		getAllByText('Kopieer nummer')[0]?.click();
		expect(wishes).toEqual([{ type: 'number.copy', digits: '0800 2000' }]);
	});

	it('never tells a desk to call itself', () => {
		const { find } = show(afterDanger);
		const own = find('[data-partner="focal-officer"]');
		expect(own.querySelector('a')).toBeNull();
		expect(own.textContent).toContain('Jij pakt dit op.');
		expect(own.textContent).not.toContain('Nummer invullen');
	});

	it('gives a desk without a number the way to it, and the place to fill it in', () => {
		const { getByRole, wishes } = show(oneTrack);
		getByRole('button', { name: 'Nummer invullen: Aandachtsfunctionaris Dienstverlening & Samenleving' }).click();
		expect(wishes).toEqual([{ type: 'page.open', page: 'settings' }]);
	});

	it('says open, closed and unknown in words, not in colour alone', () => {
		const { all } = show(twoTracks);
		for (const badge of all('[data-open], [data-deadline]')) expect(badge.textContent).not.toBe('');
	});

	it('ends at partners that can be dialled', () => {
		const { all } = show(twoTracks);
		expect(all('[data-always] a').map((link) => link.getAttribute('href'))).toEqual([
			'tel:08002000',
			'tel:09008844',
			'tel:112',
		]);
	});

	it('puts 112 on top after danger', () => {
		const { all } = show(afterDanger);
		expect(all('main a')[0]?.getAttribute('href')).toBe('tel:112');
	});

	it.each([
		['wijzig gemeente', { type: 'page.open', page: 'municipality' }],
		['wijzig functie', { type: 'page.open', page: 'role' }],
		['Vorige', { type: 'answer.undo' }],
		['Opnieuw beginnen', { type: 'walk.restart' }],
		['Klaar, wis alles', { type: 'walk.leave' }],
	])('%s', (label, wish) => {
		const { getByText, wishes } = show(oneTrack);
		getByText(label).click();
		expect(wishes).toEqual([wish]);
	});

	it('changes an answer from the reasons', () => {
		const { getByRole, wishes } = show(oneTrack);
		getByRole('button', { name: 'wijzig: Hoe oud is de persoon?' }).click();
		expect(wishes).toEqual([{ type: 'answer.revise', step: 'age' }]);
	});

	it('shows each rule with its id, status and sources', () => {
		const { find } = show(twoTracks);
		const rule = find('li[data-rule="R15"]').textContent;
		expect(rule).toContain('R15');
		expect(rule).toContain('staat in beleid');
		expect(rule).toContain('5.2.1');
	});
});

it('the partners stand with name, number, hours, source and date', () => {
	const { find } = show(partners);
	const shop = find('[data-partner="shop"]').textContent;
	for (const text of [
		'SHOP',
		'070 361 47 47',
		'nummer nog te bevestigen',
		'tijden niet bevestigd',
		'5.4',
		'20 november',
	])
		expect(shop).toContain(text);
});

it('a part that is not there names whom to call, and the way back', () => {
	const advice = show(wait);
	expect(advice.all('main a').map((link) => link.getAttribute('href'))).toEqual(['tel:08002000', 'tel:09008844']);
	advice.getByText('Vorige').click();
	expect(advice.wishes).toEqual([{ type: 'answer.undo' }]);
	advice.unmount();
	const page = show({ ...wait, page: 'partners' });
	page.getByText('Vorige').click();
	expect(page.wishes).toEqual([{ type: 'page.close' }]);
});

it('the own numbers of the reader stand where they are needed', () => {
	const { find, getByText } = show(twoTracks);
	expect(find('[data-partner="oov-vth-desk"]').textContent).toContain('06 00000000');
	expect(getByText('Bel de tolk').closest('a')?.getAttribute('href')).toBe('tel:0880000000');
});

describe('the ways on from an advice', () => {
	it('ask for the journey they name, each with what it brings', () => {
		const { all, find, wishes } = show(journeyOutcome);
		expect(all('[data-offer]').map(({ dataset }) => dataset.offer)).toEqual(['precise', 'meldcode', 'sharing']);
		expect(find('[data-offer="meldcode"]').textContent).toBe('Ga door met de meldcodeJe antwoorden gaan mee.');
		find('[data-offer="sharing"]').click();
		expect(wishes).toEqual([{ type: 'walk.begin', journey: 'sharing' }]);
	});

	it.each([
		['on a phone', { width: 390, height: 844 }],
		['at a desk', desk],
	])('stand %s right after what to do now, where they belong to one track', (_, size) => {
		onScreenOf(size);
		const { find, all, wishes } = show(journeyTracks);
		const offer = find('[data-layer="now"] [data-offer="precise"]');
		const [later] = all('[data-layer="later"]');
		const [wait] = all('[data-part="call"]').slice(-1);
		expect(wait?.compareDocumentPosition(offer)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
		if (size !== desk) expect(later && offer.compareDocumentPosition(later)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
		offer.click();
		expect(wishes).toEqual([{ type: 'advice.precise' }]);
	});

	it('are not there when there are none', () => {
		expect(show(oneTrack).all('[data-offer]')).toHaveLength(0);
	});
});

describe('what to write down and who reads along', () => {
	it.each([
		['on a phone', { width: 390, height: 844 }],
		['at a desk', desk],
	])('stand once %s, open and so on paper too', (_, size) => {
		onScreenOf(size);
		const { all } = show(journeyTracks);
		expect(all('[data-record]').map(({ dataset }) => dataset.record)).toEqual(['record', 'readers']);
		expect(all('details [data-record], [data-record] details')).toHaveLength(0);
		expect(all('[data-record="record"] li')).toHaveLength(3);
	});
});

describe('a partner who stands in an earlier track too', () => {
	it('has name, moment, the one sentence and the call, and nothing else', () => {
		const { all } = show(journeyTracks);
		const again = all('[data-same]');
		expect(again.map(({ textContent }) => textContent)).toEqual([
			'Veilig Thuis HaaglandennuJe belt Veilig Thuis al. Vertel dit in hetzelfde gesprek.Bel Veilig Thuis0800 2000',
			'Veilig Thuis HaaglandenvandaagJe belt Veilig Thuis al. Vertel dit in hetzelfde gesprek.Bel Veilig Thuis0800 2000',
		]);
		for (const card of again) {
			expect(card.dataset.partner).toBe('veilig-thuis');
			expect(card.querySelectorAll('details, .nl-button--primary')).toHaveLength(0);
		}
	});
});

it('opens the line of a receiver from what may be shared', () => {
	const { find, wishes } = show(journeyOutcome);
	find('[data-receiver-link="veilig-thuis"]').click();
	expect(wishes).toEqual([{ type: 'page.open', page: 'receivers', about: 'veilig-thuis' }]);
});
