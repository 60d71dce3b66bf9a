import type { FakeBrowser } from './fakeBrowser.ts';
import type { RunningApp } from './runningApp.ts';
import { isSecret, type Moment } from './shellLaws.ts';

type Situation = { before: Moment; after: Moment; event: string; browser: FakeBrowser };
type Time = ReturnType<FakeBrowser['now']>;

const MINUTE = 60_000;
const AWAY = MINUTE / 2;

/** Keeps count, beside the app and in its own way, of how long nobody was there. */
export class Silence {
	private since: Time | undefined;
	private left: Time | undefined;

	begin(browser: FakeBrowser): void {
		this.since = browser.now();
		this.left = undefined;
	}

	/** A touch under a cover or a warning is no sign of life; the button that takes it away is. */
	sign(browser: FakeBrowser, { context }: Moment, app: RunningApp): void {
		const isSeen = app.context().over === undefined;
		const isTooLate = context.notice !== 'wiped' && app.context().notice === 'wiped';
		if (isSeen && !isTooLate) this.since = browser.now();
	}

	broken({ before, after, event, browser }: Situation): { law: string; what: string } | undefined {
		const now = browser.now();
		this.since ??= now;
		const silent = elapsed(this.since, now);
		const gone = this.left === undefined ? 0 : elapsed(this.left, now);
		// From when the second part has come somebody counts.
		if (before.part === 'questions') this.begin(browser);
		if (after.part === 'questions') return undefined;
		if (event === 'goes away') this.left ??= isSecret(after) ? now : undefined;
		if (event === 'comes back') this.left = undefined;

		const isWiped = before.flow !== undefined && after.place === 'start' && after.context.notice === 'wiped';
		if (event === 'comes back' && gone >= AWAY && isSecret(after) && after.context.over !== 'cover')
			return { law: 'after half a minute a cover stands there', what: `gone for ${gone} ms` };
		if (isWiped && silent < 12 * MINUTE) return { law: 'nothing is wiped before its time', what: `after ${silent} ms` };
		if (isWiped && !document.hidden && event !== 'comes back' && before.context.over === undefined)
			return { law: 'who looks is warned first', what: `wiped by "${event}"` };
		const isLooked = /^nothing for/.test(event) && !event.endsWith(' 1 s');
		// What is practised may stand there as long as a group talks about it.
		const isOwn = after.place === 'walking' && after.context.practice === undefined;
		const isForgotten = isOwn && silent >= 30 * MINUTE && after.context.over === undefined;
		return isLooked && isForgotten ? { law: 'no walk is forgotten', what: `silent for ${silent} ms` } : undefined;
	}
}

const elapsed = (from: Time, to: Time): number => Math.max(to.wall - from.wall, to.steady - from.steady);
