import { assign, setup } from 'xstate';
import type { OwnNumber } from '../directory/contact.ts';
import type { compileFlow } from '../flow/compileFlow.ts';
import type { Route } from '../flow/content.ts';
import { stepOf } from '../flow/walk.ts';
import { isNumber } from '../screen/ownNumbers.ts';
import type { OwnNumberLabel, Page, Wish } from '../screen/screen.ts';
import type { Kept } from './kept.ts';

export type ShellContext = Kept & {
	/** Pages that lie over the start or over the walk, the last one in view. */
	pages: readonly Page[];
	/** What was just done and cannot be seen. */
	notice?: 'copied' | 'kept' | 'erased' | undefined;
};

export type ShellEvent = Wish | { type: 'number.copied' };

export type ShellInput = { kept: Kept };

const NOTHING_KEPT: Kept = { settings: {}, language: 'nl', appearance: 'system', own: {} };

/**
 * The shell: start or walking, with pages over either. The answers live in the invoked flow; leaving `walking` by any
 * door destroys them. `month` is the month in which a number is typed.
 */
export function shellMachine(
	route: Route,
	flow: ReturnType<typeof compileFlow>,
	{ month, preset }: { month: () => string; preset: Kept['settings'] },
) {
	/** The desks and the piket are those of the municipality that is chosen; interpreter and control room are not. */
	const ownNumber = ({ settings }: ShellContext, label: OwnNumberLabel, digits: string): OwnNumber => {
		const isLocal = !['interpreter', 'dispatch'].includes(label) && settings.municipality !== undefined;
		const written = digits.trim().replaceAll('-', ' ');
		return { digits: written, since: month(), ...(isLocal ? { municipality: settings.municipality } : {}) };
	};
	return setup({
		types: { context: {} as ShellContext, events: {} as ShellEvent, input: {} as ShellInput },
		actors: { flow },
		actions: {
			openPage: assign(({ context, event }) =>
				event.type === 'page.open'
					? { pages: [...context.pages.filter((page) => page !== event.page), event.page] }
					: {},
			),
			closePage: assign(({ context }) => ({ pages: context.pages.slice(0, -1) })),
			closeAll: assign({ pages: [] }),
			forgetNotice: assign({ notice: undefined }),
			sayCopied: assign({ notice: 'copied' }),
			chooseSetting: assign(({ context, event }) =>
				event.type === 'setting.choose'
					? {
							settings: { ...context.settings, [event.setting]: event.value },
							pages: context.pages.filter((page) => page !== event.setting),
						}
					: {},
			),
			noteSetting: assign(({ context, event }) => {
				if (event.type !== 'answer.give') return {};
				const setting = route.flow.steps[event.step] && stepOf(route, event.step).setting;
				return setting && event.chosen[0] ? { settings: { ...context.settings, [setting]: event.chosen[0] } } : {};
			}),
			chooseLanguage: assign(({ event }) => (event.type === 'language.choose' ? { language: event.language } : {})),
			chooseAppearance: assign(({ event }) =>
				event.type === 'appearance.choose' ? { appearance: event.appearance } : {},
			),
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
			eraseAll: assign({ ...NOTHING_KEPT, settings: preset, pages: [], notice: 'erased' as const }),
		},
	}).createMachine({
		id: 'shell',
		context: ({ input }) => ({ ...input.kept, pages: [] }),
		initial: 'start',
		on: {
			'page.open': { actions: ['forgetNotice', 'openPage'] },
			'page.close': { actions: ['forgetNotice', 'closePage'] },
			'setting.choose': { actions: 'chooseSetting' },
			'language.choose': { actions: 'chooseLanguage' },
			'appearance.choose': { actions: 'chooseAppearance' },
			'number.keep': { actions: 'keepNumber' },
			'number.erase': { actions: ['forgetNotice', 'eraseNumber'] },
			'number.copied': { actions: 'sayCopied' },
			// Wherever the reader is: a walk with settings that are gone would say what does not hold.
			'settings.erase': { target: '.start', actions: 'eraseAll' },
		},
		states: {
			start: {
				on: { 'walk.begin': { target: 'walking', actions: ['forgetNotice', 'closeAll'] } },
			},
			walking: {
				invoke: { id: 'flow', src: 'flow', input: ({ context }) => ({ presets: context.settings }) },
				on: {
					'answer.give': { actions: 'noteSetting' },
					'walk.leave': { target: 'start', actions: ['forgetNotice', 'closeAll'] },
				},
			},
		},
	});
}
