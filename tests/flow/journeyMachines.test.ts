import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { compileFlow } from '../../src/flow/compileFlow.ts';
import { holds, type Settings } from '../../src/flow/holds.ts';
import { nextStep, pathOf, shownOptions, stepOf, type Walk } from '../../src/flow/walk.ts';
import { everyPlace, flowFor, JOURNEYS, precisely } from '../helpers/journeys.ts';

describe.each(JOURNEYS)('%s', (id) => {
	const { route } = flowFor(id);
	const machine = compileFlow(route);
	const begun = (walk: Walk) => {
		const input = { presets: walk.presets, answers: walk.answers, carried: 0 };
		return createActor(machine, { input }).start();
	};

	/** Where the data says that this answer leads, over the steps that are not asked. */
	function expectedAfter(walk: Walk, step: string, chosen: readonly string[]): string {
		const { situation } = pathOf(route, { ...walk, answers: [...walk.answers, { step, chosen }] });
		let next = nextStep(stepOf(route, step), chosen);
		while (next !== 'outcome' && !holds(stepOf(route, next).when, situation))
			next = stepOf(route, next).otherwise ?? 'outcome';
		return next;
	}

	/** One place for each answer of each question, and for each role another. */
	function edges(): Map<string, Walk> {
		const found = new Map<string, Walk>();
		const settings: Settings[] = [
			{ municipality: 'midden-delfland', role: 'wmo' },
			{ municipality: 'leidschendam-voorburg', role: 'boa' },
			{ municipality: 'other', role: 'oov-vth' },
		];
		for (const presets of settings)
			for (const { walk, path } of everyPlace(route, presets, { begin: id === 'meldcode' ? [precisely] : [] }))
				if (path.at !== 'outcome')
					for (const option of shownOptions(route, path.at, path.situation))
						if (!found.has(`${path.at} ${option.id}`)) found.set(`${path.at} ${option.id}`, walk);
		return found;
	}

	test('machine and data agree on every edge', () => {
		const all = edges();
		const written = Object.entries(route.flow.steps).flatMap(([step, { options }]) =>
			(options ?? []).map((option) => `${step} ${option.id}`),
		);
		expect([...all.keys()].toSorted()).toEqual(written.toSorted());
		for (const [edge, walk] of all) {
			const [step = '', option = ''] = edge.split(' ');
			const actor = begun(walk);
			expect(actor.getSnapshot().value, edge).toBe(step);
			const expected = expectedAfter(walk, step, [option]);
			actor.send({ type: 'answer.give', step, chosen: [option] });
			const after = actor.getSnapshot();
			expect(after.value, edge).toBe(expected);
			expect(pathOf(route, after.context).at, edge).toBe(expected);
			actor.send({ type: 'answer.undo' });
			expect(actor.getSnapshot().value, edge).toBe(step);
		}
	});

	test('every step of the data is a state of the machine, and nothing else', () => {
		expect(Object.keys(machine.states).toSorted()).toEqual([...Object.keys(route.flow.steps), 'outcome'].toSorted());
	});
});

test('on first use municipality and role are asked inside the journey', () => {
	for (const id of ['sharing', 'signs'] as const) {
		const actor = createActor(compileFlow(flowFor(id).route), {
			input: { presets: {}, answers: [], carried: 0 },
		}).start();
		expect(actor.getSnapshot().value).toBe('municipality');
		actor.send({ type: 'answer.give', step: 'municipality', chosen: ['other'] });
		actor.send({ type: 'answer.give', step: 'role', chosen: ['wmo'] });
		expect(actor.getSnapshot().value).toBe(id === 'sharing' ? 'P00' : 'signs-list');
	}
});

test('more precise is possible once, at the end, and only where something counted as unknown', () => {
	const machine = compileFlow(flowFor('meldcode').route);
	const answers = (trafficking: string) =>
		[
			['M-START', 'step-4'],
			['danger-now', 'no'],
			['age', 'under-18'],
			['M-T', trafficking],
			['M10', 'done'],
			['M11', 'no'],
		].map(([step = '', one = '']) => ({ step, chosen: [one] }));
	const input = { presets: { municipality: 'other', role: 'wmo' }, carried: 0 };
	const actor = createActor(machine, { input: { ...input, answers: answers('yes') } }).start();
	expect(actor.getSnapshot().value).toBe('outcome');
	actor.send({ type: 'advice.precise' });
	expect(actor.getSnapshot().value).toBe('form');
	actor.send({ type: 'answer.give', step: 'form', chosen: ['work'] });
	actor.send({ type: 'answer.give', step: 'more-minor', chosen: ['none'] });
	expect(actor.getSnapshot().value).toBe('outcome');
	expect(actor.getSnapshot().can({ type: 'advice.precise' })).toBe(false);
	const without = createActor(machine, { input: { ...input, answers: answers('no') } }).start();
	expect(without.getSnapshot().can({ type: 'advice.precise' })).toBe(false);
});
