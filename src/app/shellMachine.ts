import { type ActorRefFrom, assign, createMachine, stopChild } from 'xstate';
import type { OwnNumber } from '../directory/contact.ts';
import type { compileFlow } from '../flow/compileFlow.ts';
import type { Route } from '../flow/content.ts';
import type { Settings } from '../flow/holds.ts';
import { type Answer, isChoice, stepOf } from '../flow/walk.ts';
import type { AppState } from '../screen/appState.ts';
import { isNumber } from '../screen/ownNumbers.ts';
import type { JourneyId, OwnNumberLabel, Page, Wish } from '../screen/screen.ts';
import type { Practice, PracticeWish } from '../screen/training/practice.ts';
import type { Kept } from './kept.ts';
import type { ReaderEvent } from './watchReader.ts';

/** `about`: the part of the page that is meant, such as a partner. */
export type OpenPage = { page: Page; about?: string | undefined };

export type ShellContext = Kept & {
	/** Pages that lie over the start or over the walk, the last one in view. */
	pages: readonly OpenPage[];
	/** Typed in the search of the page in view. */
	search?: string | undefined;
	journey: JourneyId;
	/** A route code that opened nothing. */
	refused?: string | undefined;
	/** The walk that is going on, with its answers. */
	flow?: ActorRefFrom<Machine> | undefined;
	/** Walks from which this one was begun, to go back to; they live as long as it does. */
	before: readonly Begun[];
	/** Lies over everything: the reader was away, or has not touched the app for long. */
	over?: 'cover' | 'idle' | undefined;
	/** From the list of situations to the end of the practice. */
	practice?: Practice | undefined;
	/** What was just done and cannot be seen. */
	notice?: AppState['notice'] | undefined;
};

/** A walk as it begins: which journey, with which answers, how many of them brought along. */
export type Begun = {
	journey: JourneyId;
	answers: readonly Answer[];
	carried: number;
	/** Opened by this route code, with the municipality and the role of the code. */
	opened?: string;
	presets?: Settings;
};

export type ShellEvent =
	| Exclude<Wish, PracticeWish | { type: 'walk.begin' | 'code.open' | 'idle.extend' | 'app.install' }>
	| { type: 'practice.set'; practice: Practice }
	/** Out of a walk, to these pages. */
	| { type: 'practice.page'; pages: readonly OpenPage[] }
	| ReaderEvent
	| ({ type: 'walk.open'; before: readonly Begun[] } & Begun)
	| { type: 'code.refuse'; code: string }
	| { type: 'number.copied' }
	| { type: 'text.copied' };

type Machine = ReturnType<typeof compileFlow>;
/** The signal route is there at once; the others when their part has been loaded. */
export type Machines = { signal: Machine } & Partial<Record<JourneyId, Machine>>;

export type ShellInput = { kept: Kept };

const without = ({ pages }: ShellContext, page: Page): OpenPage[] => pages.filter((open) => open.page !== page);

/** What was typed on a page goes with that page. */
const NOTHING_TYPED = { search: undefined, refused: undefined };
const NOTHING_KEPT: Kept = {
	settings: {},
	language: 'nl',
	appearance: 'system',
	size: 'usual',
	keys: undefined,
	own: {},
};

/**
 * The shell: start or walking, with pages over either. The answers live in the flow actor of the walk; leaving `walking`
 * by any door destroys them. `month` is the month in which a number is typed.
 */
