import type { Fault } from './checkContent.ts';
import type { Journey, SharedStep } from './journeySchema.ts';
import { both, type WholeJourney } from './journeys.ts';
import type { Flow, Step } from './schema.ts';
import { suggest } from './suggest.ts';

/** Fills in the steps that a journey shares with the signal route (`of: signal`); tells those that are not there. */
export function wholeJourney(journey: Journey, flows: readonly Pick<Flow, 'id' | 'steps'>[]) {
	const faults: Fault[] = [];
	const report = (path: Fault['path'], text: string): void => {
		faults.push({ part: journey.id, path, text });
	};
	const steps: Record<string, Step> = {};
	for (const [id, step] of Object.entries(journey.steps)) {
		if (!('of' in step)) {
			steps[id] = step;
			continue;
		}
		const from = flows.find((flow) => flow.id === step.of);
		const original = from?.steps[id];
		if (from === undefined) report(['steps', id, 'of'], `de route "${step.of}" bestaat niet`);
		else if (original === undefined)
			report(['steps', id], `de route "${step.of}" heeft geen stap "${id}"${suggest(id, Object.keys(from.steps))}`);
		else {
			const known = (original.options ?? []).map((option) => option.id);
			for (const option of [...Object.keys(step.leads ?? {}), ...Object.keys(step.hide ?? {})])
				if (!known.includes(option))
					report(['steps', id], `stap "${id}" heeft geen antwoord "${option}"${suggest(option, known)}`);
			steps[id] = changed(original, step);
		}
	}
	const whole: WholeJourney = { ...journey, steps };
	return { whole, faults };
}

function changed(original: Step, { of: _, leads = {}, hide = {}, ...changes }: SharedStep): Step {
	const options = original.options?.map((option) => {
		const next = leads[option.id] ?? option.next;
		const hidden = hide[option.id];
		return {
			...option,
			...(next === undefined ? {} : { next }),
			...(hidden === undefined ? {} : { when: both(option.when, { not: hidden }) }),
		};
	});
	return { ...original, ...changes, ...(options === undefined ? {} : { options }) };
}
