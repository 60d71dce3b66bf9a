import { content } from '../content.ts';
import { more } from '../screens.ts';

/** The questions and the advice of every journey, made once. */
export const flows = { signal: content, ...more.journeys };
