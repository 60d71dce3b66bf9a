import { adviseOn } from '../../../src/flow/advice.ts';
import { OUTCOME } from '../../../src/flow/content.ts';
import type { Settings } from '../../../src/flow/holds.ts';
import { PRECISE, pathOf, type Walk } from '../../../src/flow/walk.ts';
import { outcomesIn, questionsIn } from '../../helpers/journeyScreens.ts';
import { type Beside, everyPlace, flowFor, JOURNEYS } from '../../helpers/journeys.ts';
import { walksToEveryAdvice } from '../../helpers/screens.ts';

type Flow = Beside | 'signal';
/** A walk to take in a browser, and what is new on its way: questions, and the rows of its advice. */
export type FlowWalk = { flow: Flow; walk: Walk; fresh: ReadonlySet<string> };

/** Few walks that together come by every question and every row that can be reached by answering. */
export function flowWalks(): FlowWalk[] {
	return (['signal', ...JOURNEYS] as const).flatMap(pick);
}

function pick(flow: Flow): FlowWalk[] {
	const seen = new Set<string>();
	const freshOf = (shows: readonly string[]) => new Set(shows.filter((one) => !seen.has(one)));
	const found: FlowWalk[] = [];
	const all = walksOf(flow);
	for (;;) {
		const best = all
			.map(({ shows, ...one }) => ({ ...one, fresh: freshOf(shows) }))
			.reduce((one, other) => (other.fresh.size > one.fresh.size ? other : one));
		if (best.fresh.size === 0) return found;
		for (const one of best.fresh) seen.add(one);
		found.push(best);
	}
}

function walksOf(flow: Flow): (Omit<FlowWalk, 'fresh'> & { shows: readonly string[] })[] {
	const { route, guide } = flowFor(flow);
	const walks = flow === 'signal' ? [...walksToEveryAdvice(), ...signalQuestions()] : walksBeside(flow);
	return walks
		.filter(({ presets, answers }) => isKnown(presets) && !answers.some(({ step }) => step === PRECISE))
		.map((walk) => {
			const path = pathOf(route, walk);
			const rows = path.at === OUTCOME ? adviseOn(guide, path.situation).rows : [path.at];
			return { flow, walk, shows: [...walk.answers.map(({ step }) => step), ...rows] };
		});
}

const isKnown = ({ municipality, role }: Settings): boolean => municipality !== undefined && role !== undefined;

function signalQuestions(): Walk[] {
	const { route } = flowFor('signal');
	return everyPlace(route, { municipality: 'midden-delfland', role: 'wmo' }).map(({ walk }) => walk);
}

function walksBeside(flow: Beside): Walk[] {
	return [...outcomesIn(flow), ...questionsIn(flow)].map(({ walk }) => walk);
}
