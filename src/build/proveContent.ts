import { adviseOn } from '../flow/advice.ts';
import type { Fault } from '../flow/checkContent.ts';
import type { Guide, Route } from '../flow/content.ts';
import { type Settings, situationOf } from '../flow/holds.ts';
import { faultsOf, type Proof, prove, proveJourney, settingsClasses } from '../flow/prove.ts';
import type { Breadth } from '../flow/routes.ts';
import type { Content } from './readContent.ts';
import { flowOf } from './runCases.ts';
import type { Problem } from './yamlFile.ts';

export type FlowProof = Pick<Proof, 'routes' | 'longest' | 'fewest'> & { problems: Problem[] };

/**
 * Proves the laws over one flow, for these settings or for all that differ; in all, every rule of its file has to be
 * reached too. What is deferred is left unknown, so that the meldcode ends in time.
 */
export function proveFlow(
	content: Content,
	id: string,
	breadth: Breadth,
	some?: readonly Required<Settings>[],
): FlowProof {
	const flow = flowOf(content, id);
	if (flow === undefined) throw new Error(`Er is geen route "${id}"`);
	const { route, guide } = flow;
	const settings = some ?? settingsClasses(route, guide);
	const isSignal = id === content.route.flow.id;
	let proof: Proof;
	try {
		proof = isSignal
			? prove(route, guide, settings, breadth)
			: proveJourney(route, guide, settings, { breadth, deferred: 'assumed' });
	} catch (error) {
		// The proof says so in words when there are more facts than it can tell apart.
		if (!(error instanceof Error) || error.constructor !== Error) throw error;
		const problem = content.locate({ part: isSignal ? 'flow' : id, path: ['steps'], text: error.message });
		return { routes: 0, longest: 0, fewest: {}, problems: [problem] };
	}
	const broken = faultsOf(proof, { ...guide, rows: {}, overlays: {} }).map((fault, index) => ({
		...fault,
		...ruleOf(content, id, flow, proof.broken[index]),
	}));
	const unreached = some === undefined ? faultsOf({ ...proof, broken: [] }, ownRules(content, id)) : [];
	const faults = [...broken, ...unreached.map((fault) => ({ ...fault, part: isSignal ? 'flow' : id }))];
	return { ...proof, problems: faults.map(content.locate) };
}

/** The rules that stand in the file of this flow itself. */
function ownRules({ guide, more }: Content, id: string): Guide {
	const journey = Object.values(more.journeys).find((one) => one.id === id);
	return journey ? { ...guide, rows: journey.rows, overlays: {} } : guide;
}

/** Said of danger itself; the other laws are about who or what comes after it. */
const DANGER_LAW = 'wet 2';

/** A broken law is told at a row of the advice in which it broke, or at the last question before it. */
function ruleOf(
	content: Content,
	id: string,
	{ route, guide }: { route: Route; guide: Guide },
	broken: Proof['broken'][number] | undefined,
): Pick<Fault, 'part' | 'path'> {
	const answers = Object.entries(broken?.answers ?? {});
	const facts = answers.flatMap(([step, chosen]) =>
		(route.flow.steps[step]?.options ?? []).flatMap((option) =>
			chosen.includes(option.id) ? (option.facts ?? []) : [],
		),
	);
	const rows = broken ? adviseOn(guide, situationOf(route, broken.settings, new Set(facts))).rows : [];
	const meant = rows.filter((id) => guide.rows[id]?.track !== 'binding');
	const after = meant.filter((id) => guide.rows[id]?.track !== 'danger' || broken?.law === DANGER_LAW);
	const row = rows.find((id) => broken?.what.includes(id)) ?? after[0] ?? meant[0];
	const home = id === content.route.flow.id ? 'flow' : id;
	if (row === undefined) return { part: home, path: ['steps', answers.at(-1)?.[0] ?? ''] };
	return { part: row in content.guide.rows ? 'flow' : home, path: ['rows', row] };
}
