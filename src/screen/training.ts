import type { Guide, Route } from '../flow/content.ts';
import type { Settings } from '../flow/holds.ts';
import type { AppState, Guided } from './appState.ts';
import { deskScreens } from './desk.ts';
import type { Walkables } from './journeys.ts';
import { keysScreen } from './keysScreen.ts';
import { differencePage } from './map/differencePage.ts';
import { mapPage } from './map/mapPage.ts';
import { mapsOf } from './map/maps.ts';
import type { Screen } from './screen.ts';
import { debriefScreen } from './training/debriefScreen.ts';
import { groupScreen } from './training/groupScreen.ts';
import { handoutScreen } from './training/handoutScreen.ts';
import { inScene } from './training/inScene.ts';
import type { GroupWindow, Practice } from './training/practice.ts';
import { practiseScreen } from './training/practiseScreen.ts';
import { notesScreen, presentScreen } from './training/presentScreen.ts';
import { sceneMoment, sceneSettings } from './training/scene.ts';
import { situationScreen } from './training/situationScreen.ts';
import { type Deck, type GroupMoves, isLater, movesOf, slidesOf } from './training/slides.ts';
import type { Scenario, TrainingContent } from './training/trainingContent.ts';
import type { TrainingPage } from './wish.ts';

/** The fourth part: what trainers and the desk need. */
export type Training = {
	page: (state: AppState, resources: Guided, page: TrainingPage) => Screen | undefined;
	/** A screen with what there is room for at a desk. */
	desk: ReturnType<typeof deskScreens>;
	/** A screen of a walk as it is while a scenario is practised. */
	inScene: (state: AppState, resources: Pick<Guided, 'texts'>, screen: Screen) => Screen;
	/** Who the reader is in a scenario. */
	presets: (scenario: string, own: Settings) => Required<Settings>;
	/** A practice with a group, for whoever has these settings. */
	deckOf: (settings: Settings) => GroupMoves;
	isLater: typeof isLater;
	/** When a scenario is played. */
	moment: (practice: Practice, now: Date) => Date | undefined;
};

export function trainingScreens(
	route: Route,
	guide: Guide,
	walkables: Walkables,
	{ scenarios, stepEvidence }: TrainingContent,
): Training {
	const journeys = { signal: { route, guide }, meldcode: walkables.meldcode };
	const maps = mapsOf(route, guide, walkables.meldcode);
	const byId = (id: string | undefined): Scenario | undefined => scenarios.find((scenario) => scenario.id === id);
	const deckFor = (settings: Settings): Deck => ({ scenarios, journeys, settings });
	/** With nothing to show, a practice begins. */
	const groupPage = (state: AppState, resources: Guided, page: GroupWindow): Screen => {
		const deck = deckFor(state.settings);
		const group = state.practice?.group;
		if (group === undefined || slidesOf(deck, group).length === 0) return groupScreen(state, resources, scenarios);
		return (page === 'present' ? presentScreen : notesScreen)(state, resources, deck, group);
	};
	return {
		page: (state, resources, page) => {
			const alone = state.practice?.alone;
			const scenario = byId(alone?.scenario);
			if (page === 'situation' && alone && scenario) return situationScreen(state, resources, scenario, alone);
			if (page === 'debrief' && alone && scenario)
				return debriefScreen(state, resources, scenario, alone, { state, resources, journeys, maps });
			if (page === 'group') return groupScreen(state, resources, scenarios);
			if (page === 'present' || page === 'notes') return groupPage(state, resources, page);
			if (page === 'handout') return handoutScreen(state, resources, scenarios, journeys);
			if (page === 'map') return mapPage(state, resources, maps);
			if (page === 'difference') return differencePage(state, resources, maps);
			if (page === 'keys') return keysScreen(state, resources);
			return practiseScreen(state, resources, scenarios);
		},
		desk: deskScreens({ guide, journeys: walkables, maps, stepEvidence }),
		inScene: (state, resources, screen) => {
			const scenario = byId(state.practice?.alone?.scenario);
			return scenario ? inScene(resources, screen, scenario) : screen;
		},
		presets: (id, own) => {
			const scenario = byId(id);
			return scenario ? sceneSettings(scenario, own, route) : { municipality: 'other', role: 'boa', ...own };
		},
		deckOf: (settings) => movesOf(deckFor(settings)),
		isLater,
		moment: ({ alone }, now) => {
			const scenario = byId(alone?.scenario);
			return scenario && sceneMoment(scenario, now, guide.holidays);
		},
	};
}
