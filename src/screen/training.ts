import type { Guide, Route } from '../flow/content.ts';
import type { Settings } from '../flow/holds.ts';
import type { AppState, Guided } from './appState.ts';
import type { Walkables } from './journeys.ts';
import type { Screen } from './screen.ts';
import { debriefScreen } from './training/debriefScreen.ts';
import { inScene } from './training/inScene.ts';
import type { Practice } from './training/practice.ts';
import { practiseScreen } from './training/practiseScreen.ts';
import { sceneMoment, sceneSettings } from './training/scene.ts';
import { situationScreen } from './training/situationScreen.ts';
import type { Scenario, TrainingContent } from './training/trainingContent.ts';
import type { TrainingPage } from './wish.ts';

/** The fourth part: what trainers and the desk need. */
export type Training = {
	page: (state: AppState, resources: Guided, page: TrainingPage) => Screen | undefined;
	/** A screen of a walk as it is while a scenario is practised. */
	inScene: (state: AppState, resources: Pick<Guided, 'texts'>, screen: Screen) => Screen;
	/** Who the reader is in a scenario. */
	presets: (scenario: string, own: Settings) => Required<Settings>;
	/** When a scenario is played. */
	moment: (practice: Practice, now: Date) => Date | undefined;
};

export function trainingScreens(
	route: Route,
	guide: Guide,
	{ meldcode }: Walkables,
	{ scenarios }: TrainingContent,
): Training {
	const journeys = { signal: { route, guide }, meldcode };
	const byId = (id: string | undefined): Scenario | undefined => scenarios.find((scenario) => scenario.id === id);
	return {
		page: (state, resources, page) => {
			const alone = state.practice?.alone;
			const scenario = byId(alone?.scenario);
			if (page === 'situation' && alone && scenario) return situationScreen(state, resources, scenario, alone);
			if (page === 'debrief' && alone && scenario)
				return debriefScreen(state, resources, scenario, alone, { state, resources, journeys });
			return practiseScreen(state, resources, scenarios);
		},
		inScene: (state, resources, screen) => {
			const scenario = byId(state.practice?.alone?.scenario);
			return scenario ? inScene(resources, screen, scenario) : screen;
		},
		presets: (id, own) => {
			const scenario = byId(id);
			return scenario ? sceneSettings(scenario, own, route) : { municipality: 'other', role: 'boa', ...own };
		},
		moment: ({ alone }, now) => {
			const scenario = byId(alone?.scenario);
			return scenario && sceneMoment(scenario, now, guide.holidays);
		},
	};
}
