import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Advice, adviseOn, type Track } from '../../../src/flow/advice.ts';
import { isQuestion, PRECISE, pathOf, shownOptions, stepOf, type Walk } from '../../../src/flow/walk.ts';

import { everyPlace, flowFor, walkedIn } from '../../helpers/journeys.ts';

const meldcode = flowFor('meldcode');
const settings = [
	{ municipality: 'midden-delfland', role: 'wmo' },
	{ municipality: 'leidschendam-voorburg', role: 'boa' },
	{ municipality: 'other', role: 'school-attendance' },
];

type Finished = { walk: Walk; given: Record<string, readonly string[]>; facts: ReadonlySet<string>; advice: Advice };

function finish(done: Walk): Finished {
	const { steps, situation } = pathOf(meldcode.route, done);
	const asked = steps.filter(({ assumed }) => !assumed);
	const given = Object.fromEntries(asked.map(({ step, chosen }) => [step, chosen]));
	return { walk: done, given, facts: situation.facts, advice: adviseOn(meldcode.guide, situation) };
}

/** One walk for all that a later question looks at, and for all that the meldcode knows about the person. */
const known = ['trafficking', 'wants-help', 'children', 'circle', 'outside', 'child-worry', 'danger'];
const finished = settings.flatMap((presets) =>
	everyPlace(meldcode.route, presets, {
		tells: ({ situation }) => known.filter((fact) => situation.facts.has(fact)).join(),
	})
		.filter(({ path }) => path.at === 'outcome')
		.map((place) => finish(place.walk)),
);

const personTrack = ({ tracks }: Advice): Track | undefined => tracks.find(({ kind }) => kind === 'person');
const told = ({ row, actions }: Track) => [row, ...actions.map((a) => `${a.urgency} ${a.partner} ${a.deadline}`)];
const isAdult = ({ given }: Finished): boolean => given.age?.[0] === 'adult';

/** What the signal route says for the same answers; the unknown stays unknown. */
function inSignal({ walk: { presets }, given }: Finished): Track | undefined {
	const of = (step: string): string => given[step]?.[0] ?? '';
	const boxes = (given['more-adult'] ?? given['more-minor'] ?? []).filter((box) => box !== 'none');
	if (of('M03') === 'yes') boxes.push('exploiter-in-circle');
	if (of('M06a') === 'yes') boxes.push('children');
	const more = boxes.length > 0 ? boxes : ['none'];
	const wish = of('M14') === 'yes' ? 'wants-help' : of('wish') || 'unknown';
	const { advice, refused } = walkedIn('signal', {
		...presets,
		'danger-now': of('danger-now'),
		'call-112': of('call-112'),
		'what-do-you-have': 'person',
		age: of('age'),
		wish,
		form: of('form') || 'unknown',
		'more-adult': more,
		'more-minor': more,
	});
	expect(refused).toEqual([]);
	return personTrack(advice);
}

describe('the two tracks', () => {
	const begun = finished.filter(({ facts }) => !facts.has('stopped'));
	const aboutPerson = begun.filter(({ facts }) => !facts.has('not-meldcode'));

	test('the meldcode has a row at the end of every walk that was not broken off for 112', () => {
		expect(begun.length).toBeGreaterThan(500);
		const without = begun.filter(({ advice }) => !advice.tracks.some(({ kind }) => kind === 'meldcode'));
		expect(without.map(({ given }) => given)).toEqual([]);
	});

	test('with trafficking suspected, or not known, the route of the person stands beside it', () => {
		const suspected = aboutPerson.filter(({ given }) => given['M-T']?.[0] !== 'no');
		expect(suspected.length).toBeGreaterThan(300);
		expect(suspected.filter(({ advice }) => personTrack(advice) === undefined)).toEqual([]);
	});

	test('without that suspicion it does not', () => {
		const not = aboutPerson.filter(({ given }) => given['M-T']?.[0] === 'no');
		expect(not.length).toBeGreaterThan(100);
		expect(not.filter(({ advice }) => personTrack(advice) !== undefined)).toEqual([]);
	});

	test('the meldcode never brings in a place, an offender or a resident', () => {
		const kinds = new Set(finished.flatMap(({ advice }) => advice.tracks.map(({ kind }) => kind)));
		expect([...kinds].toSorted()).toEqual(['danger', 'meldcode', 'person']);
	});
});

