import { assign, setup } from 'xstate';
import { OUTCOME, type Route } from './content.ts';
import { holds, type Settings, type Situation } from './holds.ts';
import type { Setting } from './schema.ts';
import { isChoice, mayAnswer, mayHurry, optionsOf, pathOf, stepOf, type Walk } from './walk.ts';

export type FlowEvent =
	| { type: 'answer.give'; step: string; chosen: readonly string[] }
	| { type: 'answer.tick'; step: string; chosen: readonly string[] }
	| { type: 'answer.undo' }
	| { type: 'answer.revise'; step: string }
	| { type: 'advice.now' }
	| { type: 'walk.restart' }
	| { type: 'setting.choose'; setting: Setting; value: string };

export type FlowInput = { presets: Settings };

/**
 * Turns a flow into an XState machine: one state per step and one for the outcome. A state that has a valid answer
 * passes on by itself, so undo, change and restart are: go to the start with another list of answers.
 */
export function compileFlow(route: Route) {
	const situation = (walk: Walk): Situation => pathOf(route, walk).situation;

	const machine = setup({
		types: { context: {} as Walk, events: {} as FlowEvent, input: {} as FlowInput },
		guards: {
			notAsked: ({ context }, { step }: { step: string }) => !holds(stepOf(route, step).when, situation(context)),
			answered: ({ context }, { step, option }: { step: string; option: string }) => {
				if (context.revising === step) return false;
				const entry = pathOf(route, context).steps.find((passed) => passed.step === step);
				return entry?.chosen.includes(option) ?? false;
			},
			mayAnswer: ({ context, event }, { step }: { step: string }) =>
				event.type === 'answer.give' &&
				event.step === step &&
				mayAnswer(route, event, situation({ ...context, revising: step })),
			mayHurry: ({ context }) => mayHurry(route, context),
			hasAnswer: ({ context, event }) =>
				event.type === 'answer.revise' && pathOf(route, context).steps.some((entry) => entry.step === event.step),
			hasSomethingToUndo: ({ context }) => context.revising !== undefined || context.answers.length > 0,
			isChoice: ({ event }) => event.type === 'setting.choose' && isChoice(route, event.setting, event.value),
		},
		actions: {
			keep: assign(({ context, event }) =>
				event.type === 'answer.give'
					? {
							answers: [...context.answers, { step: event.step, chosen: event.chosen }],
							revising: undefined,
							ticked: undefined,
						}
					: {},
			),
			hurry: assign(({ context }, { step }: { step: string }) => ({
				answers: [...context.answers, { step, chosen: [] }],
				revising: undefined,
				ticked: undefined,
			})),
			tick: assign(({ event }) =>
				event.type === 'answer.tick' ? { ticked: { step: event.step, chosen: event.chosen } } : {},
			),
			undo: assign(({ context }) =>
				context.revising === undefined
					? { answers: context.answers.slice(0, -1), ticked: undefined }
					: { revising: undefined, ticked: undefined },
			),
			revise: assign(({ event }) =>
				event.type === 'answer.revise' ? { revising: event.step, ticked: undefined } : {},
			),
			// What was chosen as municipality and role stays.
			restart: assign(({ context }) => ({
				presets: situation({ ...context, revising: undefined }).settings,
				answers: [],
				revising: undefined,
				ticked: undefined,
			})),
			choose: assign(({ context, event }) =>
				event.type === 'setting.choose'
					? {
							presets: { ...context.presets, [event.setting]: event.value },
							// It is a preset from here on: there is no answer left to undo.
							answers: context.answers.filter(({ step }) => stepOf(route, step).setting !== event.setting),
							revising: undefined,
							ticked: undefined,
						}
					: {},
			),
		},
	});

	const stateOf = (id: string) => {
		const step = stepOf(route, id);
		const passOn = optionsOf(route, id).map((option) => ({
			guard: { type: 'answered' as const, params: { step: id, option: option.id } },
			target: option.next ?? step.next ?? OUTCOME,
		}));
		const skip = { guard: { type: 'notAsked' as const, params: { step: id } }, target: step.otherwise ?? OUTCOME };
		return {
			always: step.when === undefined ? passOn : [skip, ...passOn],
			on: {
				'answer.give': { guard: { type: 'mayAnswer' as const, params: { step: id } }, actions: 'keep' as const },
				'advice.now': {
					guard: 'mayHurry' as const,
					actions: { type: 'hurry' as const, params: { step: id } },
				},
			},
		};
	};

	const start = `.${route.flow.start}`;
	return machine.createMachine({
		id: route.flow.id,
		context: ({ input }) => ({ presets: input.presets, answers: [] }),
		initial: route.flow.start,
		states: {
			...Object.fromEntries(Object.keys(route.flow.steps).map((id) => [id, stateOf(id)])),
			[OUTCOME]: {},
		},
		on: {
			'answer.tick': { actions: 'tick' },
			'answer.undo': { guard: 'hasSomethingToUndo', target: start, actions: 'undo' },
			'answer.revise': { guard: 'hasAnswer', target: start, actions: 'revise' },
			'walk.restart': { target: start, actions: 'restart' },
			'setting.choose': { guard: 'isChoice', target: start, actions: 'choose' },
		},
	});
}
