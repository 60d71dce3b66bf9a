import { expect, test } from 'vitest';
import { getAdjacencyMap } from 'xstate/graph';
import type { FlowEvent } from '../../src/flow/compileFlow.ts';
import { holds } from '../../src/flow/holds.ts';
import { settingsClasses } from '../../src/flow/prove.ts';
import { nextStep, pathOf, shownOptions, stepOf, type Walk } from '../../src/flow/walk.ts';
import { content } from '../helpers/content.ts';
import { machine } from '../helpers/walking.ts';

const { route } = content;

type Edge = { event: FlowEvent; state: { value: unknown; context: Walk } };

/** Every answer with one box at most: enough to pass every edge of the data. */
function giveEvents(walk: Walk): FlowEvent[] {
	const { at, situation } = pathOf(route, walk);
	if (at === 'outcome') return [];
	return shownOptions(route, at, situation).map(({ id }) => ({ type: 'answer.give', step: at, chosen: [id] }));
}

/**
 * Roles that behave alike in every condition: behind the answer that says so, one of them is enough. And behind the
 * second municipality one role is: no condition asks for both at once.
 */
const apart = new Set(settingsClasses(route, content.guide).map(({ role }) => role));
const isTwin = ({ answers }: Walk): boolean =>
	answers.some(({ step, chosen }) => stepOf(route, step).setting === 'role' && !apart.has(chosen.join())) ||
	(answers.some(({ chosen }) => chosen[0] === secondPlace) && answers.some(({ chosen }) => isOtherRole(chosen[0])));
const [, secondPlace] = Object.keys(route.municipalities);
const isOtherRole = (id = ''): boolean => id in route.roles && id !== 'boa';

/** Where the data says that this answer leads, over the steps that are not asked. */
function expectedAfter(walk: Walk, event: FlowEvent): string {
	if (event.type !== 'answer.give') return '';
	const after = pathOf(route, { ...walk, answers: [...walk.answers, event] });
	let next = nextStep(stepOf(route, event.step), event.chosen);
	while (next !== 'outcome' && !holds(stepOf(route, next).when, after.situation))
		next = stepOf(route, next).otherwise ?? 'outcome';
	return next;
}

test.each([
	['first use', {}],
	['settings known', { municipality: 'leidschendam-voorburg', role: 'wmo' }],
])(
	'machine and data agree on every edge: %s',
	(_, presets) => {
		const map = getAdjacencyMap(machine, {
			input: { presets, answers: [], carried: 0 },
			events: (snapshot) => giveEvents(snapshot.context),
			serializeState: ({ value, context }) => JSON.stringify([value, context.answers]),
			stopWhen: ({ context }) => context.answers.length > 8 || isTwin(context),
		});
		const edges = new Set<string>();
		for (const { state, transitions } of Object.values(map))
			for (const { event, state: after } of Object.values<Edge>(transitions)) {
				expect(after.value).toBe(expectedAfter(state.context, event));
				expect(after.value).toBe(pathOf(route, after.context).at);
				if (event.type === 'answer.give') edges.add(`${event.step} ${event.chosen.join()} ${after.value}`);
			}
		const known = Object.keys(presets).length > 0;
		const asked = Object.entries(route.flow.steps).filter(([, step]) => !(known && step.kind === 'setting'));
		const options = asked.flatMap(([id, step]) => (step.options ?? []).map((option) => `${id} ${option.id} `));
		const role = 'role' in presets ? presets.role : undefined;
		const inspecting = role === undefined || role === 'boa';
		const expected = options.filter((edge) => inspecting || !edge.includes('joint-inspection'));
		for (const edge of expected)
			expect(
				[...edges].some((walked) => walked.startsWith(edge)),
				edge,
			).toBe(true);
	},
	120_000,
);

test('every step of the data is a state of the machine, and nothing else', () => {
	expect(Object.keys(machine.states).toSorted()).toEqual([...Object.keys(route.flow.steps), 'outcome'].toSorted());
});
