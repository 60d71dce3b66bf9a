import { expect, test } from 'vitest';
import { adviseOn } from '../../src/flow/advice.ts';
import { settingsClasses } from '../../src/flow/prove.ts';
import { pathOf, shownOptions, stepOf, type Walk } from '../../src/flow/walk.ts';
import { content } from '../helpers/content.ts';

const { route, guide } = content;

/** Every unfinished walk, with nothing ticked in a choose-all question. */
function eachQuestion(walk: Walk, visit: (walk: Walk, step: string) => void): void {
	const { at, situation } = pathOf(route, walk);
	if (at === 'outcome') return;
	visit(walk, at);
	if (stepOf(route, at).kind === 'all') return;
	for (const { id } of shownOptions(route, at, situation))
		eachQuestion({ ...walk, answers: [...walk.answers, { step: at, chosen: [id] }] }, visit);
}

/** The advice for these answers when the rest counts as unknown; only the answers differ between two of these. */
function adviceFor(walk: Walk, step: string, chosen: string[]): string {
	const answered = { ...walk, answers: [...walk.answers, { step, chosen }] };
	const { at } = pathOf(route, answered);
	const ended = at === 'outcome' ? answered : { ...answered, answers: [...answered.answers, { step: at, chosen: [] }] };
	return JSON.stringify(adviseOn(guide, pathOf(route, ended).situation));
}

test.each(settingsClasses(route, guide))(
	'only what can change the advice is shown: $municipality, $role',
	(presets) => {
		const idle: string[] = [];
		eachQuestion({ presets, answers: [] }, (walk, step) => {
			const { situation } = pathOf(route, walk);
			const shown = shownOptions(route, step, situation).map(({ id }) => id);
			const advice = shown.map((id) => adviceFor(walk, step, [id]));
			const told = walk.answers.map(({ chosen }) => chosen.join()).join(' ');
			if (stepOf(route, step).kind !== 'all') {
				if (new Set(advice).size < 2) idle.push(`${step} after ${told}`);
				return;
			}
			const nothing = advice[shown.indexOf('none')];
			shown.forEach((id, index) => {
				if (id !== 'none' && advice[index] === nothing) idle.push(`${step}=${id} after ${told}`);
			});
		});
		expect(idle).toEqual([]);
	},
);
