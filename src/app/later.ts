import { guide } from 'virtual:guide';
import { world } from 'virtual:world';
import { laterScreens } from '../screen/later.ts';
import { later as views } from '../view/later.ts';
import { watchReader } from './watchReader.ts';

/** The second part of the app: fetched right after the first paint, there offline like the rest. */
export const later = { screens: laterScreens(guide, world), views, watchReader };
