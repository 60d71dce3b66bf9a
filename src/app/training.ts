import { training as content } from 'virtual:training';
import type { Guide, Route } from '../flow/content.ts';
import type { More } from '../screen/more.ts';
import { trainingScreens } from '../screen/training.ts';
import { training as views } from '../view/training.ts';
import { watchKeys } from './keys.ts';
import { practiceOf } from './practiceOf.ts';

/** The fourth part of the app, for trainers and for the desk: fetched when it is asked for, there offline like the rest. */
export const training = {
	screens: (route: Route, guide: Guide, journeys: More['journeys']) => trainingScreens(route, guide, journeys, content),
	views,
	practiceOf,
	watchKeys,
};
