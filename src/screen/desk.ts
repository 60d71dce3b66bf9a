import type { Guide } from '../flow/content.ts';
import type { AppState, Resources } from './appState.ts';
import { deskMap } from './deskMap.ts';
import { deskOutcome } from './deskOutcome.ts';
import { deskQuestion } from './deskQuestion.ts';
import type { Walkables } from './journeys.ts';
import { keysChoice } from './keysScreen.ts';
import type { Maps } from './map/maps.ts';
import type { JourneyId, Screen } from './screen.ts';
import type { Texts } from './texts.ts';
import type { Evidence } from './training/trainingContent.ts';

type Known = { guide: Guide; journeys: Walkables; maps: Maps; stepEvidence: Readonly<Record<string, Evidence>> };

/** A screen with what there is room for at a desk, and with the keys that work there. */
export function deskScreens({ guide, journeys, maps, stepEvidence }: Known) {
	const evidenceOf = (journey: JourneyId, step: string): Evidence | undefined =>
		journey === 'signal' ? stepEvidence[step] : journeys[journey].route.flow.steps[step];

	return (state: AppState, resources: Resources, shown: Screen): Screen => {
		const { texts } = resources;
		const screen = withKeys(state, texts, shown);
		if (screen.kind === 'settings') return { ...screen, keys: keysChoice(state, texts) };
		if (screen.kind === 'outcome') return { ...screen, desk: deskOutcome(texts, guide, screen) };
		if (screen.kind !== 'question') return screen;
		const evidence = evidenceOf(state.journey, screen.step);
		if (evidence === undefined) return screen;
		return { ...screen, desk: { ...deskQuestion(state, texts, guide, evidence), ...deskMap(state, resources, maps) } };
	};
}

/** The presenter has keys of its own, and what faces somebody else has none. */
function withKeys(state: AppState, texts: Texts, screen: Screen): Screen {
	const { foot, alone } = screen;
	if (alone || state.page === 'present' || state.page === 'notes') return screen;
	const pages = [...foot.pages, { page: 'keys' as const, label: texts.ui('desk.keys.heading') }];
	return { ...screen, foot: { ...foot, pages }, shortcuts: state.keys !== 'off' };
}
