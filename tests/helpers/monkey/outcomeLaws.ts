import { adviseOn } from '../../../src/flow/advice.ts';
import { LAWS } from '../../../src/flow/laws.ts';
import { isQuestion, pathOf, stepOf, type Walk } from '../../../src/flow/walk.ts';
import type { JourneyId } from '../../../src/screen/screen.ts';
import { more } from '../screens.ts';
import { flows } from './flows.ts';

/** The laws of the route on this outcome, and that its code brings back the same rows. */
export function brokenAt(journey: JourneyId, walk: Walk, code: string | undefined): string | undefined {
	const { route, guide } = flows[journey];
	const { situation, steps } = pathOf(route, walk);
	const { municipality = '', role = '' } = situation.settings;
	const advice = adviseOn(guide, situation);
	const actions = advice.tracks.flatMap((track) => track.actions);
	const questions = steps.filter(({ step }) => isQuestion(stepOf(route, step))).length;
	const whole = { answers: {}, facts: situation.facts, questions };
	const outcome = { route, guide, settings: { municipality, role }, walk: whole, situation, advice, actions };
	for (const { id, broken } of LAWS) {
		const what = broken(outcome);
		if (what !== undefined) return `${id}: ${what}`;
	}
	return code === undefined ? undefined : wrongCode(code, journey, advice.rows);
}

const opened = new Map<string, string>();
const MOST_KNOWN = 50_000;

function wrongCode(code: string, journey: JourneyId, rows: readonly string[]): string | undefined {
	const known = opened.get(code) ?? rowsOf(code);
	if (opened.size < MOST_KNOWN) opened.set(code, known);
	const wanted = tell(journey, rows);
	return known === wanted ? undefined : `code ${code} opens ${known} in place of ${wanted}`;
}

function rowsOf(code: string): string {
	const found = more.open(code);
	if (found === undefined) return 'nothing';
	const { route, guide } = flows[found.journey];
	return tell(found.journey, adviseOn(guide, pathOf(route, found).situation).rows);
}

const tell = (journey: JourneyId, rows: readonly string[]): string => [journey, ...rows].join(' ');
