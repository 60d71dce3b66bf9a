import { mayHurry, mostQuestionsFrom, type Path, pathOf, questionNumber, stepOf, type Walk } from '../flow/walk.ts';
import type { AppState, Resources } from './appState.ts';
import { frameOf } from './frame.ts';
import type { OptionButton, QuestionScreen } from './screen.ts';
import { buttonsOf, pathEntries } from './words.ts';

/** One question of the walk. */
export function questionScreen(state: AppState, resources: Resources, walk: Walk): QuestionScreen {
	const { route, texts } = resources;
	const path = pathOf(route, walk);
	const step = stepOf(route, path.at);
	const key = `steps.${path.at}`;
	const number = questionNumber(route, path);
	const after = mostQuestionsFrom(route, path.at) - 1;
	const options = buttonsOf(route, texts, path.at, path);
	const hint = texts.lines(`${key}.hint`)[0];
	const [why] = texts.lines(`${key}.why`);
	const help = texts.lines(`${key}.help`);
	const ticked = walk.ticked?.step === path.at ? walk.ticked : undefined;
	const before = (ticked ?? walk.answers.findLast((answer) => answer.step === path.at))?.chosen;
	const title = step.setting === undefined ? texts.ui('question.step') : texts.ui('question.setting');
	return {
		...frameOf(state, resources, title),
		kind: 'question',
		step: path.at,
		...(step.setting === undefined ? { progress: progress(resources, number, after) } : {}),
		question: texts.line(`${key}.question`),
		...(hint ? { hint } : {}),
		...(step.kind === 'all' ? { boxes: boxesOf(resources, path, options) } : { options }),
		...(before === undefined ? {} : { ticked: before }),
		...(why ? { why: { label: texts.ui('beside.why'), text: why } } : {}),
		...(help.length > 0 ? { help: { label: texts.ui('beside.help'), text: help } } : {}),
		back: texts.ui('question.back'),
		...(mayHurry(route, walk) ? { adviceNow: texts.ui('question.adviceNow') } : {}),
		path: { label: texts.ui('path.label'), entries: pathEntries(route, texts, path.steps), map: texts.ui('path.map') },
		...watchLine(resources, path),
	};
}

function progress({ texts }: Resources, number: number, after: number): string {
	return after > 0 ? texts.ui('question.progress', { number, after }) : texts.ui('question.last', { number });
}

function boxesOf(
	{ route, texts }: Resources,
	path: Path,
	buttons: OptionButton[],
): NonNullable<QuestionScreen['boxes']> {
	const options = stepOf(route, path.at).options ?? [];
	const named = new Set(options.flatMap(({ group }) => group ?? []));
	const groups = [...named].flatMap((group) => {
		const members = options.filter((option) => option.group === group).map(({ id }) => id);
		const shown = buttons.filter(({ id }) => members.includes(id));
		return shown.length > 0 ? [{ heading: texts.line(`groups.${group}`), options: shown }] : [];
	});
	const nothing = options.find((option) => option.exclusive === 'yes')?.id;
	const exclusive = buttons.find(({ id }) => id === nothing);
	return {
		groups,
		...(exclusive ? { exclusive } : {}),
		submit: texts.ui('question.submit'),
		empty: texts.ui('question.empty'),
	};
}

/** Whoever was in doubt about danger and went on keeps 112 in view. */
export function watchLine({ texts }: Resources, { situation }: Path): { watch?: string } {
	const watching = situation.facts.has('danger-in-doubt') && situation.facts.has('went-on');
	return watching ? { watch: texts.ui('question.watch') } : {};
}
