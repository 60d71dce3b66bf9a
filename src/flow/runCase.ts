import { type Advice, adviseOn } from './advice.ts';
import type { Guide, Route } from './content.ts';
import type { Situation } from './holds.ts';
import type { Action } from './lists.ts';
import type { Case } from './registers.ts';
import { suggest } from './suggest.ts';
import { type Answer, optionsOf, PRECISE, pathOf, shownOptions, stepOf, type Walk } from './walk.ts';

/** What the app needs from outside the flow to judge a case. */
export type CaseRules = {
	/** The data rule for this action, such as DS-3. */
	ruleFor: (action: Action, situation: Situation) => string;
	/** The reader is this desk and does not have to contact it. */
	isSelf: (partner: string, situation: Situation) => boolean;
};

export type CaseResult = {
	id: string;
	situation: string;
	/** Empty when the case holds. */
	faults: string[];
	/** Answers that are not asked here and were left out. */
	remarks: string[];
	advice?: Advice;
	first?: string;
};

/** Walks one case and compares the advice with what it expects. */
export function runCase(route: Route, guide: Guide, rules: CaseRules, name: string, given: Case): CaseResult {
	const result = { id: given.id ?? name, situation: given.situation };
	const unknown = unknownNames(route, guide, given);
	if (unknown.length > 0) return { ...result, faults: unknown, remarks: [] };

	const { walk, remarks } = walkOf(route, given);
	const { situation } = pathOf(route, walk);
	const advice = adviseOn(guide, situation);
	const actions = advice.tracks.flatMap((track) => track.actions);
	const counted = actions.filter(({ partner }) => !rules.isSelf(partner, situation));
	const first = counted[0] ?? actions[0];
	const seen = new Set([
		...actions.flatMap(({ partner, through, alias }) => [partner, ...(through ? [through] : []), ...(alias ?? [])]),
		...advice.always.partners,
	]);
	const now = actions.filter(({ urgency }) => urgency === 'now').flatMap((a) => [a.partner, ...(a.alias ?? [])]);

	const faults: string[] = [];
	const accepted = listOf(given.first);
	const firsts = [first, actions[0]].flatMap((action) => (action ? [action.partner, ...(action.alias ?? [])] : []));
	if (accepted.length > 0 && !accepted.some((id) => firsts.includes(id)))
		faults.push(`eerste is ${first?.partner}, verwacht ${accepted.join(' of ')}`);
	for (const id of listOf(given.nowAll))
		if (!now.includes(id)) faults.push(`${id} ontbreekt bij nu (${now.join(', ')})`);
	for (const id of listOf(given.also)) if (!seen.has(id)) faults.push(`${id} is nergens te zien`);
	for (const id of listOf(given.never)) if (first?.partner === id) faults.push(`${id} mag niet de eerste zijn`);
	for (const id of listOf(given.absent)) if (seen.has(id)) faults.push(`${id} hoort hier niet te staan`);
	for (const id of listOf(given.row))
		if (!advice.rows.includes(id)) faults.push(`rij is ${advice.rows.join(', ')}, verwacht ${id}`);
	faults.push(...sharingFaults(given, actions, first, (action) => rules.ruleFor(action, situation)));
	return { ...result, faults, remarks, advice, ...(first ? { first: first.partner } : {}) };
}

/** The answers in the order of the flow; those that are not asked here are left out and told. */
function walkOf(route: Route, given: Case): { walk: Walk; remarks: string[] } {
	const presets = { municipality: given.municipality, role: given.role };
	const remarks: string[] = [];
	// A case that answers what is deferred, asks for it.
	const asksMore = Object.keys(given.answers).some((step) => route.flow.steps[step]?.deferred !== undefined);
	let walk: Walk = { presets, answers: asksMore ? [{ step: PRECISE, chosen: [] }] : [] };
	for (;;) {
		const path = pathOf(route, walk);
		const answer = given.answers[path.at];
		if (answer === undefined) {
			const early: Answer = { step: path.at, chosen: [] };
			if (path.at !== 'outcome') walk = { ...walk, answers: [...walk.answers, early] };
			break;
		}
		const shown = shownOptions(route, path.at, path.situation).map(({ id }) => id);
		const chosen = listOf(answer).filter((id) => shown.includes(id));
		for (const id of listOf(answer)) if (!shown.includes(id)) remarks.push(`${path.at}=${id} wordt hier niet gevraagd`);
		walk = { ...walk, answers: [...walk.answers, { step: path.at, chosen }] };
	}
	const asked = pathOf(route, walk).steps.map(({ step }) => step);
	for (const step of Object.keys(given.answers))
		if (!asked.includes(step)) remarks.push(`${step} wordt hier niet gevraagd`);
	return { walk, remarks };
}

function sharingFaults(
	given: Case,
	actions: Action[],
	first: Action | undefined,
	ruleFor: (a: Action) => string,
): string[] {
	const { dataRule } = given;
	if (dataRule === undefined || first === undefined) return [];
	if (typeof dataRule === 'string' || Array.isArray(dataRule)) {
		const rule = ruleFor(first);
		return listOf(dataRule).includes(rule)
			? []
			: [`dataregel voor ${first.partner} is ${rule}, verwacht ${listOf(dataRule).join(' of ')}`];
	}
	return Object.entries(dataRule).flatMap(([partner, wanted]) => {
		const action = actions.find((candidate) => candidate.partner === partner || candidate.alias?.includes(partner));
		if (action === undefined) return [`${partner} staat niet in het advies, dataregel ${wanted} verwacht`];
		const rule = ruleFor(action);
		return rule === wanted ? [] : [`dataregel voor ${partner} is ${rule}, verwacht ${wanted}`];
	});
}

function unknownNames(route: Route, guide: Guide, given: Case): string[] {
	const faults: string[] = [];
	const look = (what: string, name: string, known: readonly string[]): void => {
		if (!known.includes(name)) faults.push(`${what} "${name}" bestaat niet${suggest(name, known)}`);
	};
	look('gemeente', given.municipality, Object.keys(route.municipalities));
	look('rol', given.role, Object.keys(route.roles));
	const steps = Object.keys(route.flow.steps);
	for (const [step, answer] of Object.entries(given.answers)) {
		look('stap', step, steps);
		if (!steps.includes(step)) continue;
		const options = optionsOf(route, step).map(({ id }) => id);
		for (const id of listOf(answer)) look(`antwoord op ${step}`, id, options);
		if (listOf(answer).length > 1 && stepOf(route, step).kind !== 'all')
			faults.push(`op ${step} past één antwoord, niet ${listOf(answer).join(' en ')}`);
	}
	const named = [given.first, given.nowAll, given.also, given.never, given.absent].flatMap(listOf);
	for (const id of named) look('partner', id, Object.keys(guide.partners));
	return faults;
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
	return value === undefined ? [] : [value].flat();
}