describe('the route of the person is that of the signal route for the same answers', () => {
	/** A minor with an own child cannot be told in the signal route. */
	const comparable = finished.filter((one) => personTrack(one.advice) && (isAdult(one) || !one.facts.has('children')));

	test('same row, same partners, same order, same deadline, with what is deferred unknown', () => {
		expect(comparable.length).toBeGreaterThan(300);
		const rows = new Set<string>();
		for (const one of comparable) {
			const here = personTrack(one.advice);
			if (here === undefined) continue;
			rows.add(here.row);
			expect(told(here), JSON.stringify(one.given)).toEqual(inSignal(one) && told(inSignal(one) as Track));
		}
		expect([...rows].toSorted()).toEqual(['R10', 'R11', 'R14', 'R15', 'R16']);
	});

	test('rent paid with work or sex brings in the same desks for the place as well', () => {
		const answers = { 'danger-now': 'no', age: 'adult', wish: 'refuses', form: 'rent', 'more-adult': ['none'] };
		const before = { 'M-START': 'step-5', M03: 'no', 'M-T': 'yes', M12: 'yes', 'M-MELD': 'agreed', M16: 'no' };
		const asks = [{ step: PRECISE, chosen: [] }];
		const here = walkedIn('meldcode', { ...before, 'M-MELD2-outside': 'done', ...answers }, asks);
		const there = walkedIn('signal', { ...answers, 'what-do-you-have': 'person' });
		const place = ({ tracks }: Advice) => tracks.filter(({ kind }) => kind === 'place').map(told);
		expect(here.refused).toEqual([]);
		expect(place(there.advice)).toHaveLength(1);
		expect(place(here.advice)).toEqual(place(there.advice));
	});

	test('a minor with an own child: Veilig Thuis now, and the same row', () => {
		const own = finished.filter((one) => !isAdult(one) && one.facts.has('children') && personTrack(one.advice));
		expect(own.length).toBeGreaterThan(3);
		for (const one of own) {
			const here = personTrack(one.advice);
			expect(here?.row).toBe(inSignal(one)?.row);
			expect(here?.actions.filter(({ urgency }) => urgency === 'now').map(({ partner }) => partner)).toContain(
				'veilig-thuis',
			);
		}
	});

	test('also with what was deferred asked and answered', () => {
		const rows = new Set<string>();
		const picks = fc.array(fc.nat(5000), { minLength: 40, maxLength: 40 });
		fc.assert(
			fc.property(fc.constantFrom(...settings), picks, (presets, given) => {
				let done: Walk = { presets, answers: [{ step: PRECISE, chosen: [] }] };
				for (const pick of given) {
					const { at, situation } = pathOf(meldcode.route, done);
					if (at === 'outcome') break;
					// Half of the walks come in late, so that the choice is not always made before the end.
					const shown = shownOptions(meldcode.route, at, situation);
					const chosen = shown[pick % shown.length]?.id ?? '';
					done = { ...done, answers: [...done.answers, { step: at, chosen: [chosen] }] };
				}
				const one = finish(done);
				const here = personTrack(one.advice);
				if (here === undefined || (!isAdult(one) && one.facts.has('children'))) return;
				rows.add(here.row);
				const there = inSignal(one);
				expect(told(here)).toEqual(there && told(there));
			}),
			{ numRuns: 3000 },
		);
		expect(rows.size).toBeGreaterThan(5);
	});
});

describe('"maak dit preciezer"', () => {
	/** The questions that come after an outcome when the reader wants it more precise, with the boxes offered. */
	function asksAfter(done: Walk): { steps: string[]; boxes: string[] } {
		let next: Walk = { ...done, answers: [...done.answers, { step: PRECISE, chosen: [] }] };
		const steps: string[] = [];
		const boxes: string[] = [];
		for (let path = pathOf(meldcode.route, next); path.at !== 'outcome'; path = pathOf(meldcode.route, next)) {
			const shown = shownOptions(meldcode.route, path.at, path.situation).map(({ id }) => id);
			if (isQuestion(stepOf(meldcode.route, path.at))) steps.push(path.at);
			if (stepOf(meldcode.route, path.at).kind === 'all') boxes.push(...shown);
			next = { ...next, answers: [...next.answers, { step: path.at, chosen: [shown.at(-1) ?? ''] }] };
		}
		return { steps, boxes };
	}
	const open = finished.filter((one) => personTrack(one.advice));

	test('an adult: wish, form and the boxes; no wish where the help was accepted (M14)', () => {
		const adults = open.filter(isAdult);
		expect(adults.length).toBeGreaterThan(200);
		for (const one of adults) {
			const wish = one.given.M14?.[0] === 'yes' ? [] : ['wish'];
			expect(asksAfter(one.walk).steps, JSON.stringify(one.given)).toEqual([...wish, 'form', 'more-adult']);
		}
	});

	test('a minor: form and the boxes, never a wish', () => {
		const minors = open.filter((one) => !isAdult(one));
		expect(minors.length).toBeGreaterThan(50);
		for (const one of minors) expect(asksAfter(one.walk).steps).toEqual(['form', 'more-minor']);
	});

	test('never the boxes that were a question already: the circle, and children for who did the kindcheck', () => {
		const adults = open.filter(isAdult);
		for (const one of adults) {
			const { boxes } = asksAfter(one.walk);
			expect(boxes.includes('exploiter-in-circle'), JSON.stringify(one.given)).toBe(one.given.M03?.[0] === 'unknown');
			const didKindcheck = ['step-1', 'unknown'].includes(one.given['M-START']?.[0] ?? '');
			expect(boxes.includes('children'), JSON.stringify(one.given)).toBe(!didKindcheck);
		}
	});

	test('there is nothing to ask where trafficking is not suspected', () => {
		const not = finished.filter((one) => one.given['M-T']?.[0] === 'no');
		expect(not.length).toBeGreaterThan(50);
		for (const one of not) expect(asksAfter(one.walk).steps).toEqual([]);
	});
});
