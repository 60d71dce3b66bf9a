import type { Guide } from '../flow/content.ts';
import type { Later } from './appState.ts';
import { choiceScreen } from './choiceScreen.ts';
import { dangerScreen } from './dangerScreen.ts';
import { outcomeScreen } from './outcomeScreen.ts';
import { aboutScreen, settingsScreen } from './pages.ts';
import { partnersScreen } from './partnersScreen.ts';

/** The screens that are made of the guide; loaded together with it. */
export function laterScreens(guide: Guide): Later {
	return {
		guide,
		danger: dangerScreen,
		outcome: outcomeScreen,
		partners: partnersScreen,
		about: aboutScreen,
		choice: choiceScreen,
		settings: settingsScreen,
	};
}
