import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Route } from '../flow/content.ts';
import type { createTexts } from '../i18n/createTexts.ts';
import type { OfflineState } from '../pwa/offline.ts';
import type { AppState, Resources } from '../screen/appState.ts';
import type { Language } from '../screen/screen.ts';
import { toScreen } from '../screen/toScreen.ts';
import { isTraining } from '../screen/training/isTraining.ts';
import { App } from '../view/App.tsx';
import { useWide } from '../view/useWide.ts';
import { uncover } from './cover.ts';
import type { App as Running } from './createApp.ts';
import type { later } from './later.ts';
import type { more } from './more.ts';
import type { training } from './training.ts';
import { useClock } from './useClock.ts';
import { useSnapshot } from './useSnapshot.ts';

/** What arrives while the app already runs. */
export type Arriving = {
	texts: ReturnType<typeof createTexts>;
	loadLater: () => Promise<typeof later>;
	loadMore: () => Promise<typeof more>;
	/** For trainers and for the desk; asked for when it is wanted. */
	loadTraining: () => Promise<typeof training>;
	watchOffline: (onState: (state: OfflineState) => void) => void;
};

/** Milliseconds until a part that could not be loaded is asked for again. */
const RETRY = 3000;

/** The folder of the app, without what may follow it. */
const address = new URL('.', document.baseURI);

type RootProps = { app: Running; route: Route; arriving: Arriving; version: string };

/** From snapshots to one screen, and from its wishes back to the actors. */
export function Root({ app, route, arriving, version }: RootProps) {
	const shell = useSnapshot(app.shell) ?? app.shell.getSnapshot();
	const flow = useSnapshot(shell.context.flow);
	const [offline, setOffline] = useState<OfflineState>('preparing');
	const [language, setLanguage] = useState<Language>('nl');
	const [second, setSecond] = useState<typeof later>();
	const [third, setThird] = useState<Third>();
	const [fourth, setFourth] = useState<Fourth>();
	const [kept, setKept] = useState<AppState['kept']>();
	/** The parts that are there: whose words a language must have before it is shown. */
	const arrived = useRef<('content' | 'more' | 'training')[]>([]);
	const now = useClock();
	const { context } = shell;

	const { page = 'hub' as const, about } = context.pages.at(-1) ?? {};
	const wide = useWide();
	const isWanted =
		fourth !== undefined ||
		wide ||
		context.practice !== undefined ||
		location.hash !== '' ||
		(page !== 'hub' && isTraining(page));

	useEffect(() => arriving.watchOffline(setOffline), [arriving]);
	useEffect(() => {
		let wanted = true;
		let again: ReturnType<typeof setTimeout> | undefined;
		const { texts, loadLater, loadMore, loadTraining } = arriving;
		const isThere = (part: (typeof arrived.current)[number]): boolean => arrived.current.includes(part);
		// Words of the questions first; rows and partners follow. Until they come, the numbers that always hold are shown.
		async function load(): Promise<void> {
			try {
				await texts.load(context.language, 'interface');
				// Once the second part is there, a language is shown when all its words are.
				if (wanted && !isThere('content')) setLanguage(context.language);
				const words = new Set(['content' as const, ...arrived.current]);
				const [loaded] = await Promise.all([
					loadLater(),
					...[...words].map((part) => texts.load(context.language, part)),
				]);
				if (!wanted) return;
				if (!isThere('content')) {
					arrived.current.push('content');
					app.watch(loaded.watchReader);
				}
				setLanguage(context.language);
				setSecond(loaded);
				const [{ screens, views }] = await Promise.all([loadMore(), texts.load(context.language, 'more')]);
				if (!wanted) return;
				const whole = { ...route, ...loaded.screens.world };
				const made = third?.screens ?? screens(whole, loaded.screens.guide);
				if (!isThere('more')) {
					arrived.current.push('more');
					app.addJourneys(made);
					setThird({ screens: made, views });
				}
				if (!isWanted) return;
				const [training] = await Promise.all([loadTraining(), texts.load(context.language, 'training')]);
				if (!wanted || isThere('training')) return;
				arrived.current.push('training');
				const trained = training.screens(whole, loaded.screens.guide, made.journeys);
				app.setPractice(training.practiceOf, trained);
				training.watchKeys(app);
				setFourth({ screens: trained, views: training.views });
			} catch {
				if (wanted) again = setTimeout(load, RETRY);
			}
		}
		void load();
		return () => {
			wanted = false;
			clearTimeout(again);
		};
	}, [app, route, arriving, context.language, isWanted]);

	// What is on the device may change with every wish.
	useEffect(() => (page === 'kept' ? third?.screens.device.look(setKept) : undefined), [shell, third, offline]);

	const isHidden = shell.matches('hidden');
	const [isGone, setGone] = useState(false);
	const shown = useRef<VNode>(undefined);
	useLayoutEffect(() => {
		// The cover is painted first: to draw what comes in the place of the screen takes longer than a glance.
		if (isHidden && !isGone) requestAnimationFrame(() => setTimeout(() => setGone(true)));
		else {
			setGone(isHidden);
			// What was covered has been drawn anew.
			if (isHidden || !document.hidden) uncover();
		}
	}, [isHidden, isGone, context.over]);

	useEffect(() => {
		const { dataset } = document.documentElement;
		dataset.appearance = context.appearance;
		dataset.size = context.size;
	}, [context.appearance, context.size]);

	const state: AppState = {
		page,
		journey: context.journey,
		settings: context.settings,
		own: context.own,
		appearance: context.appearance,
		size: context.size,
		wide,
		...(context.keys && { keys: context.keys }),
		offline,
		forgetful: app.isForgetful(),
		now: (context.practice && fourth?.screens.moment(context.practice, now)) ?? now,
		address: address.origin + address.pathname,
		...(kept && { kept }),
		...(page === 'install' && third && { installing: third.screens.device.installing() }),
		...(flow === undefined ? {} : { walk: flow.context }),
		...(context.search === undefined ? {} : { search: context.search }),
		...(context.over === undefined ? {} : { over: context.over }),
		...(context.practice && { practice: context.practice }),
		...(context.refused === undefined ? {} : { refused: context.refused }),
		...(about === undefined ? {} : { about }),
		...(context.notice === undefined ? {} : { notice: context.notice }),
	};
	const words = arriving.texts.words(language);
	const resources: Resources = {
		route,
		texts: words,
		version,
		...(second === undefined ? {} : { later: second.screens }),
		...(third === undefined ? {} : { more: third.screens }),
		...(fourth === undefined ? {} : { training: fourth.screens }),
	};
	if (isHidden && !isGone) return shown.current;
	if (isHidden)
		return second ? (
			<second.views.Hidden screen={second.screens.hidden(words, now)} send={app.send} />
		) : (
			// Until it has come: nothing of the app, and a way back.
			<main data-screen="hidden">
				<button type="button" data-show onClick={() => app.send({ type: 'screen.show' })}>
					{words.ui('app.again')}
				</button>
			</main>
		);
	const screen = toScreen(state, resources);
	app.setScreen(screen);
	shown.current = (
		<App screen={screen} send={app.send} later={second?.views} more={third?.views} training={fourth?.views} />
	);
	return shown.current;
}

type Fourth = { screens: ReturnType<(typeof training)['screens']>; views: (typeof training)['views'] };
type Third = { screens: ReturnType<(typeof more)['screens']>; views: (typeof more)['views'] };
