import type { Said } from '../../../src/build/language/measure.ts';
import type { AppState, Resources } from '../../../src/screen/appState.ts';
import { toScreen } from '../../../src/screen/toScreen.ts';
import type { Alone, Practice } from '../../../src/screen/training/practice.ts';
import { settingsOf } from '../content.ts';
import { stateOf } from '../screens.ts';
import { training, trainingContent } from '../training.ts';
import { saidOn } from './saidOn.ts';

const settings = settingsOf('midden-delfland', 'wmo');

/** The pages of the practice, alone and with a group, with every scenario and every "what if". */
export function practiceSaid(resources: Resources): Said[] {
	const page = (name: string, practice: Practice, state: Partial<AppState>): Said =>
		saidOn(toScreen(stateOf(undefined, { settings, practice, ...state }), resources), `oefenen (${name})`, name);
	const { now } = stateOf();
	return [
		page('lijst', {}, { page: 'practise' }),
		...trainingContent.scenarios.flatMap(({ id, stages, whatIf }) => {
			const alone: Alone = { scenario: id, shown: stages.length, seen: [], walked: {} };
			const group = training.deckOf(settings).begin(45, { chosen: id, now });
			return [
				page('situatie', { alone }, { page: 'situation' }),
				...[undefined, ...whatIf.map((variant) => variant.id)].map((variant) =>
					page('nabespreking', { alone: { ...alone, whatIf: variant } }, { page: 'debrief' }),
				),
				page('groep', { running: group }, { page: 'group', about: id }),
				page('notities', { group }, { page: 'notes' }),
			];
		}),
	];
}
