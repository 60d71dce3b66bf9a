import { describe, expect, test } from 'vitest';
import { openingAt } from '../../src/directory/clock.ts';
import { contactOf } from '../../src/directory/contact.ts';
import { canCall, type Here, nextReachable } from '../../src/directory/due.ts';
import { type WallTime, wallTime } from '../../src/directory/wallTime.ts';
import { adviseOn } from '../../src/flow/advice.ts';
import type { Guide } from '../../src/flow/content.ts';
import { pathOf, type Walk } from '../../src/flow/walk.ts';
import { content } from '../helpers/content.ts';
import { outcomesIn } from '../helpers/journeyScreens.ts';
import { flowFor, JOURNEYS } from '../helpers/journeys.ts';
import { walksToEveryAdvice } from '../helpers/screens.ts';

const { guide } = content;
const YEAR = 2027;
const HALF_HOUR = 30 * 60_000;

/** Every set of hours that some partner or desk keeps. */
const kept = new Map(
	[...Object.values(guide.partners), ...Object.values(guide.desks).flatMap((desks) => Object.values(desks))].map(
		({ hours }) => [JSON.stringify(hours), hours],
	),
);

/** One moment for each way in which doors stand open and shut in this year, looked at every half hour. */
function momentsThatDiffer(): WallTime[] {
	const found = new Map<string, WallTime>();
	for (let at = Date.UTC(YEAR, 0, 1); at < Date.UTC(YEAR + 1, 0, 1); at += HALF_HOUR) {
		const now = wallTime(new Date(at));
		const doors = [...kept.values()].map((hours) => (hours ? openingAt(hours, now, guide.holidays).state : ''));
		const key = doors.join();
		if (!found.has(key)) found.set(key, now);
	}
	return [...found.values()];
}

const moments = momentsThatDiffer();

const outcomes: { guide: Guide; route: typeof content.route; walk: Walk }[] = [
	...walksToEveryAdvice().map((walk) => ({ ...flowFor('signal'), walk })),
	...JOURNEYS.flatMap((id) => outcomesIn(id).map(({ walk }) => ({ ...flowFor(id), walk }))),
];

describe(`at any hour of ${YEAR}`, () => {
	test('the doors stand differently by day, outside office hours and on free days', () => {
		expect(guide.holidays.filter((day) => day.startsWith(`${YEAR}`)).length).toBeGreaterThan(6);
		expect(moments.length).toBeGreaterThan(1);
		expect(moments.length).toBeLessThan(40);
	});

	test('from every partner of every outcome the line of calls ends at one who is always open', () => {
		const wrong: string[] = [];
		let followed = 0;
		for (const outcome of outcomes) {
			const { situation } = pathOf(outcome.route, outcome.walk);
			const { tracks, always, rows } = adviseOn(outcome.guide, situation);
			for (const now of moments) {
				const here: Here = { guide: outcome.guide, settings: situation.settings, own: {}, now };
				for (const track of tracks)
					for (const { partner, urgency } of track.actions) {
						if (urgency !== 'now') continue;
						followed += 1;
						const line = [partner];
						for (let next = nextReachable(here, track, partner, always.partners); next !== undefined; ) {
							line.push(next);
							next = nextReachable(here, track, partner, always.partners, line.slice(1));
						}
						const hoursOf = (id: string) => contactOf(outcome.guide, id, situation.settings, {}).hours;
						const last = [...line, ...always.partners].filter((id) => hoursOf(id) === 'always');
						const isReached = line.some((id) => canCall(here, id)) || hoursOf(partner) === 'always';
						if (!isReached || last.length === 0) wrong.push(`${rows.join()}: ${line.join()} at ${JSON.stringify(now)}`);
					}
			}
		}
		expect(wrong.slice(0, 5)).toEqual([]);
		expect(followed).toBeGreaterThan(10_000);
	});

	test('and the number of that one is known, and is never the anonymous line', () => {
		for (const { route, guide: here, walk } of outcomes) {
			const { always } = adviseOn(here, pathOf(route, walk).situation);
			expect(always.partners).not.toContain('meld-misdaad-anoniem');
			for (const partner of always.partners) expect(here.partners[partner]?.phone).toBeTruthy();
		}
	});
});
