import { proveFlow } from '../../../src/build/proveContent.ts';
import type { Content } from '../../../src/build/readContent.ts';
import { flowOf } from '../../../src/build/runCases.ts';
import type { Problem } from '../../../src/build/yamlFile.ts';
import { adviseOn } from '../../../src/flow/advice.ts';
import type { Settings } from '../../../src/flow/holds.ts';
import { LAWS } from '../../../src/flow/laws.ts';
import { settingsClasses } from '../../../src/flow/prove.ts';
import type { Dice } from './dice.ts';
import { randomWalk } from './randomWalk.ts';
import { show } from './show.ts';

const FLOWS = ['signal', 'sharing', 'signs', 'meldcode'] as const;
type FlowId = (typeof FLOWS)[number];

/** `refused`: what the proof over the routes refuses after all, where reading did not. */
export type Judgement = { wrong?: string; refused?: readonly Problem[] };

/** `file`: what was spoiled. `thorough`: more walks, and more screens of each. */
export type Depth = { thorough: boolean; file: string };

/**
 * What was accepted has to hold: every walk comes to an outcome, every screen can be drawn, and no law is broken that
 * the proof of `npm run flows` does not see.
 */
export function judgeAccepted(content: Content, dice: Dice, { thorough, file }: Depth): Judgement {
	const problems = quickProof(content, file, dice);
	if (problems.length > 0) return { refused: problems };
	for (const id of FLOWS)
		for (let count = 0; count < (thorough ? 12 : 3); count++) {
			const verdict = judgeWalk(content, id, dice, count === 0, thorough);
			if (verdict !== undefined) return verdict;
		}
	return {};
}

/** The flows that a file can change the advice of, as far as proving them is quick: for one kind of reader. */
function quickProof(content: Content, file: string, dice: Dice): readonly Problem[] {
	const [, name = ''] = /^flows\/([a-z-]+)/.exec(file) ?? [];
	const flows = PROVEN[name] ?? [];
	return flows.flatMap((id) => {
		const flow = flowOf(content, id);
		const one = flow && id === 'signal' ? dice.pick(settingsClasses(flow.route, flow.guide)) : undefined;
		return proveFlow(content, id, id === 'signs' ? 'pairs' : 'singles', one && [one]).problems;
	});
}

const PROVEN: Record<string, readonly FlowId[]> = {
	signal: ['signal', 'sharing', 'signs'],
	sharing: ['sharing'],
	signs: ['signs'],
	signals: ['signs'],
	partners: ['signal', 'sharing'],
	'data-rules': ['signal'],
	roles: ['signal', 'sharing'],
	municipalities: ['signal', 'sharing'],
};

function judgeWalk(content: Content, id: FlowId, dice: Dice, first: boolean, thorough: boolean): Judgement | undefined {
	const flow = flowOf(content, id);
	if (flow === undefined) return { wrong: `there is no flow ${id}` };
	const { route, guide } = flow;
	const { walk, path, stuck } = randomWalk(route, dice);
	const { situation } = path;
	const { municipality, role } = situation.settings;
	const answers = walk.answers.map(({ step, chosen }) => `${step}=${chosen.join('+')}`);
	const tell = (what: string): Judgement => ({
		wrong: `${id}: ${what}, at ${municipality} ${role} ${answers.join(' ')}`,
	});
	if (stuck !== undefined) return tell(stuck);
	const language = dice.upTo(2) === 0 ? 'nl' : 'en';
	const wrong = first ? show(content, id, walk, { language, all: thorough }) : undefined;
	if (wrong !== undefined) return tell(wrong);
	// Who stops at 112 is asked for neither.
	if (municipality === undefined || role === undefined) return undefined;
	const settings = { municipality, role };
	const advice = adviseOn(guide, situation);
	const actions = advice.tracks.flatMap((track) => track.actions);
	const questions = path.steps.filter(({ step }) => ['one', 'all'].includes(route.flow.steps[step]?.kind ?? '')).length;
	const complete = { answers: {}, facts: situation.facts, questions };
	for (const law of LAWS) {
		const what = law.broken({ route, guide, settings, walk: complete, situation, advice, actions });
		if (what === undefined) continue;
		const seen = slowProof(content, id, settings);
		return seen.length > 0 ? { refused: seen } : tell(`${law.id} broken (${what}) and not proven so`);
	}
	return undefined;
}

/** As `npm run flows` does it, for these settings. What the meldcode leaves unknown is proven in the signal route. */
function slowProof(content: Content, id: FlowId, settings: Required<Settings>): readonly Problem[] {
	const flows = id === 'signal' ? (['signal'] as const) : (['signal', id] as const);
	return flows.flatMap((flow) => proveFlow(content, flow, 'pairs', [settings]).problems);
}
