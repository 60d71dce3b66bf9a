import { more as content } from 'virtual:more';
import type { Guide, Route } from '../flow/content.ts';
import { moreScreens } from '../screen/more.ts';
import { more as views } from '../view/more.ts';
import { device } from './device.ts';

/** The third part of the app: the journeys beside the signal route. */
export const more = {
	screens: (route: Route, guide: Guide) => ({ ...moreScreens(route, guide, content), device }),
	views,
};
