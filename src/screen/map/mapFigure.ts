import { OUTCOME, type Route } from '../../flow/content.ts';
import { type PathStep, pathOf, stepOf, type Walk } from '../../flow/walk.ts';
import type { Drawing } from '../../routemap/drawing.ts';
import { goalKey } from '../../routemap/ends.ts';
import type { Branch, Station } from '../../routemap/routeTree.ts';
import { stationsIn } from '../../routemap/trees.ts';
import { type Stretch, stretchesIn } from '../../routemap/ways.ts';
import type { Texts } from '../texts.ts';
import { buttonOf } from '../words.ts';
import type { EndTold, MapFigure, StationTold } from './mapScreen.ts';
import { narrowDrawing, type RouteMap } from './routeMaps.ts';

/** A map with all that can be opened on it, and the same as a list. */
export function figureOf(map: RouteMap, wide: Drawing, route: Route, texts: Texts): MapFigure {
	const { tree, words } = map;
	const stations = stationsIn(tree.root);
	const stretches = stretchesIn(tree.root);
	const wayText = ({ stations: met }: Stretch): string =>
		met
			.filter(({ step }) => stepOf(route, step).setting === undefined)
			.map(({ step, branch }) => texts.ui('map.panel.way', { question: words.question(step), answer: answer(branch) }))
			.join(' → ');
	const answer = (branch: Branch): string => words.answers(branch.step, branch) || texts.ui('map.depends');
	const goal = ({ to }: Branch): string => {
		if (to.kind === 'end') return nameOf(to);
		return texts.ui('map.panel.question', { name: words.question(to.kind === 'station' ? to.station.step : to.step) });
	};
	const nameOf = (to: End): string => [words.end(to.row, told(to)).title, to.row].filter(Boolean).join(' · ');
	const waysTo = (name: string): string[] =>
		stretches
			.filter(({ stations: met }) =>
				met.slice(-1).some(({ branch: { to } }) => to.kind === 'end' && nameOf(to) === name),
			)
			.map(wayText);
	// A row may reach others first, by what was told on the way.
	const ends = new Map<string, EndTold & { row: string }>();
	for (const to of stations.flatMap(endsAt)) {
		const heading = nameOf(to);
		ends.set(heading, { row: to.row, heading, about: words.end(to.row, told(to)).text, ways: waysTo(heading) });
	}
	const through = stations.flatMap((station) => {
		const ways = stretches.filter(({ to }) => 'station' in to && to.station === station).map(wayText);
		return ways.length === 0 ? [] : [{ station, ways: ways.filter((way) => way !== '') }];
	});
	const count = (ways: readonly string[]): string =>
		ways.length === 1 ? texts.ui('map.list.way') : texts.ui('map.list.ways', { count: ways.length });
	return {
		id: map.id,
		heading: texts.ui(`map.figures.${map.id}`),
		wide,
		narrow: narrowDrawing(map),
		stations: Object.fromEntries([
			...[...tree.passes, ...stations.flatMap(({ branches }) => branches.flatMap(({ passes }) => passes))].map(
				(step): [string, StationTold] => [step, smallStation(route, texts, step)],
			),
			...stations.map((station): [string, StationTold] => [station.key, largeStation(texts, station, answer, goal)]),
		]),
		ends: Object.fromEntries(
			stations.flatMap(({ branches }) =>
				branches.flatMap(({ key, to }): [string, EndTold][] => {
					const end = to.kind === 'end' ? ends.get(nameOf(to)) : undefined;
					return end ? [[goalKey(key), end]] : [];
				}),
			),
		),
		list: [
			...[...ends.values()]
				.filter(({ ways }) => ways.length > 0)
				.map(({ row, heading, about, ways }) => ({ id: row, heading, about, count: count(ways), ways })),
			...through
				.filter(({ ways }) => ways.length > 0)
				.map(({ station: { key, step }, ways }) => ({ id: key, heading: words.on(step), count: count(ways), ways })),
		],
	};
}

type End = Extract<Branch['to'], { kind: 'end' }>;

function endsAt({ branches }: Station): End[] {
	return branches.flatMap(({ to }) => (to.kind === 'end' ? [to] : []));
}

function told({ told: known }: End) {
	return known ?? { facts: new Set<string>(), not: new Set<string>() };
}

function largeStation(
	texts: Texts,
	{ step, branches }: Station,
	answer: (branch: Branch) => string,
	goal: (branch: Branch) => string,
): StationTold {
	return {
		question: texts.line(`steps.${step}.question`),
		answers: branches.map((branch) => texts.ui('map.panel.leads', { answer: answer(branch), goal: goal(branch) })),
	};
}

function smallStation(route: Route, texts: Texts, step: string): StationTold {
	const { options = [] } = stepOf(route, step);
	return {
		question: texts.line(`steps.${step}.question`),
		answers: options.map(({ id }) => buttonOf(route, texts, step, id).text),
		same: texts.ui('map.panel.same'),
	};
}

/** In a walk an answer can be changed from here. A setting is changed elsewhere. */
export function withChanges(figure: MapFigure, route: Route, walk: Walk, texts: Texts): MapFigure {
	const { steps, at } = pathOf(route, walk);
	const mayChange = ({ step, assumed }: PathStep): boolean =>
		!assumed && stepOf(route, step).setting === undefined && (at === OUTCOME || step !== at);
	const answered = new Set(steps.filter(mayChange).map(({ step }) => step));
	const stations = Object.entries(figure.stations).map(([key, station]): [string, StationTold] => {
		const step = key in route.flow.steps ? key : key.replace(/-\d+$/, '');
		if (!answered.has(step)) return [key, station];
		return [
			key,
			{ ...station, change: { label: texts.ui('map.panel.change'), wish: { type: 'answer.revise', step } } },
		];
	});
	return { ...figure, stations: Object.fromEntries(stations) };
}
