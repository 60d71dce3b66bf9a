import type { Group, GroupWindow, GroupWish, Practice } from '../screen/training/practice.ts';
import type { Training } from '../screen/training.ts';
import { groupLink } from './groupLink.ts';
import type { ShellContext, ShellEvent } from './shellMachine.ts';

export type PracticeShell = {
	getSnapshot: () => { context: Pick<ShellContext, 'practice' | 'settings' | 'journey' | 'pages'> };
	subscribe: (changed: (snapshot: { context: Pick<ShellContext, 'practice' | 'pages'> }) => void) => unknown;
	send: (event: ShellEvent) => void;
};

/** What the address says, so that a window that is loaded again is the same window: nothing of what is practised. */
const PLACES: Record<string, GroupWindow> = { '#groep': 'present', '#notities': 'notes' };

/** A practice with a group, in one window or in two that stay together. */
export function groupOf(shell: PracticeShell, screens: Training): (wish: GroupWish) => void {
	const practice = (): Practice => shell.getSnapshot().context.practice ?? {};
	const set = (changes: Practice): void =>
		shell.send({ type: 'practice.set', practice: { ...practice(), ...changes } });
	const show = (as: GroupWindow): void =>
		shell.send({ type: 'practice.page', pages: [{ page: 'practise' }, { page: 'group' }, { page: as }] });
	const pageInView = () => shell.getSnapshot().context.pages.at(-1)?.page;
	const isShown = (): boolean => pageInView() === 'present' || pageInView() === 'notes';

	const link = groupLink({
		hello: () => {
			const { group } = practice();
			if (group === undefined) return;
			set({ linked: true });
			link.tell(group);
		},
		bye: () => {
			if (practice().group) set({ linked: false });
		},
		group: (told) => {
			const { practice: here } = shell.getSnapshot().context;
			if (here === undefined) return;
			if (isShown()) {
				const { group } = here;
				if (group === undefined || screens.isLater(told, group)) set({ group: told, linked: true });
				else if (screens.isLater(group, told)) link.tell(group);
				else if (!here.linked) set({ linked: true });
			} else if (pageInView() === 'group') set({ running: told });
		},
	});

	const change = (made: (group: Group) => Group): void => {
		const { group } = practice();
		if (group === undefined) return;
		const changed = made(group);
		set({ group: changed });
		link.tell(changed);
	};

	/** Also an entry of the history that the reader comes back to says what is in view, and no more. */
	function place(): void {
		const hash = Object.entries(PLACES).find(([, as]) => as === pageInView())?.[0] ?? '';
		if (location.hash !== hash) history.replaceState(null, '', hash || location.pathname + location.search);
	}

	let shown: string | undefined;
	/** A window that shows the practice asks the others what goes on. */
	function look(): void {
		place();
		const page = pageInView();
		if (page === shown) return;
		const wasShown = shown === 'present' || shown === 'notes';
		shown = page;
		if (isShown() || page === 'group') link.ask();
		else if (wasShown) link.leave();
	}
	addEventListener('popstate', place);
	addEventListener('pagehide', () => isShown() && link.leave());
	// Whoever slept may have missed something.
	for (const event of ['pageshow', 'focus']) addEventListener(event, () => isShown() && link.ask());
	document.addEventListener('visibilitychange', () => isShown() && !document.hidden && link.ask());

	const here = PLACES[location.hash];
	if (here) {
		shell.send({ type: 'page.open', page: 'practise' });
		show(here);
	}
	shell.subscribe(look);
	look();

	return (wish) => {
		switch (wish.type) {
			case 'practice.group': {
				const { settings } = shell.getSnapshot().context;
				const group = screens.deckOf(settings).begin(wish.minutes, { chosen: wish.scenario, now: new Date() });
				set({ group, linked: false });
				return show(wish.as);
			}
			case 'practice.join': {
				const { group, running } = practice();
				const goesOn = group ?? running;
				if (goesOn) set({ group: goesOn });
				return show(wish.as);
			}
			case 'practice.notes':
				window.open('#notities', '_blank', 'popup,noopener,width=760,height=900');
				return;
			case 'practice.turn':
				return change((group) => deck().turn(group, wish.by));
			case 'practice.say':
				return change((group) => deck().say(group, wish.option));
			case 'practice.hands':
				return change((group) => deck().count(group, wish.option, wish.by));
		}
	};

	function deck() {
		return screens.deckOf(shell.getSnapshot().context.settings);
	}
}
