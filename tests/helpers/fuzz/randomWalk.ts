import type { Route } from '../../../src/flow/content.ts';
import {
	type Answer,
	mayAnswer,
	mayHurry,
	type Path,
	PRECISE,
	pathOf,
	shownOptions,
	stepOf,
	type Walk,
} from '../../../src/flow/walk.ts';
import type { Dice } from './dice.ts';

const LONGEST = 200;

/** A walk with answers by chance, some of them in a hurry; what keeps it from its outcome is told. */
export function randomWalk(route: Route, dice: Dice): { walk: Walk; path: Path; stuck?: string } {
	const municipality = dice.pick(Object.keys(route.municipalities)) ?? '';
	const role = dice.pick(Object.keys(route.roles)) ?? '';
	// Some begin without settings, and are asked for them on the way.
	const presets = dice.upTo(4) === 0 ? {} : { municipality, role };
	const begin: Answer[] = dice.upTo(3) === 0 ? [{ step: PRECISE, chosen: [] }] : [];
	let walk: Walk = { presets, answers: begin };
	let path = pathOf(route, walk);
	for (let steps = 0; path.at !== 'outcome'; steps++) {
		if (steps > LONGEST) return { walk, path, stuck: `no end after ${steps} questions` };
		const answer =
			mayHurry(route, walk) && dice.upTo(8) === 0 ? { step: path.at, chosen: [] } : answerBy(dice, route, path);
		if (answer.chosen.length > 0 && !mayAnswer(route, answer, path.situation))
			return { walk, path, stuck: `no answer to "${path.at}" (${answer.chosen.join('+')})` };
		if (answer.chosen.length === 0 && !mayHurry(route, walk)) return { walk, path, stuck: `no answer to "${path.at}"` };
		walk = { ...walk, answers: [...walk.answers, answer] };
		path = pathOf(route, walk);
	}
	return { walk, path };
}

function answerBy(dice: Dice, route: Route, { at, situation }: Path): Answer {
	const shown = shownOptions(route, at, situation);
	const one = dice.pick(shown);
	const boxes = shown.filter(({ exclusive }) => exclusive !== 'yes');
	if (stepOf(route, at).kind !== 'all' || one?.exclusive === 'yes') return { step: at, chosen: one ? [one.id] : [] };
	const ticked = boxes.filter((box) => box === one || dice.upTo(4) === 0);
	return { step: at, chosen: ticked.map(({ id }) => id) };
}
