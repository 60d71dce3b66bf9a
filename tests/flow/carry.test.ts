import { describe, expect, test } from 'vitest';
import { carry } from '../../src/flow/carry.ts';
import { eachRoute } from '../../src/flow/routes.ts';
import { type Answer, isQuestion, pathOf, stepOf, type Walk } from '../../src/flow/walk.ts';
import type { Given } from '../helpers/answered.ts';
import { content } from '../helpers/content.ts';
import { type Beside, flowFor, walkedIn } from '../helpers/journeys.ts';

const rules = Object.values(content.more.journeys).flatMap(({ carries }) => carries ?? []);
const presets = { municipality: 'leidschendam-voorburg', role: 'wmo' };

function carried(from: Beside | 'signal', walk: Walk, to: Beside | 'signal'): Answer[] {
	return carry({ id: from, route: flowFor(from).route }, walk, { id: to, route: flowFor(to).route }, rules);
}

const asGiven = (answers: readonly Answer[]): Record<string, readonly string[]> =>
	Object.fromEntries(answers.map(({ step, chosen }) => [step, chosen]));

/** What comes along from these answers. */
function along(from: Beside | 'signal', given: Given, to: Beside | 'signal'): Record<string, readonly string[]> {
	return asGiven(carried(from, walkedIn(from, { ...presets, ...given }).walk, to));
}

const adult = { 'danger-now': 'no', 'what-do-you-have': 'person', age: 'adult', wish: 'refuses', form: 'work' };

describe('from the signal route to the meldcode', () => {
	test('danger, age, circle, children and the suspicion come along', () => {
		const found = along(
			'signal',
			{ ...adult, 'more-adult': ['exploiter-in-circle', 'children', 'secret'] },
			'meldcode',
		);
		expect(found).toMatchObject({
			'danger-now': ['no'],
			age: ['adult'],
			M03: ['yes'],
			'M-T': ['yes'],
			M06: ['yes'],
			M06a: ['yes'],
			wish: ['refuses'],
			form: ['work'],
		});
	});

	test('a box that was not ticked says nothing: circle and children are asked', () => {
		const found = along('signal', { ...adult, 'more-adult': ['none'] }, 'meldcode');
		expect(Object.keys(found).filter((step) => /^M0/.test(step))).toEqual([]);
		expect(found['M-T']).toEqual(['yes']);
	});

	test('a minor: age comes along, and no question of an adult', () => {
		const minor = { 'danger-now': 'no', 'what-do-you-have': 'person', age: 'under-18-alone', form: 'sexual' };
		const found = along('signal', { ...minor, 'more-minor': ['missing'] }, 'meldcode');
		expect(found).toMatchObject({ age: ['under-18-alone'], 'M-T': ['yes'], form: ['sexual'] });
		expect(Object.keys(found)).not.toContain('M03');
	});

	test('who stopped after 112 is asked again whether to go on: no answer that ends the walk at once', () => {
		const found = along('signal', { 'danger-now': 'yes', 'call-112': 'stop' }, 'meldcode');
		expect(found['danger-now']).toEqual(['yes']);
		expect(found).not.toHaveProperty('call-112');
	});

	test('what counted as unknown, and was not asked, does not come along', () => {
		const walk = walkedIn('signal', { ...presets, 'danger-now': 'no', 'what-do-you-have': 'person' }).walk;
		const hurried = { ...walk, answers: [...walk.answers, { step: 'age', chosen: [] }] };
		expect(pathOf(flowFor('signal').route, hurried).at).toBe('outcome');
		expect(asGiven(carried('signal', hurried, 'meldcode'))).not.toHaveProperty('age');
	});

	test('municipality and role are settings: they do not travel as answers', () => {
		for (const to of ['meldcode', 'sharing', 'signs'] as const)
			expect(Object.keys(along('signal', { ...adult, 'more-adult': ['none'] }, to))).not.toContain('role');
	});

	test('over every walk about a person: nothing that was asked is asked again, also when made more precise', () => {
		const { route } = flowFor('meldcode');
		const entries = ['step-1', 'step-4', 'evaluation'];
		let looked = 0;
		const again = new Set<string>();
		eachRoute(flowFor('signal').route, presets, 'singles', ({ answers, facts }) => {
			if (!facts.has('person') || facts.has('stopped')) return;
			looked += 1;
			const before: Walk = { presets, answers: Object.entries(answers).map(([step, chosen]) => ({ step, chosen })) };
			const brought = carried('signal', before, 'meldcode');
			for (const entry of entries) {
				const answersHere = [...brought, { step: 'precise', chosen: [] }, { step: 'M-START', chosen: [entry] }];
				let walk: Walk = { presets, answers: answersHere, carried: brought.length };
				for (let path = pathOf(route, walk); path.at !== 'outcome'; path = pathOf(route, walk)) {
					if (answers[path.at] && isQuestion(stepOf(route, path.at))) again.add(path.at);
					const options = stepOf(route, path.at).options ?? [];
					const chosen = options.find(({ id }) => id === 'unknown') ?? options.at(-1);
					walk = { ...walk, answers: [...walk.answers, { step: path.at, chosen: [chosen?.id ?? ''] }] };
				}
				const { situation } = pathOf(route, walk);
				for (const fact of ['adult', 'minor', 'alone', 'danger', 'circle', 'children', 'wants-help', 'cannot-decide'])
					if (facts.has(fact) && !situation.facts.has(fact)) again.add(`${fact} is lost`);
			}
		});
		expect(looked).toBeGreaterThan(500);
		expect([...again]).toEqual([]);
	});
});

