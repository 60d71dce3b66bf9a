import type { Settings } from '../flow/holds.ts';
import type { Walk } from '../flow/walk.ts';
import type { JourneyId } from '../screen/screen.ts';
import type { Alone, Practice, PracticeWish } from '../screen/training/practice.ts';
import type { Training } from '../screen/training.ts';
import { groupOf, type PracticeShell } from './groupOf.ts';
import type { OpenPage } from './shellMachine.ts';

/** What a wish does while somebody practises. `walk`: the walk that is going on. */
export function practiceOf(
	shell: PracticeShell,
	screens: Training,
	{ walk, begin }: { walk: () => Walk | undefined; begin: (journey: JourneyId, presets: Settings) => void },
): (wish: PracticeWish) => void {
	const set = (alone: Alone): void => shell.send({ type: 'practice.set', practice: { ...practice(), alone } });
	const practice = (): Practice => shell.getSnapshot().context.practice ?? {};
	const pages = (...names: OpenPage['page'][]): void =>
		shell.send({ type: 'practice.page', pages: names.map((page) => ({ page })) });

	const group = groupOf(shell, screens);

	return (wish) => {
		// A tap that came too late.
		if (shell.getSnapshot().context.practice === undefined) return;
		if (wish.type === 'practice.stop') return shell.send({ type: 'walk.leave' });
		if (wish.type === 'practice.list') return pages('practise');
		if (wish.type === 'practice.choose') {
			set({ scenario: wish.scenario, shown: 1, seen: [], walked: {} });
			return pages('practise', 'situation');
		}
		const { alone } = practice();
		switch (wish.type) {
			case 'practice.group':
			case 'practice.join':
			case 'practice.notes':
			case 'practice.turn':
			case 'practice.say':
			case 'practice.hands':
				return group(wish);
		}
		if (alone === undefined) return pages('practise');
		switch (wish.type) {
			case 'practice.show':
				return set({ ...alone, shown: wish.shown });
			case 'practice.see':
				return set({ ...alone, seen: wish.seen });
			case 'practice.read':
				return pages('practise', 'situation');
			case 'practice.walk':
				return begin(wish.journey, screens.presets(alone.scenario, shell.getSnapshot().context.settings));
			case 'practice.vary':
				return set({ ...alone, whatIf: wish.whatIf });
			case 'practice.debrief': {
				const { journey } = shell.getSnapshot().context;
				const answers = walk()?.answers;
				if (answers && (journey === 'signal' || journey === 'meldcode'))
					set({ ...alone, whatIf: undefined, walked: { ...alone.walked, [journey]: answers } });
				return pages('practise', 'situation', 'debrief');
			}
		}
	};
}
