import { expect, test } from 'vitest';
import { pathOf, shownOptions, type Walk } from '../../src/flow/walk.ts';
import type { Screen } from '../../src/screen/screen.ts';
import { FORBIDDEN, largeTexts } from '../helpers/bystander.ts';
import { content } from '../helpers/content.ts';
import { outcomeAt, screenOf, walksToEveryAdvice } from '../helpers/screens.ts';

function eachQuestion(walk: Walk, visit: (walk: Walk) => void): void {
	const { at, situation } = pathOf(content.route, walk);
	if (at === 'outcome') return;
	visit(walk);
	for (const { id } of shownOptions(content.route, at, situation))
		eachQuestion({ ...walk, answers: [...walk.answers, { step: at, chosen: [id] }] }, visit);
}

test.each(['nl', 'en'] as const)('headings, answers, buttons and titles are safe for a bystander: %s', (language) => {
	const seen = new Set<string>();
	const look = (screen: Screen): void => {
		for (const text of largeTexts(screen)) seen.add(text);
	};
	look(screenOf(undefined, {}, language));
	eachQuestion({ presets: {}, answers: [{ step: 'danger-now', chosen: ['no'] }] }, (walk) => {
		if (walk.answers.length < 3 || walk.answers[1]?.chosen[0] === 'other') look(screenOf(walk, {}, language));
	});
	eachQuestion({ presets: { municipality: 'other', role: 'boa' }, answers: [] }, (walk) =>
		look(screenOf(walk, {}, language)),
	);
	for (const walk of walksToEveryAdvice()) look(outcomeAt(walk, 'day', language));
	expect(seen.size).toBeGreaterThan(100);
	expect([...seen].filter((text) => FORBIDDEN[language].test(text))).toEqual([]);
});

test('a title carries the name of the app and at most a step, never a question or an outcome', () => {
	const titles = new Set<string>();
	eachQuestion({ presets: { municipality: 'other', role: 'boa' }, answers: [] }, (walk) =>
		titles.add(screenOf(walk).title),
	);
	for (const walk of walksToEveryAdvice().slice(0, 500)) titles.add(outcomeAt(walk).title);
	for (const title of titles) expect(title).toMatch(/^Signaalroute · (vraag|advies|instelling)$/);
});
