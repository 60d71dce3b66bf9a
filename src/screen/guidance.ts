import { contactOf } from '../directory/contact.ts';
import type { Here } from '../directory/due.ts';
import { wallTime } from '../directory/wallTime.ts';
import { holds } from '../flow/holds.ts';
import { SECTIONS, sectionOf } from '../flow/section.ts';
import { type Path, pathOf, stepOf, type Walk } from '../flow/walk.ts';
import type { AppState, Guided } from './appState.ts';
import { type ContactPlace, contactLine } from './contactLine.ts';
import type { Walkable } from './journeys.ts';
import type { Guidance, Stepper } from './screen.ts';
import { dial } from './words.ts';

/** What stands around a question of a journey: the steps, what to do first, whom to call, what to write down. */
export function guidanceOf(state: AppState, resources: Guided, walkable: Walkable, walk: Walk): Guidance {
	const { texts } = resources;
	const { route, journey } = walkable;
	const path = pathOf(route, walk);
	const step = stepOf(route, path.at);
	const here: Here = {
		guide: resources.guide,
		settings: path.situation.settings,
		own: state.own,
		now: wallTime(state.now),
	};
	const calls = (step.call ?? [])
		.filter(({ when }) => holds(when, path.situation))
		.map(({ partner, purpose }) => contactLine({ resources, here }, partner, purpose));
	const record = texts.lines(`steps.${path.at}.record`);
	const isMeldcode = journey.id === 'meldcode';
	return {
		...(isMeldcode ? stepperOf(resources, walkable, path) : {}),
		do: [
			...texts.lines(`steps.${path.at}.do`),
			...(path.situation.facts.has('minor') ? texts.lines(`steps.${path.at}.doMinor`) : []),
		],
		...(calls.length > 0 ? { calls: { heading: texts.ui('meldcode.call'), contacts: calls } } : {}),
		...(record.length > 0
			? {
					record: {
						heading: texts.ui('meldcode.record'),
						hint: texts.lines('meldcode.recordHint').join(' '),
						lines: record,
					},
				}
			: {}),
		...(isMeldcode && !calls.some(({ partner }) => partner === 'veilig-thuis')
			? { advice: adviceLine({ resources, here }) }
			: {}),
		sheets: sheetLinks(resources),
	};
}

function sheetLinks({ texts }: Guided): Guidance['sheets'] {
	return (['talk', 'phrases', 'rights'] as const).map((page) => ({ page, label: texts.ui(`pages.${page}`) }));
}

function stepperOf(resources: Guided, { route, journey }: Walkable, path: Path): Pick<Guidance, 'stepper'> {
	const { texts } = resources;
	// What is asked to be more precise lies outside the five steps.
	const current = sectionOf(journey, stepOf(route, path.at), path.situation);
	if (current === undefined) return {};
	const index = SECTIONS.indexOf(current);
	const name = (section: (typeof SECTIONS)[number]): string => texts.ui(`meldcode.sections.${section}`);
	const entries = SECTIONS.filter((section) => section !== 'start').map((section) => {
		const at = SECTIONS.indexOf(section);
		const state = at < index ? 'done' : at === index ? 'now' : 'todo';
		return {
			id: section,
			name: name(section),
			state: state as Stepper['entries'][number]['state'],
			stateText: state === 'todo' ? '' : texts.ui(`meldcode.${state}`),
		};
	});
	const text =
		current === 'start'
			? texts.ui('meldcode.starting')
			: texts.ui('meldcode.stepOf', { step: current, name: name(current) });
	return { stepper: { label: texts.ui('meldcode.stepper'), text, entries } };
}

function adviceLine({ resources, here }: ContactPlace): NonNullable<Guidance['advice']> {
	const { texts } = resources;
	const { phone = '112' } = contactOf(here.guide, 'veilig-thuis', here.settings, here.own);
	return { text: texts.ui('meldcode.advice'), dial: dial(texts, phone, texts.line('partners.veilig-thuis.dial')) };
}
