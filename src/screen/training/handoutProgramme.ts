import { roleName } from '../words.ts';
import type { HandoutSheet, SheetLine } from './handout.ts';
import { onOneSheet } from './handoutFit.ts';
import type { SheetPlace } from './handoutSections.ts';
import { aroundSheet } from './handoutSheets.ts';
import { explained } from './handoutTerms.ts';
import type { Programme, ProgrammePart } from './programme.ts';
import { sceneSettings } from './scene.ts';
import type { Scenario } from './trainingContent.ts';

const ROWS = 12;

/** A session of 45 minutes: what comes when, and who was there. */
export function programmeSheet(
	place: SheetPlace,
	scenarios: readonly Scenario[],
	{ minutes, parts }: Programme,
): HandoutSheet {
	const { state, resources } = place;
	const { texts, route } = resources;
	const named = (part: ProgrammePart): Scenario | undefined =>
		part.kind === 'scenario' ? scenarios.find(({ id }) => id === part.scenario) : undefined;
	const told = parts.flatMap((part) => named(part) ?? []);
	const [first] = told;
	const { municipality } = first ? sceneSettings(first, state.settings, route) : { municipality: 'other' };

	function lineOf(part: ProgrammePart): { heading: string; lines: SheetLine[] } {
		if (part.kind !== 'scenario')
			return {
				heading: texts.ui(`group.${part.kind}.heading`),
				lines: texts.lines(`group.${part.kind}.lines`).map((text) => ({ text })),
			};
		const key = `scenarios.${part.scenario}`;
		return {
			heading: texts.ui('handout.programme.scenario', {
				title: texts.line(`${key}.title`),
				role: roleName(texts, named(part)?.role),
			}),
			lines: [
				{ text: texts.ui('handout.programme.steps') },
				...part.whatIf.map((id) => ({ text: texts.line(`${key}.whatIf.${id}.question`) })),
			],
		};
	}

	return onOneSheet(
		explained(resources, {
			id: 'programme',
			...aroundSheet(place, 'programme', municipality),
			title: texts.ui('handout.programme.title', { minutes }),
			scene: told.map(({ id }) => texts.line(`scenarios.${id}.title`)).join(' · '),
			whole: [],
			sections: [],
			timetable: parts.map((part) => ({
				kind: part.kind,
				minutes: texts.ui('handout.minutes', { minutes: part.minutes }),
				...lineOf(part),
			})),
			sign: {
				heading: texts.ui('handout.sign.list'),
				hint: texts.ui('handout.sign.hint'),
				fields: [texts.ui('handout.sign.name'), texts.ui('handout.sign.role'), texts.ui('handout.sign.initials')],
				rows: ROWS,
			},
			app: { label: texts.ui('handout.scan'), address: state.address },
		}),
	);
}
