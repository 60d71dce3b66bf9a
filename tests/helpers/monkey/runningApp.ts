import { type App, createApp } from '../../../src/app/createApp.ts';
import { practiceOf } from '../../../src/app/practiceOf.ts';
import type { ShellContext } from '../../../src/app/shellMachine.ts';
import { watchReader } from '../../../src/app/watchReader.ts';
import type { Remembered } from '../../../src/privacy/remembered.ts';
import type { AppState } from '../../../src/screen/appState.ts';
import type { Language, Screen } from '../../../src/screen/screen.ts';
import { toScreen } from '../../../src/screen/toScreen.ts';
import { content } from '../content.ts';
import { more, resourcesIn, stateOf } from '../screens.ts';
import { training } from '../training.ts';

/** A device that keeps settings, and shows what it keeps. */
export function fakeDevice(): { remembered: Remembered; kept: () => unknown } {
	let kept: string | undefined;
	return {
		kept: () => (kept === undefined ? undefined : JSON.parse(kept)),
		remembered: {
			isThere: () => kept !== undefined,
			read: (shape) => {
				const all: Record<string, unknown> = JSON.parse(kept ?? '{}');
				return Object.fromEntries(Object.entries(all).filter(([name, value]) => shape[name]?.(value) === true));
			},
			keep: (settings) => {
				kept = JSON.stringify(settings);
				return true;
			},
			erase: () => {
				kept = undefined;
			},
		},
	};
}

/** How much of the app has come. */
export type Part = 'questions' | 'advice' | 'all' | 'training';
export type RunningApp = App & { arrive: () => void; arrived: () => Part; context: () => ShellContext };

const PARTS: readonly Part[] = ['questions', 'advice', 'all', 'training'];

/** The app without its views, in a browser that was opened before. */
export function startApp(remembered: Remembered, part: Part = 'training'): RunningApp {
	const app = createApp(content.route, {}, remembered);
	let arrived: Part = 'questions';
	const arrive = (): void => {
		if (arrived === 'questions') app.watch(watchReader);
		else if (arrived === 'advice') app.addJourneys(more);
		else app.setPractice(practiceOf, training);
		arrived = PARTS[PARTS.indexOf(arrived) + 1] ?? 'training';
	};
	while (arrived !== part) arrive();
	return { ...app, arrive, arrived: () => arrived, context: () => app.shell.getSnapshot().context };
}

const resources = (language: Language, part: Part) => {
	const { later, more: third, ...first } = resourcesIn(language);
	if (part === 'questions') return first;
	const isWhole = part === 'all' || part === 'training';
	return {
		...first,
		...(later && { later }),
		...(isWhole && third ? { more: third } : {}),
		...(part === 'training' ? { training } : {}),
	};
};

/** What stands on the screen now; nothing while the app is hidden. */
export function drawn(app: RunningApp, now: Date): Screen | undefined {
	if (app.shell.getSnapshot().matches('hidden')) return undefined;
	const { context } = app.shell.getSnapshot();
	const { pages, journey, settings, own, appearance, size, language } = context;
	const { page = 'hub' as const, about } = pages.at(-1) ?? {};
	const meant = about === undefined ? {} : { about };
	const changes: Partial<AppState> = { page, ...meant, journey, settings, own, appearance, size, now };
	const state = stateOf(app.flow()?.getSnapshot().context, { ...changes, ...given(context) });
	const screen = toScreen(state, resources(language, app.arrived()));
	app.setScreen(screen);
	return screen;
}

function given({ search, refused, over, notice, practice }: ShellContext): Partial<AppState> {
	return {
		...(practice === undefined ? {} : { practice }),
		...(search === undefined ? {} : { search }),
		...(refused === undefined ? {} : { refused }),
		...(over === undefined ? {} : { over }),
		...(notice === undefined ? {} : { notice }),
	};
}
