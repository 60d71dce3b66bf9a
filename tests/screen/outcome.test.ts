import { expect, test } from 'vitest';
import type { ActionCard, OutcomeScreen } from '../../src/screen/screen.ts';
import { cardsOf } from '../helpers/journeyScreens.ts';
import { HOURS, outcomeAt, textsIn, walksToEveryAdvice } from '../helpers/screens.ts';

const walks = walksToEveryAdvice();

/** Collects what is wrong over every outcome, so that one failing route names itself. */
function overEveryOutcome(look: (screen: OutcomeScreen) => string | undefined, hours = HOURS.slice(0, 2)): string[] {
	const wrong = new Set<string>();
	for (const walk of walks)
		for (const hour of hours) {
			const fault = look(outcomeAt(walk, hour));
			if (fault) wrong.add(`${fault} (${walk.answers.map(({ chosen }) => chosen.join('+')).join(' ')}, ${hour})`);
		}
	return [...wrong].slice(0, 5);
}

test('law 12: every action has a deadline, what to do, what not, what may be shared, and who is next', () => {
	const faults = overEveryOutcome((screen) => {
		for (const card of cardsOf(screen)) {
			const { partner, deadline, share, next, open, dial, reach } = card;
			const said = [deadline.text, share.heading, share.text, next, ...card.do, ...card.doNot];
			if (card.do.length === 0 || card.doNot.length === 0) return `${partner} says nothing to do or to leave`;
			if (said.some((text) => text !== undefined && text.trim().length < 2)) return `${partner} has a dash`;
			if (!dial && !reach) return `${partner} cannot be reached`;
			if (dial && !next) return `${partner} has nobody after it`;
			if (dial && !open) return `${partner} has no hours`;
		}
		return undefined;
	});
	expect(faults).toEqual([]);
});

test('law 12: every outcome says why, what to do and what to leave', () => {
	const faults = overEveryOutcome(({ tracks, rules, answers }) => {
		if (rules.lines.length === 0 || answers.entries.length === 0) return 'no reasons';
		if (tracks.some(({ situation, do: todo, doNot }) => !situation || !todo.lines.length || !doNot.lines.length))
			return 'a track without what to do';
		return cardsOf({ tracks } as OutcomeScreen).some(({ why }) => why) ? undefined : 'no why';
	});
	expect(faults).toEqual([]);
});

test('every text is there: no key shows through, in both languages', () => {
	const wrong = new Set<string>();
	for (const walk of walks)
		for (const language of ['nl', 'en'] as const)
			for (const [path, text] of textsIn(outcomeAt(walk, 'night', language)))
				if (/^[a-z]+\.[A-Za-z0-9.-]+$|\{\{|undefined|NaN/.test(text) && !/website|\.wish\./.test(path))
					wrong.add(`${path}: ${text}`);
	expect([...wrong]).toEqual([]);
});

test('law 13: the own desk stands in every outcome, and somebody who can be reached beside it', () => {
	const faults = overEveryOutcome(
		({ tracks, danger }) => {
			for (const { now } of tracks) {
				const within = now.find(({ part }) => part === 'within');
				const call = now.find(({ part }) => part === 'call');
				if (!within && !danger) return 'nothing within the municipality';
				const reachable = call?.cards.some(({ dial, open }) => dial && open?.state !== 'closed');
				const deskOnly = call === undefined;
				if (deskOnly || !reachable) return 'nobody to call beside the desk';
			}
			return undefined;
		},
		[...HOURS],
	);
	expect(faults).toEqual([]);
});

test('law 14: the clock changes words, never the order', () => {
	const wrong = walks.filter((walk) => {
		const orders = HOURS.map((hour) => {
			const { tracks } = outcomeAt(walk, hour);
			return JSON.stringify(tracks.map(({ now }) => now.find(({ part }) => part === 'call')?.cards[0]?.partner));
		});
		const hasPerson =
			outcomeAt(walk).tracks.length > 0 && walk.answers.some(({ chosen }) => chosen[0]?.startsWith('person'));
		return hasPerson && new Set(orders.map((order) => JSON.parse(order)[0])).size > 1;
	});
	expect(wrong).toEqual([]);
});

test('law 1: the last line can be dialled at every hour', () => {
	const faults = overEveryOutcome(
		({ always }) => {
			const numbers = always.dials.map(({ href }) => href);
			return numbers.includes('tel:112') && numbers.some((href) => href !== 'tel:112') && always.text
				? undefined
				: 'no last line';
		},
		[...HOURS],
	);
	expect(faults).toEqual([]);
});

test('law 4: what may be shared with SHOP never allows a name, but for who cannot decide', () => {
	const faults = overEveryOutcome((screen) => {
		const shop = cardsOf(screen).filter(({ partner }) => partner === 'shop');
		const cannotDecide = screen.rules.lines.some(({ id }) => id === 'R13');
		const refusal = (card: ActionCard) => [...card.doNot, card.share.text].some((line) => /geen|zonder/.test(line));
		return cannotDecide || shop.every(refusal) ? undefined : 'a SHOP card that allows a name';
	});
	expect(faults).toEqual([]);
});

test('the roles of a desk are never told to call themselves', () => {
	const desks: Record<string, string> = {
		'oov-vth': 'oov-vth-desk',
		focal: 'focal-officer',
		counter: 'kcc-brp',
		wmo: 'social-team',
	};
	const wrong = walks.flatMap((walk) => {
		const own = desks[walk.presets.role ?? ''];
		const cards = cardsOf(outcomeAt(walk)).filter(({ partner, self, dial }) => partner === own && (!self || dial));
		return cards.map(({ partner }) => `${walk.presets.role}: ${partner}`);
	});
	expect(wrong).toEqual([]);
});

test('another municipality never shows the team names of a listed one', () => {
	const wrong = walks
		.filter(({ presets }) => presets.municipality === 'other')
		.flatMap((walk) => cardsOf(outcomeAt(walk)).map(({ name }) => name))
		.filter((name) => /Dienstverlening|ondermijningsoverleg|WIJZ|Kessler|beleidsmedewerker/.test(name));
	expect([...new Set(wrong)]).toEqual([]);
});
