import { describe, expect, test } from 'vitest';
import type { CodeBook } from '../../src/flow/registers.ts';
import type { Walk } from '../../src/flow/walk.ts';
import { moreScreens } from '../../src/screen/more.ts';
import type { CodeScreen, OutcomeScreen } from '../../src/screen/screen.ts';
import { toScreen } from '../../src/screen/toScreen.ts';
import { content } from '../helpers/content.ts';
import { outcomesIn } from '../helpers/journeyScreens.ts';
import { JOURNEYS } from '../helpers/journeys.ts';
import { more, resourcesIn, screenOf, stateOf, walksToEveryAdvice } from '../helpers/screens.ts';

const { route, guide } = content;

const outcomes = [
	...walksToEveryAdvice()
		.filter((_, index) => index % 15 === 0)
		.map((walk) => ({ journey: 'signal' as const, walk })),
	...JOURNEYS.flatMap((journey) =>
		outcomesIn(journey)
			.filter((_, index) => index % 6 === 0)
			.map(({ walk }) => ({ journey, walk })),
	),
].map(({ journey, walk }) => ({ journey, walk, screen: screenOf(walk, { journey }) as OutcomeScreen }));

/** The outcome that this code opens. */
function openedBy(code: string): { walk: Walk; screen: OutcomeScreen } | undefined {
	const found = more.open(code);
	if (found === undefined) return undefined;
	const { journey, presets, answers, carried, opened } = found;
	const walk = { presets, answers, carried, opened };
	return { walk, screen: screenOf(walk, { journey }) as OutcomeScreen };
}

/** What to say is told in general words, for nobody's answers stand in a code. */
function withoutWords({ tracks, danger, always, answer, readers }: OutcomeScreen): unknown {
	const text = JSON.stringify({ tracks, danger, always, answer, readers });
	return JSON.parse(text, (key, value) => (key === 'say' || key === 'offer' ? undefined : value));
}

describe('the route code of an outcome', () => {
	test('opens the same outcome again, with the same code', () => {
		expect(outcomes.length).toBeGreaterThan(150);
		for (const { screen } of outcomes) {
			const opened = openedBy(screen.code?.text ?? '');
			expect(opened && withoutWords(opened.screen)).toEqual(withoutWords(screen));
			expect(opened?.screen.code?.text).toBe(screen.code?.text);
		}
	});

	test('shows no answer, and says why', () => {
		for (const { screen } of outcomes) {
			const opened = openedBy(screen.code?.text ?? '')?.screen;
			expect(opened?.answers.entries).toEqual([]);
			expect(opened?.opened).toContain(screen.code?.text);
			expect(opened?.rules.lines.every(({ because }) => because === undefined)).toBe(true);
			expect(opened?.scope.changes).toEqual([]);
			expect([opened?.whatIf, opened?.differs, opened?.record]).toEqual([undefined, undefined, undefined]);
		}
	});

	test('stands in the note and in the line that tells what is wrong', () => {
		for (const { screen } of outcomes) {
			expect(screen.note?.text).toContain(screen.code?.text);
			expect(screen.wrong?.line).toContain(screen.code?.text);
		}
	});

	test('is the same in both languages and at every hour', () => {
		for (const { walk, journey, screen } of outcomes.filter((_, index) => index % 10 === 0)) {
			const night = screenOf(walk, { journey, now: new Date('2026-12-25T02:00:00Z') }, 'en') as OutcomeScreen;
			expect(night.code?.text).toBe(screen.code?.text);
		}
	});
});

describe('the page where a code is typed', () => {
	const pageWith = (refused: string | undefined, codes: CodeBook = content.more.codes): CodeScreen => {
		const resources = resourcesIn('nl');
		const lines = (key: string) =>
			key === 'history.2027-01-01' ? ['SHOP heeft andere tijden.'] : resources.texts.lines(key);
		const later = moreScreens(route, guide, { ...content.more, codes });
		const texts = { ...resources.texts, lines };
		const state = stateOf(undefined, { page: 'code', ...(refused === undefined ? {} : { refused }) });
		return toScreen(state, { ...resources, texts, more: later }) as CodeScreen;
	};
	const code = outcomes[0]?.screen.code?.text ?? '';
	const next = { ...content.more.codes, versions: [...content.more.codes.versions, '2027.01.01'] };

	test('says nothing before a code was typed', () => {
		expect(pageWith(undefined).refused).toBeUndefined();
	});

	test('a mistyped code is refused in a sentence of its own', () => {
		const refused = pageWith(`${code.slice(0, -1)}?`).refused;
		expect(refused?.text).toBe(resourcesIn('nl').texts.ui('result.code.mistyped'));
		expect(refused?.lines).toEqual([]);
	});

	test('an older code tells the day, what has changed, what it was about, and the way on', () => {
		const refused = pageWith(code, next).refused;
		expect(refused?.text).toContain('22 november 2026');
		expect(refused?.lines[0]).toBe('SHOP heeft andere tijden.');
		expect(refused?.lines.at(-1)).toMatch(/R\d\d: /);
		expect(refused?.begin).toBeTruthy();
		expect(moreScreens(route, guide, { ...content.more, codes: next }).open(code)).toBeUndefined();
	});

	test('a code that is newer than the app asks for the network', () => {
		const { 0: walk } = outcomes.map((outcome) => outcome.walk);
		const later = moreScreens(route, guide, { ...content.more, codes: next });
		const state = stateOf(walk, { journey: 'signal' });
		const screen = toScreen(state, { ...resourcesIn('nl'), more: later }) as OutcomeScreen;
		expect(pageWith(screen.code?.text).refused?.text).toBe(resourcesIn('nl').texts.ui('result.code.newer'));
		expect(more.open(screen.code?.text ?? '')).toBeUndefined();
	});
});
