import { pathOf } from '../flow/walk.ts';
import type { AppState, Resources } from './appState.ts';
import { frameOf } from './frame.ts';
import { questionScreen } from './questionScreen.ts';
import type { Screen, WaitScreen } from './screen.ts';
import { startScreen } from './startScreen.ts';
import { isTraining } from './training/isTraining.ts';
import { dial } from './words.ts';

/** The screen that belongs to this moment. */
export function toScreen(state: AppState, resources: Resources): Screen {
	const { later, training, texts } = resources;
	const real = realScreen(state, resources);
	const screen = (state.wide && training?.desk(state, resources, real)) || real;
	if (state.practice === undefined || later === undefined) return screen;
	return later.practised(training?.inScene(state, { texts }, screen) ?? screen, texts);
}

function realScreen(state: AppState, resources: Resources): Screen {
	const { page, walk, journey } = state;
	const { later, more } = resources;
	if (page === 'hub' && walk === undefined) return startScreen(state, resources);
	const walkable = journey === 'signal' ? undefined : more?.journeys[journey];
	const whole = { ...resources.route, ...later?.world };
	const route = (walk && walkable?.route) ?? whole;
	const guide = (walk && walkable?.guide) ?? later?.guide;
	const step = page === 'hub' && walk ? route.flow.steps[pathOf(route, walk).at] : undefined;
	if (walk && step && !walkable && (step.kind === 'one' || step.kind === 'setting'))
		return questionScreen(state, resources, walk);
	if (later === undefined || guide === undefined) return waitScreen(state, resources);
	const guided = { ...resources, route, guide };
	if (walk && step?.kind === 'notice') return later.danger(state, guided, walk);
	if (walk && step) return later.question(state, guided, walk, walkable);
	if (page === 'municipality' || page === 'role') return later.choice(state, guided, page);
	if (page === 'partners' || page === 'about' || page === 'settings') return later[page](state, guided);
	if (page !== 'hub' && isTraining(page))
		return resources.training?.page(state, guided, page) ?? waitScreen(state, resources);
	if (page !== 'hub') return more === undefined ? waitScreen(state, resources) : more.page(state, guided, page);
	return walk === undefined ? startScreen(state, resources) : later.outcome(state, guided, walk);
}

/** The part with partners and rows is on its way, or did not come: the numbers that hold for everybody stand here. */
function waitScreen(state: AppState, resources: Resources): WaitScreen {
	const { texts, route } = resources;
	return {
		...frameOf(state, resources, texts.ui('outcome.step')),
		kind: 'wait',
		heading: texts.ui('wait.heading'),
		text: texts.ui('wait.text'),
		dials: route.lifelines.map(({ partner, phone }) => dial(texts, phone, texts.line(`wait.${partner}`))),
		back: texts.ui('question.back'),
		...(state.page === 'hub' ? {} : { page: state.page }),
	};
}
