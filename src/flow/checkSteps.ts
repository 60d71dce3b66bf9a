import type { Fault } from './checkContent.ts';
import { OUTCOME, type Route } from './content.ts';
import { suggest } from './suggest.ts';
import { branches, mostQuestionsFrom } from './walk.ts';

/** The graph of questions: every target exists, every step is reached, nothing goes round, no walk is too long. */
export function checkSteps(route: Route): Fault[] {
	const { steps, start } = route.flow;
	const ids = Object.keys(steps);
	const faults: Fault[] = [];
	const report = (path: Fault['path'], text: string): number => faults.push({ part: 'flow', path, text });
	const exists = (id: string): boolean => id === OUTCOME || id in steps;
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
	}
	return faults.length > 0 ? faults : checkWays(route);
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
	if (most > Number(route.flow.mostQuestions)) {
		const text = `de langste weg heeft ${most} vragen, meer dan ${route.flow.mostQuestions} (wet 1); maak een weg korter`;
		faults.push({ part: 'flow', path: ['mostQuestions'], text });
	}
	return faults;
}
