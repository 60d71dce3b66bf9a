import type { Step } from '../flow/schema.ts';
import { sectionOf } from '../flow/section.ts';
import { isQuestion, mostQuestionsFrom, type Path, pathOf, stepOf, type Walk } from '../flow/walk.ts';
import type { AppState, Guided } from './appState.ts';
import { guidanceOf } from './guidance.ts';
import type { Walkable } from './journeys.ts';
import { questionScreen } from './questionScreen.ts';
import type { QuestionScreen } from './screen.ts';

/** A question of a journey, with what stands around it. The meldcode counts per step. */
export function journeyQuestion(state: AppState, resources: Guided, walk: Walk, walkable: Walkable): QuestionScreen {
	const { progress: counted, path: told, ...screen } = questionScreen(state, resources, walk);
	const { map: _, ...unmapped } = told;
	const path = pathOf(walkable.route, walk);
	const step = stepOf(walkable.route, path.at);
	const perStep = walkable.journey.mostPerSection !== undefined && step.setting === undefined;
	const progress = perStep ? progressIn(resources, walkable, path) : counted;
	const counts = isQuestion(step);
	return {
		...screen,
		path: state.journey === 'meldcode' ? told : unmapped,
		...(counts && progress !== undefined ? { progress } : {}),
		guidance: guidanceOf(state, resources, walkable, walk),
	};
}

/** How far the reader is in this step of the meldcode. */
function progressIn(resources: Guided, { route, journey }: Walkable, path: Path): string {
	const { texts } = resources;
	const section = sectionOf(journey, stepOf(route, path.at), path.situation);
	const isHere = (step: Step): boolean => isQuestion(step) && sectionOf(journey, step, path.situation) === section;
	const number = path.steps.filter(({ step }) => isHere(stepOf(route, step))).length + 1;
	const after = mostQuestionsFrom(route, path.at, isHere) - 1;
	// What is asked to be more precise lies outside the five steps.
	if (section === undefined)
		return after > 0 ? texts.ui('meldcode.left', { count: after + 1 }) : texts.ui('meldcode.leftLast');
	return after > 0 ? texts.ui('meldcode.progress', { number, after }) : texts.ui('meldcode.last', { number });
}
