import { dayAfter, isWorkingDay } from '../../directory/clock.ts';
import { momentAt } from '../../directory/momentAt.ts';
import { wallTime, weekdayOf } from '../../directory/wallTime.ts';
import type { Route } from '../../flow/content.ts';
import type { Settings } from '../../flow/holds.ts';
import { expectedAnswers } from '../../flow/scenarioWalk.ts';
import type { Walk } from '../../flow/walk.ts';
import type { Texts } from '../texts.ts';
import { municipalityName, roleName } from '../words.ts';
import type { Practised } from './practice.ts';
import type { Scenario } from './trainingContent.ts';

/** Where and when a scenario is played: nobody's own place or hour. */

/** Who the reader is in it. Told in the reader's own municipality, where the scenario is told there. */
export function sceneSettings(
	{ role, municipalities }: Scenario,
	{ municipality }: Settings,
	route: Route,
): Required<Settings> {
	const places = municipalities === 'all' ? Object.keys(route.municipalities) : municipalities;
	const own = municipality !== undefined && places.includes(municipality);
	return { role, municipality: (own ? municipality : places[0]) ?? 'other' };
}

const TIME = { day: '10:30', night: '01:30', weekend: '14:00', holiday: '14:00' } as const;

/** The first day from now on that fits its hour. */
export function sceneMoment({ hour = 'day' }: Scenario, now: Date, holidays: readonly string[]): Date {
	const fits = (date: string): boolean => {
		if (hour === 'holiday') return holidays.includes(date);
		if (hour === 'weekend') return weekdayOf(date) === 6 && !holidays.includes(date);
		return isWorkingDay(date, holidays);
	};
	let { date } = wallTime(now);
	for (let ahead = 0; ahead < 366 && !fits(date); ahead += 1) date = dayAfter(date, 1);
	return momentAt(date, TIME[hour]) ?? now;
}

/** "Bouwinspecteur · Midden-Delfland · werkdag, 10.30 uur" */
export function sceneLine(scenario: Scenario, settings: Required<Settings>, route: Route, texts: Texts): string {
	return texts.ui('training.scene', {
		role: roleName(texts, settings.role),
		municipality: municipalityName(route, texts, settings.municipality),
		hour: texts.ui(`training.hours.${scenario.hour ?? 'day'}`),
	});
}

/** The walk that is expected. */
export function expectedWalk(scenario: Scenario, settings: Settings, journey: Practised, whatIf?: string): Walk {
	return { presets: settings, answers: expectedAnswers(scenario, journey, whatIf) };
}

/** One line of the situation, as it is tapped and remembered. */
export type SceneLine = { id: string; text: string; signals: readonly { id: string; easilyMissed: boolean }[] };

export function sceneStages({ id, stages }: Scenario, texts: Texts): { id: string; lines: SceneLine[] }[] {
	return stages.map((stage) => ({
		id: stage.id,
		lines: texts.lines(`scenarios.${id}.situation.${stage.id}`).map((text, index) => ({
			id: `${stage.id}:${index + 1}`,
			text,
			signals: (stage.signals ?? [])
				.filter(({ line }) => Number(line) === index + 1)
				.map((signal) => ({ id: signal.id, easilyMissed: signal.easilyMissed === 'yes' })),
		})),
	}));
}
