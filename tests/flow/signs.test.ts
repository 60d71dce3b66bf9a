import { describe, expect, test } from 'vitest';
import { flowFor, walkedIn } from '../helpers/journeys.ts';

/** signals.md 2: the flag of each line, typed by hand. A/Z counts as Z, and as A when it happens now. */
const table = {
	work: 'Z Z A/Z A/Z Z Z+ O O Z O O Z O Z O',
	sexual: 'Z Z Z Z Z Z Z O O O O Z O',
	criminal: 'A/Z Z O O O O Z C Z Z O',
	services: 'Z Z O O Z Z O O',
	young: 'Z Z Z O O O Z Z Z Z C Z',
	housing: 'Z O A/Z Z O O O O Z A Z Z',
	organ: 'Z O O Z O O Z Z',
} as const;
const prefix = { work: 'AU', sexual: 'SE', criminal: 'CR', services: 'DV', young: 'MJ', housing: 'HU', organ: 'OR' };

/** What one sign alone leads to. */
const alone: Record<string, string> = {
	A: 'S-ACUUT',
	'A/Z': 'S-ACUUT',
	Z: 'S-WEEG',
	'Z+': 'S-EEN',
	O: 'S-EEN',
	C: 'S-EEN',
};

const lists = Object.keys(table) as (keyof typeof table)[];
const signs = lists.flatMap((list) =>
	table[list]
		.split(' ')
		.map((flag, index) => [`${prefix[list]}${String(index + 1).padStart(2, '0')}`, flag, list] as const),
);

const rowFor = (list: string, ...ticked: string[]): string | undefined =>
	walkedIn('signs', { 'signs-list': list, [`signs-${list}`]: ticked }).advice.rows[0];

test('every line of signals.md is there, in its own list, and no other', () => {
	expect(signs.length).toBe(15 + 13 + 11 + 8 + 12 + 12 + 8);
	const { steps } = flowFor('signs').route.flow;
	for (const list of lists) {
		const options = (steps[`signs-${list}`]?.options ?? []).map(({ id }) => id);
		expect(options).toEqual([...signs.filter(([, , of]) => of === list).map(([id]) => id), 'none']);
	}
	// Seven signs that nearly every list has; they come first.
	expect(steps['signs-common']?.options).toHaveLength(8);
	expect(steps['signs-list']?.options?.[0]?.id).toBe('common');
});

test.each(signs)('%s alone is %s', (id, flag, list) => {
	expect(rowFor(list, id)).toBe(alone[flag]);
});

describe('signs together', () => {
	test('supporting signs of different groups lead to a word with somebody; of one group they do not', () => {
		expect(rowFor('work', 'AU07', 'AU08')).toBe('S-SAMEN');
		expect(rowFor('work', 'AU07', 'AU10')).toBe('S-EEN');
		expect(rowFor('work', 'AU07', 'AU08', 'AU13')).toBe('S-SAMEN');
	});

	test('everything from one party weighs heavily with any other sign', () => {
		for (const other of ['AU01', 'AU07', 'AU15']) expect(rowFor('work', 'AU06', other)).toBe('S-WEEG');
	});

	test('what makes somebody vulnerable is no sign, whatever stands beside it', () => {
		expect(rowFor('criminal', 'CR08', 'CR05')).toBe('S-EEN');
		expect(rowFor('criminal', 'CR05', 'CR06')).toBe('S-SAMEN');
	});

	test('danger goes before weight, and weight before number', () => {
		expect(rowFor('housing', 'HU10', 'HU01')).toBe('S-ACUUT');
		expect(rowFor('housing', 'HU01', 'HU05', 'HU08')).toBe('S-WEEG');
	});

	test('law 10: nothing is counted. Every further supporting sign leaves the end as it is', () => {
		const supporting = signs.filter(([, flag, list]) => list === 'work' && flag === 'O').map(([id]) => id);
		for (let many = 3; many <= supporting.length; many++)
			expect(rowFor('work', ...supporting.slice(0, many))).toBe('S-SAMEN');
	});
});

describe('what the signs say besides', () => {
	const partners = (list: string, ...ticked: string[]): string[] =>
		walkedIn('signs', { 'signs-list': list, [`signs-${list}`]: ticked }).advice.tracks.flatMap(({ actions }) =>
			actions.filter(({ urgency }) => urgency === 'now').map(({ partner }) => partner),
		);
	const notes = (list: string, ...ticked: string[]): string[] =>
		walkedIn('signs', { 'signs-list': list, [`signs-${list}`]: ticked }).advice.tracks.flatMap((track) =>
			track.notes.map(({ text }) => text),
		);

	test('law 3: whatever is seen of a young person, and nothing at all, Veilig Thuis is there now', () => {
		const young = signs.filter(([, , list]) => list === 'young').map(([id]) => id);
		for (const id of [...young, 'none']) expect(partners('young', id), id).toContain('veilig-thuis');
		expect(partners('organ', 'OR08')).toContain('veilig-thuis');
		expect(partners('work', 'AU08')).not.toContain('veilig-thuis');
	});

	test('a dangerous building brings in building control; a scar asks for a doctor', () => {
		expect(partners('housing', 'HU10')).toContain('building-control');
		expect(notes('housing', 'HU10')).toContain('signs-fire');
		expect(notes('organ', 'OR02')).toContain('signs-doctor');
	});

	test('what the person tells by himself is heard: words about no promise', () => {
		expect(notes('sexual', 'SE01')).toContain('signs-told');
		expect(notes('young', 'MJ12')).toContain('signs-told');
		expect(notes('sexual', 'SE02')).not.toContain('signs-told');
	});
});
