import type { ShellContext } from '../../../src/app/shellMachine.ts';
import { isChoice, type Walk } from '../../../src/flow/walk.ts';
import { isNumber, isOwnNumberLabel } from '../../../src/screen/ownNumbers.ts';
import type { Screen } from '../../../src/screen/screen.ts';
import { content } from '../content.ts';
import { textsIn } from '../screens.ts';
import type { FakeBrowser } from './fakeBrowser.ts';
import type { Part, RunningApp } from './runningApp.ts';

/** The app between two events. */
export type Moment = {
	place: 'start' | 'walking' | 'hidden';
	context: ShellContext;
	walk: Walk | undefined;
	flow: ReturnType<RunningApp['flow']>;
	/** Nothing while the app is hidden. */
	screen: Screen | undefined;
	/** How much of the app has come. */
	part: Part;
};

type Situation = { before: Moment; after: Moment; event: string; browser: FakeBrowser; kept: unknown };
type Law = (situation: Situation) => string | undefined;

const TITLE = /^Signaalroute( · (112|\p{L}+( \d+)?))?$/u;

/** What holds after every event, whatever it was. */
const LAWS: Readonly<Record<string, Law>> = {
	'the device keeps settings and nothing else': ({ kept }) => (kept === undefined ? undefined : strangerIn(kept)),

	'the history holds bare entries': ({ browser }) => browser.history.faults[0],

	'between windows goes the practice and nothing else': ({ browser }) => browser.channel.faults[0],

	'answers live in the walk only': ({ after: { place, context } }) => {
		const { flow, before, practice: _, ...rest } = context;
		if (place !== 'walking' && (flow !== undefined || before.length > 0)) return `a walk is left on ${place}`;
		return /"(chosen|answers|ticked)"/.test(JSON.stringify(rest)) ? 'an answer stands outside the walk' : undefined;
	},

	'a walk that is left is stopped': ({ before, after, event }) =>
		isKilled(event) || before.flow === undefined || before.flow === after.flow
			? undefined
			: before.flow.getSnapshot().status === 'stopped'
				? undefined
				: 'it runs on',

	'nothing of before on the hidden screen and on the bare start': ({ after: { place, context } }) => {
		const { pages, search, refused, over, notice } = context;
		if (place === 'walking' || (place === 'start' && pages.length > 0)) return undefined;
		const left = Object.entries({ search, refused, over }).find(([, value]) => value !== undefined);
		if (left) return `${left[0]} is left`;
		return place === 'hidden' && (pages.length > 0 || notice !== undefined) ? 'a page or a notice is left' : undefined;
	},

	'hidden until the reader asks for the app': ({ before, after, event }) =>
		before.place === 'hidden' && after.place !== 'hidden' && !isKilled(event) && !/screen.show/.test(event)
			? 'it is back'
			: undefined,

	'a screen with 112 and a neutral title': ({ after: { place, context, screen } }) => {
		if (place === 'hidden') return undefined;
		if (screen?.practising) return undefined;
		if (screen?.emergency.href !== 'tel:112') return 'no 112';
		// A page has its own name; no question and no outcome has.
		return context.pages.length > 0 || TITLE.test(screen.title) ? undefined : `title "${screen.title}"`;
	},

	'whoever practises sees it, dials nothing and can stop; whoever does not, does not': ({ after }) => {
		const { place, context, screen, part } = after;
		if (screen === undefined || part === 'questions') return undefined;
		if (context.practice === undefined) return screen.practising ? 'it looks like practice' : undefined;
		if (place === 'start' && context.pages.length === 0) return 'practice without a page';
		if (screen.practising === undefined) return 'it looks real';
		const link = textsIn(screen).find(([, text]) => text.startsWith('tel:'));
		return link && `${link[0]} can be dialled`;
	},

	'the address says which window of a practice it is, and nothing else': ({ after: { context, part } }) => {
		const page = context.pages.at(-1)?.page;
		const place = page === 'present' ? '#groep' : page === 'notes' ? '#notities' : '';
		return part !== 'training' || location.hash === place ? undefined : `${page} at "${location.hash}"`;
	},

	'a warning over a walk, a cover over what is secret': ({ after }) => {
		const { over } = after.context;
		if (over === 'idle' && after.place !== 'walking') return 'a warning without a walk';
		return over === 'cover' && !isSecret(after) ? 'a cover over nothing' : undefined;
	},

	'what lies under a cover or a warning stays as it is': ({ before, after }) => {
		const isUnder = before.context.over !== undefined && after.context.over !== undefined;
		return isUnder && before.flow === after.flow && before.walk?.answers !== after.walk?.answers
			? 'an answer was changed unseen'
			: undefined;
	},

	'out of view, nothing secret can be photographed': ({ before, after, browser }) => {
		// Until the second part has come nobody looks whether the reader is there.
		if (before.part === 'questions') return undefined;
		const isExposed = document.hidden && isSecret(before) && isSecret(after) && !browser.isCovered();
		return isExposed ? 'not covered' : undefined;
	},
};

/** What is practised is nobody's. */
export const isSecret = ({ place, context }: Moment): boolean =>
	context.practice === undefined && (place === 'walking' || context.pages.length > 0);
const isKilled = (event: string): boolean => event.includes('reload');

/** The first law that this event broke. */
export function brokenLaw(situation: Situation): { law: string; what: string } | undefined {
	for (const [law, broken] of Object.entries(LAWS)) {
		const what = broken(situation);
		if (what !== undefined) return { law, what };
	}
	return undefined;
}

const KEPT: Readonly<Record<string, (value: unknown) => boolean>> = {
	municipality: (value) => typeof value === 'string' && isChoice(content.route, 'municipality', value),
	role: (value) => typeof value === 'string' && isChoice(content.route, 'role', value),
	language: (value) => value === 'nl' || value === 'en',
	appearance: (value) => ['system', 'light', 'dark', 'contrast'].includes(String(value)),
	size: (value) => value === 'usual' || value === 'large',
	keys: (value) => value === 'on' || value === 'off',
	own: (value) => typeof value === 'object' && value !== null && Object.entries(value).every(isOwn),
};

function strangerIn(kept: unknown): string | undefined {
	const stranger = Object.entries(kept ?? {}).find(([name, value]) => KEPT[name]?.(value) !== true);
	return stranger && `${stranger[0]}: ${JSON.stringify(stranger[1])}`;
}

function isOwn([label, { digits, since, municipality, ...rest }]: [string, Record<string, unknown>]): boolean {
	const isPlace = municipality === undefined || KEPT.municipality?.(municipality) === true;
	const isWhole =
		typeof digits === 'string' && isNumber(digits) && typeof since === 'string' && /^\d{4}-\d\d$/.test(since);
	return isOwnNumberLabel(label) && isWhole && isPlace && Object.keys(rest).length === 0;
}
