import { createActor } from 'xstate';
import { compileFlow, type FlowEvent } from '../../src/flow/compileFlow.ts';
import type { Settings } from '../../src/flow/holds.ts';
import { pathOf, type Walk } from '../../src/flow/walk.ts';
import { content } from './content.ts';

export const machine = compileFlow(content.route);

/** A walk through the compiled flow, in the words of the domain. */
export function beginWalk(presets: Settings = { municipality: 'midden-delfland', role: 'boa' }) {
	const actor = createActor(machine, { input: { presets, answers: [], carried: 0 } });
	actor.start();
	const walk = (): Walk => actor.getSnapshot().context;
	return {
		at: (): string => String(actor.getSnapshot().value),
		walk,
		path: () => pathOf(content.route, walk()),
		answers: () => Object.fromEntries(pathOf(content.route, walk()).steps.map(({ step, chosen }) => [step, chosen])),
		send: (event: FlowEvent) => actor.send(event),
		/** Answers the question that is due. */
		answer(...chosen: string[]) {
			actor.send({ type: 'answer.give', step: String(actor.getSnapshot().value), chosen });
		},
		/** Goes back to a question and answers it anew. */
		change(step: string, ...chosen: string[]) {
			actor.send({ type: 'answer.revise', step });
			actor.send({ type: 'answer.give', step, chosen });
		},
	};
}

export type WalkInProgress = ReturnType<typeof beginWalk>;
