import type { Screen } from '../../src/screen/screen.ts';
import { textsIn } from './screens.ts';

/** What somebody who looks over a shoulder may never read in large letters. */
export const FORBIDDEN: Record<'nl' | 'en', RegExp> = {
	nl: /mensenhandel|slachtoffer|\bdaders?\b|uitbuit|uitgebuit|prostitu|loverboy/i,
	en: /traffick|victim|offender|perpetrator|exploit|prostitut|loverboy/i,
};

/** Headings, answers, buttons and titles; not help, reasons, sources or the details of a partner. */
const LARGE =
	/(^|\.)(title|heading|question|text|label|name|hint|situation|progress|begin|scope|answer|adviceNow|moment|deadline)(\.|$)/;
const SMALL =
	/\.(what|why|do|doNot|share|next|notes|rules|reach|website|sources|help|cannotWait)(\.|$)|^(why|help|doubt|say|tips|radio|always\.text|adoption|foot|rules|danger\.lines)/;

/** The texts of a screen that are drawn large. */
export function largeTexts(screen: Screen): string[] {
	return textsIn(screen)
		.filter(([path]) => LARGE.test(path) && !SMALL.test(path))
		.map(([, text]) => text);
}
