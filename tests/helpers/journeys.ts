import { flowOf } from '../../src/build/runCases.ts';
import { type Advice, adviseOn } from '../../src/flow/advice.ts';
import type { Guide, Route } from '../../src/flow/content.ts';
import type { Settings } from '../../src/flow/holds.ts';
import { type Answer, mayAnswer, type Path, PRECISE, pathOf, shownOptions, type Walk } from '../../src/flow/walk.ts';
import type { Given } from './answered.ts';
import { content } from './content.ts';

export const JOURNEYS = ['meldcode', 'sharing', 'signs'] as const;
export type Beside = (typeof JOURNEYS)[number];

const flows = new Map<Beside | 'signal', { route: Route; guide: Guide }>();

/** The questions and the answers of a journey, or of the signal route; put together once per file. */
export function flowFor(id: Beside | 'signal'): { route: Route; guide: Guide } {
	const flow = flows.get(id) ?? flowOf(content, id);
	if (flow === undefined) throw new Error(`no journey ${id}`);
	flows.set(id, flow);
	return flow;
}

export const journeyFor = (id: Beside) => content.more.journeys[id];

/** Asked from the start: what counts as unknown until the reader wants it more precise. */
export const precisely: Answer = { step: PRECISE, chosen: [] };

export type Walked = { walk: Walk; path: Path; advice: Advice; refused: string[]; left: string[] };

/**
 * A walk of a journey with these answers, for a wmo-consulent in Midden-Delfland where they do not say otherwise.
 * `refused`: not one of the answers there; `left`: given, and not asked.
 */
export function walkedIn(id: Beside | 'signal', given: Given, begin: readonly Answer[] = []): Walked {
	const { route, guide } = flowFor(id);
	const { municipality = 'midden-delfland', role = 'wmo', ...answers } = given;
	const presets = { municipality: [municipality].flat().join(), role: [role].flat().join() };
	const refused: string[] = [];
	let walk: Walk = { presets, answers: begin };
	for (let path = pathOf(route, walk); answers[path.at] !== undefined; path = pathOf(route, walk)) {
		const answer = { step: path.at, chosen: [answers[path.at] ?? []].flat() };
		if (!mayAnswer(route, answer, path.situation)) refused.push(path.at);
		walk = { ...walk, answers: [...walk.answers, answer] };
	}
	const path = pathOf(route, walk);
	const asked = path.steps.map(({ step }) => step);
	const left = Object.keys(answers).filter((step) => !asked.includes(step));
	return { walk, path, advice: adviseOn(guide, path.situation), refused, left };
}

/** The facts that some question looks at. */
export function factsAskedFor({ flow }: Route): Set<string> {
	const found = JSON.stringify(flow.steps).matchAll(/"fact":"([^"]+)"/g);
	return new Set([...found].map(([, fact]) => fact ?? ''));
}

/**
 * One walk to every place that can be told apart: the question that is due, the facts that a later question looks at,
 * and whatever else `tells` says. Of a choose-all question one box at a time.
 */
export function everyPlace(
	route: Route,
	presets: Settings,
	{ begin = [], tells = () => '' }: { begin?: readonly Answer[]; tells?: (path: Path) => string } = {},
): { walk: Walk; path: Path }[] {
	const asked = factsAskedFor(route);
	const places = new Map<string, { walk: Walk; path: Path }>();
	const waiting: Walk[] = [{ presets, answers: begin }];
	for (let walk = waiting.pop(); walk !== undefined; walk = waiting.pop()) {
		const path = pathOf(route, walk);
		const facts = [...path.situation.facts].filter((fact) => asked.has(fact)).toSorted();
		const key = [path.at, ...facts, tells(path)].join(' ');
		if (places.has(key)) continue;
		places.set(key, { walk, path });
		if (path.at === 'outcome') continue;
		for (const { id } of shownOptions(route, path.at, path.situation))
			waiting.push({ ...walk, answers: [...walk.answers, { step: path.at, chosen: [id] }] });
	}
	return [...places.values()];
}
