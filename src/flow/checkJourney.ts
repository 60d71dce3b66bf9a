import { checkCondition, checkEvidence, checkName, type Names, type Report } from './checkFlow.ts';
import type { Route } from './content.ts';
import { journeyRoute, type WholeJourney } from './journeys.ts';
import { isQuestion, mostQuestionsFrom } from './walk.ts';

/** What only a journey has: its weighing, its limits per section, and the answers it takes from other walks. */
export function checkJourney(route: Route, journey: WholeJourney, names: Names, report: Report): void {
	const whole = journeyRoute(route, journey);
	for (const [section, most] of Object.entries(journey.mostPerSection ?? {})) {
		const asked = mostQuestionsFrom(whole, journey.start, (step) => isQuestion(step) && step.section === section);
		if (asked > Number(most))
			report(journey.id, ['mostPerSection', section], `stap ${section} heeft tot ${asked} vragen, meer dan ${most}`);
	}
	if (journey.weighing) {
		checkEvidence(journey.id, ['weighing'], journey.weighing, names, report);
		for (const [id, { weighing }] of Object.entries(route.roles))
			if (weighing === undefined)
				report('roles', [id], `rol "${id}" zegt niet waar de afwegingsvragen staan; zet weighing erbij`);
			else checkName(report, 'roles', [id, 'weighing'], 'weging', weighing, names.weighing);
	}
	const { parallel } = journey;
	checkCondition(report, journey.id, ['parallel', 'when'], parallel?.when, names);
	checkCondition(report, journey.id, ['parallel', 'silent', 'when'], parallel?.silent?.when, names);
	journey.carries?.forEach(({ from, to, when, answers }, index) => {
		const path = ['carries', index];
		checkCondition(report, journey.id, path, when, names);
		const target = to === journey.id ? whole : to === route.flow.id ? route : undefined;
		if (target === undefined || ![journey.id, route.flow.id].includes(from))
			report(journey.id, path, `antwoorden gaan tussen "${journey.id}" en "${route.flow.id}"; verander from of to`);
		else
			for (const [step, option] of Object.entries(answers)) {
				checkName(report, journey.id, path, 'stap', step, Object.keys(target.flow.steps));
				const known = target.flow.steps[step]?.options?.map(({ id }) => id) ?? [];
				checkName(report, journey.id, path, `antwoord op ${step}`, option, known);
			}
	});
}