export function shellMachine(
	route: Route,
	machines: Machines,
	{ month, preset }: { month: () => string; preset: Kept['settings'] },
) {
	/** The desks and the piket are those of the municipality that is chosen; interpreter and control room are not. */
	const ownNumber = ({ settings }: ShellContext, label: OwnNumberLabel, digits: string): OwnNumber => {
		const isLocal = !['interpreter', 'dispatch'].includes(label) && settings.municipality !== undefined;
		const written = digits.trim().replaceAll('-', ' ');
		return { digits: written, since: month(), ...(isLocal ? { municipality: settings.municipality } : {}) };
	};
	return createMachine({
		types: {} as { context: ShellContext; events: ShellEvent; input: ShellInput },
		id: 'shell',
		context: ({ input }) => ({ ...input.kept, pages: [], journey: 'signal', before: [] }),
		initial: 'start',
		on: {
			// Also from a page over the start, and from the cover over it.
			'walk.leave': { target: '.start', actions: ['forgetNotice', 'closeAll', 'endPractice'] },
			'screen.hide': { target: '.hidden', actions: ['forgetNotice', 'closeAll', 'endPractice'] },
			'screen.cover': { actions: 'cover' },
			'screen.show': { actions: 'show' },
			'idle.end': { actions: 'endWarning' },
			'page.open': { actions: ['forgetNotice', 'openPage'] },
			'register.search': { actions: 'search' },
			'code.refuse': { actions: 'refuse' },
			'practice.set': { actions: 'practise' },
			'practice.page': { target: '.start', actions: ['forgetNotice', 'closeAll', 'showPages'] },
			'page.close': { actions: ['forgetNotice', 'closePage'] },
			'setting.choose': { actions: 'chooseSetting' },
			'language.choose': { actions: 'chooseLanguage' },
			'appearance.choose': { actions: 'chooseAppearance' },
			'size.choose': { actions: 'chooseSize' },
			'keys.choose': { actions: 'chooseKeys' },
			'number.keep': { actions: 'keepNumber' },
			'number.erase': { actions: ['forgetNotice', 'eraseNumber'] },
			'number.copied': { actions: 'sayCopied' },
			'text.copied': { actions: 'sayCopied' },
			// Wherever the reader is: a walk with settings that are gone would say what does not hold.
			'settings.erase': { target: '.start', actions: 'eraseAll' },
			'walk.open': { target: '.walking', reenter: true, actions: ['forgetNotice', 'closeAll', 'openWalk'] },
		},
		states: {
			start: {},
			/** Another screen stands here, and nothing of before is left. */
			hidden: { on: { 'screen.show': 'start', '*': {} } },
			walking: {
				// Which flow is only known when the walk begins, so it is spawned where a flow would be invoked.
				entry: assign(({ context, event, spawn }) => {
					const begun: Partial<Begun> = event.type === 'walk.open' ? event : {};
					const { answers = [], carried = 0, presets = context.settings, opened } = begun;
					const input = { presets, answers, carried, ...(opened === undefined ? {} : { opened }) };
					return { flow: spawn(machines[context.journey] ?? machines.signal, { id: 'flow', input }) };
				}),
				exit: [stopChild('flow'), assign({ flow: undefined })],
				on: {
					'answer.give': { actions: 'noteSetting' },
					// A question that is to be answered again stands in view.
					'answer.revise': { actions: 'closePages' },
					'idle.warn': { actions: 'warn' },
					'idle.over': { target: 'start', actions: ['closeAll', 'endPractice', 'sayWiped'] },
				},
			},
		},
	}).provide({
		actions: {
			openPage: assign(({ context, event }) =>
				event.type === 'page.open'
					? {
							pages: [...without(context, event.page), { page: event.page, about: event.about }],
							...NOTHING_TYPED,
							...(event.page === 'practise' && { practice: context.practice ?? {} }),
						}
					: {},
			),
			search: assign(({ event }) => (event.type === 'register.search' ? { search: event.words } : {})),
			refuse: assign(({ event }) => (event.type === 'code.refuse' ? { refused: event.code } : {})),
			closePage: assign(({ context }) => {
				const pages = context.pages.slice(0, -1);
				const isOver = pages.length === 0 && context.flow === undefined;
				return { ...NOTHING_TYPED, pages, ...(isOver && { practice: undefined }) };
			}),
			practise: assign(({ event }) => (event.type === 'practice.set' ? { practice: event.practice } : {})),
			showPages: assign(({ event }) => (event.type === 'practice.page' ? { pages: event.pages } : {})),
			endPractice: assign({ practice: undefined }),
			closePages: assign({ pages: [], ...NOTHING_TYPED }),
			closeAll: assign({ pages: [], before: [], over: undefined, ...NOTHING_TYPED }),
			cover: assign({ over: 'cover' }),
			warn: assign(({ context }) => ({ over: context.over ?? ('idle' as const) })),
			endWarning: assign(({ context }) => (context.over === 'idle' ? { over: undefined } : {})),
			show: assign({ over: undefined }),
			sayWiped: assign({ notice: 'wiped' }),
			openWalk: assign(({ event }) =>
				event.type === 'walk.open' ? { journey: event.journey, before: event.before } : {},
			),
			forgetNotice: assign({ notice: undefined }),
			sayCopied: assign(({ event }) => ({
				notice: event.type === 'text.copied' ? ('text' as const) : ('copied' as const),
			})),
			chooseSetting: assign(({ context, event }) =>
				event.type === 'setting.choose'
					? {
							settings: { ...context.settings, [event.setting]: event.value },
							pages: without(context, event.setting),
						}
					: {},
			),
			noteSetting: assign(({ context, event }) => {
				if (event.type !== 'answer.give') return {};
				const setting = route.flow.steps[event.step] && stepOf(route, event.step).setting;
				const [value] = event.chosen;
				const isKnown = setting && value !== undefined && isChoice(route, setting, value);
				return isKnown ? { settings: { ...context.settings, [setting]: value } } : {};
			}),
			chooseLanguage: assign(({ event }) => (event.type === 'language.choose' ? { language: event.language } : {})),
			chooseAppearance: assign(({ event }) =>
				event.type === 'appearance.choose' ? { appearance: event.appearance } : {},
			),
			chooseSize: assign(({ event }) => (event.type === 'size.choose' ? { size: event.size } : {})),
			chooseKeys: assign(({ event }) => (event.type === 'keys.choose' ? { keys: event.keys } : {})),
			keepNumber: assign(({ context, event }) =>
				event.type === 'number.keep' && isNumber(event.digits)
					? {
							own: { ...context.own, [event.label]: ownNumber(context, event.label, event.digits) },
							notice: 'kept' as const,
						}
					: {},
			),
			eraseNumber: assign(({ context, event }) => {
				if (event.type !== 'number.erase') return {};
				const { [event.label]: _, ...own } = context.own;
				return { own };
			}),
			// Only the page that shows what is left stays.
			eraseAll: assign(({ context }) => ({
				...NOTHING_KEPT,
				settings: preset,
				pages: context.pages.filter(({ page }) => page === 'kept'),
				before: [],
				over: undefined,
				practice: undefined,
				notice: 'erased' as const,
			})),
		},
	});
}
