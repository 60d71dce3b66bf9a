import type { Fault } from './checkContent.ts';
import { OUTCOME, type Route } from './content.ts';
import type { Step } from './schema.ts';
import { suggest } from './suggest.ts';
import { branches, isQuestion, mostQuestionsFrom, stepOf } from './walk.ts';

/** The graph of questions: every target exists, every step is reached, nothing goes round, no walk is too long. */
export function checkSteps(route: Route): Fault[] {
	const { steps, start } = route.flow;
	const ids = Object.keys(steps);
	const faults: Fault[] = [];
	const report = (path: Fault['path'], text: string): number => faults.push({ part: 'flow', path, text });
	const exists = (id: string): boolean => id === OUTCOME || Object.hasOwn(steps, id);
	const leads = (path: Fault['path'], who: string, target: string | undefined): void => {
		if (target !== undefined && !exists(target))
			report(path, `${who} gaat naar "${target}", die stap bestaat niet${suggest(target, [...ids, OUTCOME])}`);
	};

	leads(['start'], 'het begin', start);
	for (const [id, step] of Object.entries(steps)) {
		leads(['steps', id, 'next'], `stap "${id}"`, step.next);
		leads(['steps', id, 'otherwise'], `stap "${id}"`, step.otherwise);
		if (step.when && step.otherwise === undefined)
			report(['steps', id], `stap "${id}" wordt soms overgeslagen; zet met otherwise waar het dan verdergaat`);
		if ((step.kind === 'all' || step.kind === 'setting') && step.next === undefined)
			report(['steps', id], `stap "${id}" zegt nergens waar het verdergaat; zet next erbij`);
		// The proof walks as who chose before; who is asked has to come to the same question.
		if (step.kind === 'setting' && step.otherwise !== undefined && step.next !== step.otherwise)
			report(['steps', id], `stap "${id}" leidt zonder vraag ergens anders heen; maak next en otherwise gelijk`);
		if ((step.kind === 'setting') !== (step.setting !== undefined))
			report(['steps', id], `stap "${id}": kind setting en setting horen bij elkaar`);
		// What is to be done first has one way on.
		if (step.kind !== 'setting' && (step.options ?? []).length < (step.kind === 'do' ? 1 : 2))
			report(['steps', id], `stap "${id}" heeft te weinig antwoorden`);
		const seen = new Set<string>();
		step.options?.forEach((option, index) => {
			const path = ['steps', id, 'options', index];
			if (seen.has(option.id)) report(path, `stap "${id}" heeft antwoord "${option.id}" twee keer`);
			seen.add(option.id);
			leads(path, `stap "${id}", antwoord "${option.id}"`, option.next);
			if (step.kind !== 'all' && option.next === undefined)
				report(path, `stap "${id}", antwoord "${option.id}" leidt nergens heen; zet next erbij`);
		});
		if (step.kind === 'all' && !step.options?.some((option) => option.exclusive === 'yes'))
			report(['steps', id], `stap "${id}" mist een antwoord "niets hiervan" (exclusive: yes)`);
		if (!isAlwaysAnswered(step))
			report(['steps', id], `stap "${id}" heeft soms geen antwoord; haal when weg bij wat altijd kan`);
	}
	return faults.length > 0 ? faults : checkWays(route);
}

/** Some answer is offered to everybody, so that nobody is stuck here. */
function isAlwaysAnswered({ kind, options = [] }: Step): boolean {
	const always = options.filter(({ when }) => when === undefined);
	return kind === 'setting' || always.some(({ exclusive }) => kind !== 'all' || exclusive === 'yes');
}

function checkWays(route: Route): Fault[] {
	const faults: Fault[] = [];
	const done = new Set<string>([OUTCOME]);
	const onTheWay: string[] = [];
	const visit = (id: string): void => {
		if (onTheWay.includes(id)) {
			const round = [...onTheWay, id].join(' › ');
			const text = `stap "${id}" komt bij zichzelf terug (${round}); laat een stap alleen vooruit gaan`;
			faults.push({ part: 'flow', path: ['steps', id], text });
		} else if (!done.has(id)) {
			onTheWay.push(id);
			branches(route, id).forEach(visit);
			onTheWay.pop();
			done.add(id);
		}
	};
	visit(route.flow.start);
	if (faults.length > 0) return faults;
	for (const id of Object.keys(route.flow.steps))
		if (!done.has(id)) {
			const text = `stap "${id}" wordt nooit bereikt; verwijs ernaar of haal hem weg`;
			faults.push({ part: 'flow', path: ['steps', id], text });
		}
	const most = mostQuestionsFrom(route, route.flow.start);
	const allowed = Number(route.flow.mostQuestions);
	if (most > allowed) {
		const text = `de langste weg heeft ${most} vragen, meer dan ${allowed} (wet 1); maak een weg korter`;
		faults.push({ part: 'flow', path: ['mostQuestions'], text });
	}
	return [...faults, ...checkUnknown(route)];
}

/** Who hurries leaves the rest unknown: then every question needs an answer that says so (law 9). */
function checkUnknown(route: Route): Fault[] {
	const { steps, adviceNowFrom } = route.flow;
	const numbers = latestNumbers(route);
	return Object.entries(steps).flatMap(([id, { kind, deferred, options = [] }]) => {
		const mayBeLeft = deferred !== undefined || (numbers.get(id) ?? 0) >= Number(adviceNowFrom);
		const canBeUnknown = options.some((o) => o.when === undefined && (o.id === 'unknown' || o.asUnknown));
		if (kind !== 'one' || !mayBeLeft || canBeUnknown) return [];
		const text = `stap "${id}" kan worden overgeslagen en mist "unknown"; zet dat antwoord erbij, of asUnknown bij een ander`;
		return [{ part: 'flow', path: ['steps', id], text }];
	});
}

/** The highest number that a question can have on the way to it. */
function latestNumbers(route: Route): Map<string, number> {
	const numbers = new Map<string, number>();
	const arrive = (id: string, before: number): void => {
		if (id === OUTCOME) return;
		const number = before + (isQuestion(stepOf(route, id)) ? 1 : 0);
		if (number <= (numbers.get(id) ?? -1)) return;
		numbers.set(id, number);
		for (const next of branches(route, id)) arrive(next, number);
	};
	arrive(route.flow.start, 0);
	return numbers;
}
