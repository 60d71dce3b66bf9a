import { report } from '../../../src/build/language/report.ts';
import type { Breadth } from './everyScreenSaid.ts';
import { keysOf } from './keysOf.ts';
import { measureScreens } from './measureScreens.ts';

/** What `npm run language` prints. */
export function tellLanguage(breadth: Breadth): { lines: string[]; isPlain: boolean } {
	const { screens, judgement } = measureScreens(breadth);
	return { lines: report(screens, judgement, keysOf), isPlain: judgement.wrong.length === 0 };
}
