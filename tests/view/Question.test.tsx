import { fireEvent } from '@testing-library/preact';
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { App } from '../../src/view/App.tsx';
import { later } from '../../src/view/later.ts';
import { more as views } from '../../src/view/more.ts';
import { choice, danger, more, subject } from './fixtures.ts';
import { afterEachView, onScreenOf, show } from './show.tsx';

afterEachView();

const tick = (box: HTMLElement) => fireEvent.click(box);
const isTicked = (box: HTMLElement) => box instanceof HTMLInputElement && box.checked;

describe('a question with one answer', () => {
	it('is answered by one tap', () => {
		const { option, wishes } = show(subject);
		option('place').click();
		expect(wishes).toEqual([{ type: 'answer.give', step: 'what-do-you-have', chosen: ['place'] }]);
	});

	it('names its answers after the question', () => {
		const { getByRole } = show(subject);
		expect(getByRole('group', { name: subject.question })).toBeTruthy();
	});

	it('takes the keys 1-9 while an answer has the focus, and nowhere else', () => {
		const { option, wishes, find } = show(subject);
		fireEvent.keyDown(find('h1'), { key: '3' });
		fireEvent.keyDown(document.body, { key: '3' });
		fireEvent.keyDown(option('person'), { key: '3', ctrlKey: true });
		fireEvent.keyDown(option('person'), { key: '9' });
		expect(wishes).toEqual([]);
		fireEvent.keyDown(option('person'), { key: '3' });
		expect(wishes).toEqual([{ type: 'answer.give', step: 'what-do-you-have', chosen: ['place'] }]);
	});

	it('goes back, and straight to the advice', () => {
		const back = show(subject);
		back.getByText('Vorige').click();
		expect(back.wishes).toEqual([{ type: 'answer.undo' }]);
		back.unmount();
		const advice = show(subject);
		advice.getByText('Nu naar het advies').click();
		expect(advice.wishes).toEqual([{ type: 'advice.now' }]);
	});

	it('keeps why, help and the path folded on a phone and in view where there is room', () => {
		const phone = show(subject);
		expect(phone.all('details[open]')).toHaveLength(0);
		phone.unmount();
		onScreenOf({ width: 1280, height: 800 });
		const desk = show(subject);
		expect(desk.all('details')).toHaveLength(0);
		const labels = [subject.path.label, subject.why?.label, subject.help?.label];
		expect(desk.all('h2').map(({ textContent }) => textContent)).toEqual(labels);
	});

	it('is drawn before what is folded, which follows by itself', async () => {
		const place = document.createElement('div');
		render(<App screen={subject} send={() => {}} later={later} more={views} />, place);
		const drawn = () => [...place.querySelectorAll('details > div')].map(({ childNodes }) => childNodes.length > 0);
		expect(place.querySelectorAll('[data-option]').length).toBeGreaterThan(1);
		expect(drawn()).toEqual([false, false, false]);
		await expect.poll(drawn).toEqual([true, true, true]);
		render(null, place);
	});

	it('changes an earlier answer, and says of which question', () => {
		const { getByRole, wishes } = show({ ...subject });
		getByRole('button', { name: 'wijzig: Is er nu direct gevaar?', hidden: true }).click();
		expect(wishes).toEqual([{ type: 'answer.revise', step: 'danger-now' }]);
	});

	it('marks the answer that was given before', () => {
		const { all } = show({ ...subject, ticked: ['place'] });
		expect(all('[aria-current]').map((answer) => answer.dataset.option)).toEqual(['place']);
	});
});

describe('a question with all that apply', () => {
	it('sends what is ticked, in the order of the list', () => {
		const { option, find, wishes } = show(more);
		tick(option('children'));
		tick(option('caught'));
		find('[data-submit]').click();
		// Every tick is told, so that another page over the question loses none.
		expect(wishes).toEqual([
			{ type: 'answer.tick', step: 'more-adult', chosen: ['children'] },
			{ type: 'answer.tick', step: 'more-adult', chosen: ['children', 'caught'] },
			{ type: 'answer.give', step: 'more-adult', chosen: ['caught', 'children'] },
		]);
	});

	it('lets the one exclusive answer untick the rest, and the other way round', () => {
		const { option } = show(more);
		tick(option('children'));
		tick(option('none'));
		expect([isTicked(option('children')), isTicked(option('none'))]).toEqual([false, true]);
		tick(option('caught'));
		expect([isTicked(option('caught')), isTicked(option('none'))]).toEqual([true, false]);
	});

	it('answers nothing while nothing is ticked, and says what to do', () => {
		const { find, wishes, option, queryByText } = show(more);
		expect(queryByText(more.boxes?.empty ?? '')).toBeNull();
		fireEvent.click(find('[data-submit]'));
		expect(wishes).toEqual([]);
		expect(queryByText(more.boxes?.empty ?? '')?.getAttribute('role')).toBe('status');
		tick(option('none'));
		expect(queryByText(more.boxes?.empty ?? '')).toBeNull();
		find('[data-submit]').click();
		expect(wishes.at(-1)).toEqual({ type: 'answer.give', step: 'more-adult', chosen: ['none'] });
	});

	it('starts from what was ticked before, as far as it is still asked', () => {
		const { option, find, wishes } = show({ ...more, ticked: ['secret', 'no-longer-asked'] });
		expect(isTicked(option('secret'))).toBe(true);
		find('[data-submit]').click();
		expect(wishes).toEqual([{ type: 'answer.give', step: 'more-adult', chosen: ['secret'] }]);
	});

	it('puts the boxes under their small headings and keeps the watch line in sight', () => {
		const { getByRole, getByText } = show(more);
		expect(getByRole('group', { name: 'De ander' }).querySelectorAll('input')).toHaveLength(2);
		expect(getByText('Verandert het? Bel 112.')).toBeTruthy();
	});
});

it('the 112 card has the call first, what to say, and two ways on', () => {
	const { all, find, option, wishes } = show(danger);
	const [first] = all('main a, main button');
	expect(first?.getAttribute('href')).toBe('tel:112');
	expect(find('main').textContent).toContain('Hoeveel mensen er zijn.');
	expect(find('main').textContent).toContain('iemand zit vast');
	option('go-on').click();
	expect(wishes).toEqual([{ type: 'answer.give', step: 'call-112', chosen: ['go-on'] }]);
});

it('a setting is chosen by one tap, the choice of now marked', () => {
	const { all, option, wishes } = show(choice);
	expect(all('[aria-current]').map((answer) => answer.dataset.option)).toEqual(['midden-delfland']);
	option('other').click();
	expect(wishes).toEqual([{ type: 'setting.choose', setting: 'municipality', value: 'other' }]);
});
