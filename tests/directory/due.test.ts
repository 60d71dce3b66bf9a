import { describe, expect, test } from 'vitest';
import { contactOf, type OwnNumbers } from '../../src/directory/contact.ts';
import { canCall, dueAt, type Here, nextReachable } from '../../src/directory/due.ts';
import { wallTime } from '../../src/directory/wallTime.ts';
import type { Track } from '../../src/flow/advice.ts';
import type { Guide } from '../../src/flow/content.ts';
import type { Hours } from '../../src/flow/registers.ts';
import type { Deadline } from '../../src/flow/schema.ts';
import { shortestAnswers } from '../content/tables.ts';
import { answered, type Given } from '../helpers/answered.ts';
import { content } from '../helpers/content.ts';

const MOMENTS = {
	day: '2026-03-11T11:00+01:00',
	night: '2026-03-11T03:00+01:00',
	'early morning': '2026-03-11T07:30+01:00',
	evening: '2026-03-11T18:00+01:00',
	weekend: '2026-03-14T11:00+01:00',
	holiday: '2027-01-01T11:00+01:00',
} as const;
type Moment = keyof typeof MOMENTS;

const guide: Guide = { ...content.guide, holidays: ['2027-01-01'] };
const boa = { municipality: 'midden-delfland', role: 'boa' };
const at = (moment: Moment, changes: Partial<Here> = {}): Here => ({
	guide,
	settings: boa,
	own: {},
	now: wallTime(new Date(MOMENTS[moment])),
	...changes,
});
const desk = (deadline: Deadline) => ({ partner: 'focal-officer', deadline });

/** The guide in which the aandachtsfunctionaris of Midden-Delfland can be reached at these hours. */
function withHours(hours: Hours): Guide {
	const desks = guide.desks['midden-delfland'] ?? {};
	const known = desks['focal-officer'];
	if (known === undefined) throw new Error('no such desk');
	const changed = { ...desks, 'focal-officer': { ...known, hours } };
	return { ...guide, desks: { ...guide.desks, 'midden-delfland': changed } };
}

describe('how soon, by the row', () => {
	/** Domain, routes.md 1.8: the deadline of the first partner for now. */
	const howSoon: Readonly<Record<string, Deadline>> = {
		...{ R01: 'now', R12: 'now', R13: 'now', R10: 'within-hour', R11: 'within-hour', R14: 'now-or-today' },
		...{ R15: 'today', R20: 'today', R21: 'today', R23: 'today', R24: 'today', R26: 'today', R02: 'today' },
		...{ R30: 'next-working-day', R22: 'this-week', R25: 'this-week' },
	};
	/** These wait for the next working day outside office hours. */
	const waits = ['R15', 'R20', 'R21', 'R23', 'R24', 'R26'];

	test.each(Object.entries(howSoon))('%s: %s', (row, deadline) => {
		const { advice, settings } = answered(shortestAnswers[row] ?? {});
		const first = advice.tracks[0]?.actions[0];
		expect(first && dueAt(at('day', { settings }), first)).toBe(deadline);
		const late = waits.includes(row) ? 'next-working-day' : deadline;
		for (const moment of ['evening', 'weekend', 'holiday'] as const)
			expect(first && dueAt(at(moment, { settings }), first), moment).toBe(late);
	});
});

describe('a desk', () => {
	test.each<[Deadline, Moment, Deadline]>([
		['today', 'day', 'today'],
		['today', 'night', 'today'],
		['today', 'early morning', 'today'],
		['today', 'evening', 'next-working-day'],
		['today', 'weekend', 'next-working-day'],
		['today', 'holiday', 'next-working-day'],
		['now', 'day', 'now'],
		['now', 'night', 'today'],
		['now', 'weekend', 'next-working-day'],
		['now-or-today', 'day', 'now-or-today'],
		['now-or-today', 'evening', 'next-working-day'],
		['within-hour', 'day', 'within-hour'],
		['within-hour', 'early morning', 'today'],
		['within-hour', 'holiday', 'next-working-day'],
		['next-working-day', 'weekend', 'next-working-day'],
		['this-week', 'evening', 'this-week'],
	])('that is to be told %s is told, by %s, %s', (deadline, moment, due) => {
		expect(dueAt(at(moment), desk(deadline))).toBe(due);
	});

	test('on the spot is told at once, at any hour', () => {
		for (const moment of ['night', 'weekend', 'holiday'] as const)
			expect(dueAt(at(moment), { partner: 'inspection-leader', deadline: 'now' })).toBe('now');
	});

	test('that is the reader keeps the deadline of the row', () => {
		const focal = { settings: { municipality: 'midden-delfland', role: 'focal' } };
		for (const moment of ['night', 'weekend'] as const) expect(dueAt(at(moment, focal), desk('now'))).toBe('now');
	});

	test('with a number for every hour is told at any hour', () => {
		const always = { guide: withHours('always') };
		expect(dueAt(at('night', always), desk('within-hour'))).toBe('within-hour');
		expect(dueAt(at('weekend', always), desk('today'))).toBe('today');
	});

	test('that is open in the evening is told in the evening', () => {
		const late = { guide: withHours({ weekdays: '08:00-20:00' }) };
		expect(dueAt(at('evening', late), desk('today'))).toBe('today');
	});
});

