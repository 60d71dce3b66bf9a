import { EXCEPTIONS } from '../../../src/build/language/exceptions.ts';
import { type Judgement, judge } from '../../../src/build/language/judge.ts';
import { type Measured, measuring, type Said } from '../../../src/build/language/measure.ts';
import { namesPattern } from '../../../src/build/language/sentences.ts';
import { type Breadth, everyScreenSaid, names } from './everyScreenSaid.ts';

/** Draws the screens of every route, measures their words, and holds them to the targets. */
export function measureScreens(breadth: Breadth): { said: Said[]; screens: Measured[]; judgement: Judgement } {
	const said = everyScreenSaid(breadth);
	const screens = said.map(measuring(namesPattern(names())));
	return { said, screens, judgement: judge(screens, EXCEPTIONS) };
}
