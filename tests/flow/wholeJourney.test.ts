import { describe, expect, test } from 'vitest';
import type { Journey, SharedStep } from '../../src/flow/journeySchema.ts';
import { wholeJourney } from '../../src/flow/wholeJourney.ts';
import { content } from '../helpers/content.ts';

const { flow } = content.route;
const { meldcode } = content.more.journeys;

/** The meldcode with only this shared step, as a content owner would write it. */
function shared(id: string, step: SharedStep) {
	const journey: Journey = { ...meldcode, steps: { [id]: step } };
	const { whole, faults } = wholeJourney(journey, [flow]);
	return { step: whole.steps[id], faults: faults.map(({ text }) => text) };
}

describe('a step that is shared with the signal route', () => {
	test('is the same question with the same answers', () => {
		expect(shared('age', { of: 'signal' })).toEqual({ step: flow.steps.age, faults: [] });
	});

	test('leads elsewhere for the answers that say so, and only for those', () => {
		const { step } = shared('age', { of: 'signal', leads: { adult: 'M03' } });
		const next = Object.fromEntries((step?.options ?? []).map((option) => [option.id, option.next]));
		expect(next).toEqual({ adult: 'M03', 'under-18': 'form', 'under-18-alone': 'form', unknown: 'form' });
		expect(step?.options?.map(({ facts }) => facts)).toEqual(flow.steps.age?.options?.map(({ facts }) => facts));
	});

	test('leaves out an answer that was a question here, on top of what already hid it', () => {
		const { step } = shared('more-adult', {
			of: 'signal',
			hide: { children: { fact: 'does-1' }, 'doubt-can-decide': { fact: 'circle' } },
		});
		const when = (id: string) => step?.options?.find((option) => option.id === id)?.when;
		expect(when('children')).toEqual({ not: { fact: 'does-1' } });
		expect(when('doubt-can-decide')).toEqual({
			all: [{ not: { fact: 'cannot-decide' } }, { not: { fact: 'circle' } }],
		});
		expect(when('secret')).toBeUndefined();
	});

	test('can stand in a section, be deferred, and be skipped under another condition', () => {
		const { step } = shared('wish', {
			of: 'signal',
			section: '5',
			deferred: 'yes',
			when: { fact: 'adult' },
			otherwise: 'form',
		});
		expect(step).toMatchObject({ section: '5', deferred: 'yes', when: { fact: 'adult' }, otherwise: 'form' });
		expect(step).not.toHaveProperty('of');
		expect(step).not.toHaveProperty('leads');
	});

	test.each<[string, string, SharedStep, string]>([
		['another route that is not there', 'age', { of: 'sygnal' }, 'de route "sygnal" bestaat niet'],
		['a step that is not there', 'aeg', { of: 'signal' }, 'geen stap "aeg" (bedoel je "age"?)'],
		[
			'an answer that leads elsewhere and is not there',
			'age',
			{ of: 'signal', leads: { adlt: 'M03' } },
			'bedoel je "adult"',
		],
		[
			'an answer that is hidden and is not there',
			'wish',
			{ of: 'signal', hide: { refuse: { fact: 'x' } } },
			'bedoel je "refuses"',
		],
	])('names what is wrong: %s', (_, id, step, fault) => {
		expect(shared(id, step).faults).toEqual([expect.stringContaining(fault)]);
	});
});

test('a change of the signal route comes through by itself', () => {
	const changed = structuredClone(flow);
	changed.steps.age?.options?.push({ id: 'newborn', next: 'form', facts: ['minor'] });
	const { whole } = wholeJourney({ ...meldcode, steps: { age: { of: 'signal' } } }, [changed]);
	expect(whole.steps.age?.options?.map(({ id }) => id)).toContain('newborn');
});

test('the steps of its own are left as they are', () => {
	const { whole, faults } = wholeJourney(meldcode, [flow]);
	expect(faults).toEqual([]);
	expect(whole.steps.M12).toEqual(meldcode.steps.M12);
});