describe('a partner outside the municipality', () => {
	const spar = { partner: 'shop', deadline: 'today', afterHours: 'next-working-day' } as const;

	test.each<[Moment, Deadline]>([
		['day', 'today'],
		['early morning', 'today'],
		['evening', 'next-working-day'],
		['weekend', 'next-working-day'],
		['holiday', 'next-working-day'],
	])('of a row that can wait is called, by %s, %s', (moment, due) => {
		expect(dueAt(at(moment), spar)).toBe(due);
	});

	test('of a row that cannot wait keeps its deadline at any hour', () => {
		for (const moment of ['night', 'weekend', 'holiday'] as const) {
			expect(dueAt(at(moment), { partner: 'shop', deadline: 'today' })).toBe('today');
			expect(dueAt(at(moment), { partner: 'nidos', deadline: 'within-hour' })).toBe('within-hour');
			expect(dueAt(at(moment), { ...spar, deadline: 'now' })).toBe('now');
		}
	});

	test('that is always open does not wait for office hours', () => {
		expect(dueAt(at('weekend'), { ...spar, partner: 'veilig-thuis' })).toBe('today');
	});
});

describe('who can be called', () => {
	const own: OwnNumbers = { 'focal-officer': { digits: '015 1234567', since: '2026-11' } };

	test('a desk only with a number, and while it is open', () => {
		expect(canCall(at('day'), 'focal-officer')).toBe(false);
		expect(canCall(at('day', { own }), 'focal-officer')).toBe(true);
		expect(canCall(at('evening', { own }), 'focal-officer')).toBe(false);
	});

	test('never the reader', () => {
		const settings = { municipality: 'midden-delfland', role: 'focal' };
		expect(canCall(at('day', { own, settings }), 'focal-officer')).toBe(false);
	});

	test('hours that are not known do not stop anybody from trying; a closed partner does', () => {
		expect(canCall(at('night'), 'shop')).toBe(true);
		expect(canCall(at('day'), 'comensha')).toBe(true);
		expect(canCall(at('night'), 'comensha')).toBe(false);
		expect(canCall(at('day'), 'coa')).toBe(false);
	});
});

describe('who is next when nobody answers', () => {
	const own: OwnNumbers = { 'focal-officer': { digits: '015 1234567', since: '2026-11' } };
	const next = (
		answers: Given,
		kind: Track['kind'],
		after: string,
		moment: Moment = 'day',
		numbers: OwnNumbers = {},
	) => {
		const { advice, settings } = answered(answers);
		const track = advice.tracks.find((one) => one.kind === kind);
		if (track === undefined) throw new Error(`no ${kind} in this advice`);
		return nextReachable(at(moment, { settings, own: numbers }), track, after, advice.always.partners);
	};
	const adult = shortestAnswers.R14 ?? {};
	const child = shortestAnswers.R11 ?? {};
	const firm = shortestAnswers.R21 ?? {};

	test('for a person: who else is for now, then one that is always open', () => {
		expect(next(adult, 'person', 'focal-officer', 'day', own)).toBe('shop');
		expect(next(adult, 'person', 'shop')).toBe('police');
		expect(next(adult, 'person', 'shop', 'evening', own)).toBe('police');
		expect(next(child, 'person', 'nidos')).toBe('veilig-thuis');
		// Whom the person calls does not stand in for anybody.
		expect(next({ ...adult, 'more-adult': ['recent-sexual-violence'] }, 'person', 'shop')).toBe('police');
	});

	test('for a person: nobody whom that person has not agreed to', () => {
		const charges = { ...adult, form: 'work', 'more-adult': ['wants-charges'] };
		const noPapers = { ...firm, 'more-place': ['maybe-no-residence'] };
		expect(next(noPapers, 'place', 'oov-vth-desk')).toBe('shop');
		expect(answered(charges).advice.tracks[0]?.actions.map(({ partner }) => partner)).toContain('nla');
		expect(next(charges, 'person', 'shop')).toBe('police');
	});

	test('never again the one who did not answer', () => {
		expect(next(shortestAnswers.R10 ?? {}, 'person', 'veilig-thuis')).toBe('police');
		expect(next(shortestAnswers.R12 ?? {}, 'person', 'police')).toBe('veilig-thuis');
	});

	test('for a desk of a place: the next that can be called, whether for now or later', () => {
		expect(next(firm, 'place', 'oov-vth-desk')).toBe('nla');
		expect(next(shortestAnswers.R23 ?? {}, 'place', 'oov-vth-desk', 'night')).toBe('police');
		// After a partner nobody from further down: the desk decides who joins.
		expect(next(firm, 'place', 'nla')).toBe('police');
	});

	test('never M., which is no answer to anything urgent', () => {
		const resident = {
			'danger-now': 'no',
			'what-do-you-have': 'resident',
			'maybe-minor': 'yes',
			municipality: 'other',
		};
		expect(next(resident, 'signal', 'veilig-thuis')).toBe('police');
		const afraid = { ...firm, 'more-place': ['own-name'] };
		expect(answered(afraid).advice.tracks[0]?.actions.at(-1)?.partner).toBe('meld-misdaad-anoniem');
		expect(next(afraid, 'place', 'police')).toBeUndefined();
	});

	test('112 stands in for nobody: it is for danger', () => {
		expect(next(shortestAnswers.R12 ?? {}, 'person', 'veilig-thuis')).toBeUndefined();
		expect(next({ ...adult, 'more-adult': ['caught'] }, 'person', 'police')).toBe(undefined);
	});

	test.each(Object.keys(shortestAnswers))('in %s never the same number again', (row) => {
		const { advice, settings } = answered(shortestAnswers[row] ?? {});
		const here = at('day', { settings });
		const number = (partner: string) => contactOf(guide, partner, settings, {}).phone;
		for (const track of advice.tracks)
			for (const { partner } of track.actions.filter((action) => action.partner !== 'emergency-112')) {
				const following = nextReachable(here, track, partner, advice.always.partners);
				if (following) expect(number(following), `${following} after ${partner}`).not.toBe(number(partner) ?? 'none');
			}
	});
});
