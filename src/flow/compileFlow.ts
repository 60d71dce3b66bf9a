import { assign, createMachine } from 'xstate';
import { OUTCOME, type Route } from './content.ts';
import { holds, type Settings, type Situation } from './holds.ts';
import type { Setting } from './schema.ts';
import {
	type Answer,
	isChoice,
	mayAnswer,
	mayBePrecise,
	mayHurry,
	optionsOf,
	PRECISE,
	pathOf,
	stepOf,
	type Walk,
} from './walk.ts';

export type FlowEvent =
	| { type: 'answer.give'; step: string; chosen: readonly string[] }
	| { type: 'answer.tick'; step: string; chosen: readonly string[] }
	| { type: 'answer.undo' }
	| { type: 'answer.revise'; step: string }
	| { type: 'advice.now' }
	| { type: 'advice.precise' }
	| { type: 'partner.tried'; partner: string }
	| { type: 'walk.restart' }
	| { type: 'setting.choose'; setting: Setting; value: string };

type FlowGuard =
	| { type: 'notAsked' | 'mayAnswer'; params: { step: string } }
	| { type: 'answered'; params: { step: string; option: string } }
	| { type: 'mayHurry' | 'hasAnswer' | 'mayBePrecise' | 'hasSomethingToUndo' | 'isChoice' };

type FlowAction =
	| { type: 'hurry'; params: { step: string } }
	| { type: 'keep' | 'askMore' | 'tick' | 'tryPartner' | 'undo' | 'revise' | 'restart' | 'choose' };

/** `carried`: how many of the answers were brought from another walk. */
export type FlowInput = {
	presets: Settings;
	answers: readonly Answer[];
	carried: number;
	/** The route code with which it was opened. */
	opened?: string;
};

/** Nothing was answered in this walk itself. */
export function isUntouched({ revising, answers, carried = 0 }: Walk): boolean {
	return revising === undefined && answers.length <= carried;
}

/**
 * Turns a flow into an XState machine: one state per step and one for the outcome. A state that has a valid answer
 * passes on by itself, so undo, change and restart are: go to the start with another list of answers.
 */
export function compileFlow(route: Route) {
	const situation = (walk: Walk): Situation => pathOf(route, walk).situation;

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
	return createMachine({
		types: {} as { context: Walk; events: FlowEvent; input: FlowInput; guards: FlowGuard; actions: FlowAction },
		id: route.flow.id,
		context: ({ input }) => input,
		initial: route.flow.start,
		states: {
			...Object.fromEntries(Object.keys(route.flow.steps).map((id) => [id, stateOf(id)])),
			[OUTCOME]: {},
		},
		on: {
			'answer.tick': { actions: 'tick' },
			'partner.tried': { actions: 'tryPartner' },
			'answer.undo': { guard: 'hasSomethingToUndo', target: start, actions: 'undo' },
			'answer.revise': { guard: 'hasAnswer', target: start, actions: 'revise' },
			'advice.precise': { guard: 'mayBePrecise', target: start, actions: 'askMore' },
			'walk.restart': { target: start, actions: 'restart' },
			'setting.choose': { guard: 'isChoice', target: start, actions: 'choose' },
		},
	}).provide({
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
			mayBePrecise: ({ context }) => mayBePrecise(route, context),
			hasSomethingToUndo: ({ context }) => !isUntouched(context),
			isChoice: ({ event }) => event.type === 'setting.choose' && isChoice(route, event.setting, event.value),
		},
		actions: {
			keep: assign(({ context, event }) =>
				event.type === 'answer.give'
					? {
							answers: [...context.answers, { step: event.step, chosen: event.chosen }],
							revising: undefined,
							ticked: undefined,
							tried: undefined,
						}
					: {},
			),
			hurry: assign(({ context }, { step }: { step: string }) => ({
				answers: [...context.answers, { step, chosen: [] }],
				revising: undefined,
				ticked: undefined,
			})),
			askMore: assign(({ context }) => ({ answers: [...context.answers, { step: PRECISE, chosen: [] }] })),
			tick: assign(({ event }) =>
				event.type === 'answer.tick' ? { ticked: { step: event.step, chosen: event.chosen } } : {},
			),
			tryPartner: assign(({ context: { tried = [] }, event }) => {
				if (event.type !== 'partner.tried') return {};
				const others = tried.filter((partner) => partner !== event.partner);
				return { tried: others.length < tried.length ? others : [...tried, event.partner] };
			}),
			undo: assign(({ context }) =>
				context.revising === undefined
					? { answers: context.answers.slice(0, -1), ticked: undefined, tried: undefined, previous: undefined }
					: { revising: undefined, ticked: undefined },
			),
			revise: assign(({ context, event }) =>
				event.type === 'answer.revise'
					? { revising: event.step, ticked: undefined, tried: undefined, previous: context.answers }
					: {},
			),
			// What was chosen as municipality and role stays.
			restart: assign(({ context }) => ({
				presets: situation({ ...context, revising: undefined }).settings,
				answers: [],
				carried: 0,
				tried: undefined,
				previous: undefined,
				revising: undefined,
				ticked: undefined,
			})),
			choose: assign(({ context, event }) =>
				event.type === 'setting.choose'
					? {
							presets: { ...context.presets, [event.setting]: event.value },
							// It is a preset from here on: there is no answer left to undo.
							answers: context.answers.filter(({ step }) => route.flow.steps[step]?.setting !== event.setting),
							revising: undefined,
							ticked: undefined,
						}
					: {},
			),
		},
	});
}