describe('from the signs to the signal route', () => {
	test.each<[string, Given, Record<string, readonly string[]>]>([
		['signs of work', { 'signs-list': 'work', 'signs-work': ['AU01'] }, { form: ['work'], 'place-kind': ['work'] }],
		['signs of a young person', { 'signs-list': 'young', 'signs-young': ['MJ02'] }, { age: ['under-18'] }],
		[
			'sex for money of a young person',
			{ 'signs-list': 'young', 'signs-young': ['MJ01', 'MJ02'] },
			{ age: ['under-18'], form: ['sexual'] },
		],
		[
			'forced begging, which the product takes as criminal',
			{ 'signs-list': 'services', 'signs-services': ['DV05'] },
			{ form: ['criminal'], 'place-kind': ['criminal'] },
		],
		['a full house', { 'signs-list': 'housing', 'signs-housing': ['HU02'] }, { 'place-kind': ['housing'] }],
		[
			'a door that opens from outside only',
			{ 'signs-list': 'housing', 'signs-housing': ['HU03'] },
			{ 'place-kind': ['unknown'] },
		],
		['an organ', { 'signs-list': 'organ', 'signs-organ': ['OR04'] }, { form: ['organ'] }],
		['what all have in common', { 'signs-list': 'common', 'signs-common': ['CO01'] }, {}],
		['nothing of the list', { 'signs-list': 'work', 'signs-work': ['none'] }, {}],
	])('%s', (_, given, found) => {
		expect(along('signs', given, 'signal')).toEqual(found);
	});

	test('signs that point to different answers fill in nothing', () => {
		expect(along('signs', { 'signs-list': 'services', 'signs-services': ['DV01', 'DV05'] }, 'signal')).toEqual({});
		expect(along('signs', { 'signs-list': 'organ', 'signs-organ': ['OR04', 'OR07'] }, 'signal')).toEqual({});
		expect(along('signs', { 'signs-list': 'young', 'signs-young': ['MJ01', 'MJ09'] }, 'signal')).toEqual({
			age: ['under-18'],
		});
	});

	test('whatever they fill in is an answer of the signal route, and danger is always asked', () => {
		for (const { from, to, answers } of rules)
			for (const [step, option] of Object.entries(answers)) {
				const ids = (flowFor(to as 'signal').route.flow.steps[step]?.options ?? []).map(({ id }) => id);
				expect(ids, `${from} ${step}`).toContain(option);
				expect(step).not.toBe('danger-now');
			}
	});

	test('the walk that follows begins with danger, and skips what the signs already said', () => {
		const { walk } = walkedIn('signs', { ...presets, 'signs-list': 'work', 'signs-work': ['AU01'] });
		const answers = carried('signs', walk, 'signal');
		const { path, left } = walkedIn('signal', { ...presets, 'danger-now': 'no', 'what-do-you-have': 'place' }, answers);
		expect(left).toEqual([]);
		expect(path.at).toBe('more-place');
	});
});
