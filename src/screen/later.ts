import type { Guide, World } from '../flow/content.ts';
import type { Later } from './appState.ts';
import { choiceScreen } from './choiceScreen.ts';
import { dangerScreen } from './dangerScreen.ts';
import { hiddenScreen } from './hiddenScreen.ts';
import { outcomeScreen } from './outcomeScreen.ts';
import { overScreen } from './overScreen.ts';
import { aboutScreen, settingsScreen } from './pages.ts';
import { partnersScreen } from './partnersScreen.ts';
import { practised } from './practised.ts';
import { questionScreen } from './questionScreen.ts';
import { overdueText } from './times.ts';

/** The screens that are made of the guide; loaded together with it. */
export function laterScreens(guide: Guide, world: World): Later {
	return {
		guide,
		world,
		danger: dangerScreen,
		question: (state, resources, walk, walkable) =>
			walkable && resources.more
				? resources.more.question(state, resources, walk, walkable)
				: questionScreen(state, resources, walk),
		outcome: outcomeScreen,
		partners: partnersScreen,
		about: aboutScreen,
		choice: choiceScreen,
		settings: settingsScreen,
		over: overScreen,
		practised,
		hidden: (texts, now) => hiddenScreen(texts, guide.holidays, now),
		overdue: (texts, now) => overdueText(texts, guide.reviewBy, now),
	};
}
