import type { AppState, Guided } from '../appState.ts';
import { frameOf } from '../frame.ts';
import type { Comparing } from './compare.ts';
import type { HandoutScreen, HandoutSheet, SheetId } from './handout.ts';
import { programmeSheet } from './handoutProgramme.ts';
import { debriefSheet, participantsSheet, trainerSheet } from './handoutSheets.ts';
import { type Programme, programmeOf, scenariosIn } from './programme.ts';
import type { Scenario } from './trainingContent.ts';
import type { Way } from './trainingScreen.ts';

const SHEETS: readonly (SheetId | 'message')[] = ['participants', 'debrief', 'trainer', 'programme', 'message'];

/** Sheets to print: of one scenario, or of a programme. */
export function handoutScreen(
	state: AppState,
	resources: Guided,
	scenarios: readonly Scenario[],
	journeys: Comparing['journeys'],
): HandoutScreen {
	const { texts } = resources;
	const { sheet, programme, scenario } = askedFor(state, scenarios);
	const place = { state, resources, journeys };
	const to = (...about: string[]): Way['wish'] => ({ type: 'page.open', page: 'handout', about: about.join(' ') });
	return {
		...frameOf(state, resources),
		kind: 'handout',
		heading: texts.ui('handout.heading'),
		intro: texts.ui('handout.intro'),
		sheets: {
			label: texts.ui('handout.choose.sheet'),
			entries: SHEETS.map((id) => ({
				id,
				label: texts.ui(`handout.sheets.${id}`),
				wish: id === 'programme' ? to(id, ...scenariosIn(programme)) : to(scenario.id, id),
				chosen: id === sheet,
			})),
		},
		choices: sheet === 'programme' ? programmeChoices() : [scenarioChoice(sheet)],
		...(sheet === 'message' ? {} : { sheet: drawn(sheet) }),
		print: texts.ui('handout.print'),
		...(sheet === 'message' && { message: messageOf() }),
		back: texts.ui('pages.back'),
	};

	function drawn(id: SheetId): HandoutSheet {
		if (id === 'programme') return programmeSheet(place, scenarios, programme);
		return { participants: participantsSheet, debrief: debriefSheet, trainer: trainerSheet }[id](place, scenario);
	}

	function scenarioChoice(sheet: SheetId | 'message'): HandoutScreen['choices'][number] {
		return {
			id: 'scenario',
			label: texts.ui('handout.choose.scenario'),
			options: scenarios.map(({ id }) => option(id, id === scenario.id, to(id, sheet))),
		};
	}

	/** Beside the first stand those that fit with it in the time. */
	function programmeChoices(): HandoutScreen['choices'] {
		const [first = '', second] = scenariosIn(programme);
		const fits = (id: string): boolean => scenariosIn(programmeOf(45, scenarios, [first, id])).includes(id);
		return [
			{
				id: 'first',
				label: texts.ui('handout.choose.first'),
				options: scenarios.map(({ id }) => option(id, id === first, to('programme', id))),
			},
			{
				id: 'second',
				label: texts.ui('handout.choose.second'),
				options: scenarios
					.filter(({ id }) => id !== first && fits(id))
					.map(({ id }) => option(id, id === second, to('programme', first, id))),
			},
		];
	}

	function option(id: string, chosen: boolean, wish: Way['wish']) {
		return { id, label: texts.line(`scenarios.${id}.title`), wish, chosen };
	}

	function messageOf(): NonNullable<HandoutScreen['message']> {
		const text = texts.line(`scenarios.${scenario.id}.message`);
		return {
			heading: texts.line(`scenarios.${scenario.id}.title`),
			hint: texts.ui('handout.message.hint'),
			text,
			copy: { label: texts.ui('handout.message.copy'), wish: { type: 'text.copy', text } },
		};
	}
}

/** "<scenario>", "<scenario> <sheet>" or "programme <scenario> <scenario>"; without words the one of the month. */
function askedFor(
	{ about = '', practice, now }: AppState,
	scenarios: readonly Scenario[],
): { sheet: SheetId | 'message'; programme: Programme; scenario: Scenario } {
	const words = about.split(' ');
	const isProgramme = words[0] === 'programme';
	const named = isProgramme ? words.slice(1) : [words[0] || practice?.alone?.scenario || ''];
	const programme = programmeOf(45, scenarios, named, now.getMonth());
	const [first] = scenariosIn(programme);
	const scenario = scenarios.find(({ id }) => id === first);
	if (scenario === undefined) throw new Error('Er is geen situatie om mee te oefenen');
	return {
		sheet: isProgramme ? 'programme' : (SHEETS.find((id) => id === words[1]) ?? 'participants'),
		programme,
		scenario,
	};
}
