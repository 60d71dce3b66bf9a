import type { Settings } from '../../flow/holds.ts';
import type { Drawing } from '../../routemap/drawing.ts';
import type { Sample } from '../../routemap/legend.ts';
import { kindOfOption } from '../../routemap/ways.ts';
import type { AppState, Guided } from '../appState.ts';
import { frameOf } from '../frame.ts';
import { scopeLine } from '../words.ts';
import { litWalk } from './litWalk.ts';
import { figureOf, withChanges } from './mapFigure.ts';
import { othersFirst, paperOfMap } from './mapPaper.ts';
import type { LegendEntry, MapFigure, MapScreen, MapView } from './mapScreen.ts';
import type { Maps } from './maps.ts';
import { type Mapped, partOf, sheetDrawing, wideDrawing } from './routeMaps.ts';

const VIEWS: readonly MapView[] = ['person', 'place', 'other', 'meldcode', 'all'];
const COLUMNS = 3;

/** What an entry of the legend shows, and on which part of the map it is met. */
const LEGEND = {
	main: ['person', 'place', 'other', 'all'],
	danger: VIEWS,
	person: ['person', 'all'],
	place: ['person', 'place', 'other', 'all'],
	signal: ['other', 'all'],
	meldcode: ['meldcode', 'all'],
	large: VIEWS,
	small: VIEWS,
	end: VIEWS,
} as const satisfies Partial<Record<Sample, readonly MapView[]>>;

export function mapPage(state: AppState, resources: Guided, maps: Maps): MapScreen {
	const { texts } = resources;
	const guided = maps.guided(resources);
	const settings = maps.settingsOf(state);
	const view = viewOf(state, guided, settings, maps);
	const figures = maps.once(texts, settings, `figures ${view}`, () => figuresOf(guided, settings, view, maps));
	const legend = legendOf(guided, view);
	return {
		...frameOf(state, resources),
		kind: 'map',
		heading: texts.ui('map.heading'),
		scope: texts.ui('map.scope', { scope: scopeLine(guided.route, texts, settings) }),
		intro: [texts.ui('map.intro'), texts.ui('map.tap'), ...(state.walk ? [texts.ui('map.walked')] : [])],
		views: {
			label: texts.ui('map.views.label'),
			entries: VIEWS.map((id) => ({
				id,
				label: texts.ui(`map.views.${id}`),
				chosen: id === view,
				wish: { type: 'page.open', page: 'map', about: id },
			})),
		},
		figures: figures.map((figure) => walked(figure, state, guided, settings, maps)),
		controls: {
			label: texts.ui('map.controls.label'),
			in: texts.ui('map.controls.in'),
			out: texts.ui('map.controls.out'),
			whole: texts.ui('map.controls.whole'),
			route: texts.ui('map.controls.route'),
			hint: texts.ui('map.controls.hint'),
		},
		legend: {
			heading: texts.ui('map.legend.heading'),
			othersFirst: othersFirst(texts, view),
			entries: [...legend, ...(state.walk ? [{ sample: 'walked' as const, text: texts.ui('map.legend.walked') }] : [])],
		},
		list: { heading: texts.ui('map.list.heading'), intro: texts.ui('map.list.intro') },
		panel: {
			close: texts.ui('map.panel.close'),
			answers: texts.ui('map.panel.answers'),
			ways: texts.ui('map.panel.ways'),
		},
		print: texts.ui(view === 'all' ? 'map.print.all' : 'map.print.one'),
		difference: { label: texts.ui('map.difference'), wish: { type: 'page.open', page: 'difference' } },
		paper: paperOfMap(state, guided, { settings, view, legend, maps }),
		back: texts.ui('pages.back'),
	};
}

/** The part that was asked for, or else that of the walk. */
function viewOf(state: AppState, resources: Guided, settings: Required<Settings>, maps: Maps): MapView {
	const { about, walk, journey } = state;
	const asked = VIEWS.find((view) => view === about);
	if (asked || walk === undefined) return asked ?? 'all';
	if (journey === 'meldcode') return 'meldcode';
	const { tree } = maps.map(resources, 'signal', settings);
	const given = walk.answers.flatMap(({ chosen }) => chosen).map((option) => kindOfOption(tree, option));
	return given.find((kind) => kind !== undefined) ?? 'all';
}

function legendOf({ texts }: Guided, view: MapView): LegendEntry[] {
	const samples = Object.entries(LEGEND) as [keyof typeof LEGEND, readonly MapView[]][];
	return samples
		.filter(([, views]) => views.includes(view))
		.map(([sample]) => ({ sample, text: texts.ui(`map.legend.${sample}`) }));
}

/** All at once is drawn in columns, else nobody could see it in one glance. */
function figuresOf(resources: Guided, settings: Required<Settings>, view: MapView, maps: Maps): MapFigure[] {
	const figure = (id: Mapped): MapFigure => {
		const whole = maps.map(resources, id, settings);
		const map = view === 'all' || view === 'meldcode' ? whole : partOf(whole, [view]);
		const wide: Drawing = view === 'all' ? sheetDrawing(map, COLUMNS) : wideDrawing(map);
		return figureOf(map, wide, maps.walkedBy(id).route, resources.texts);
	};
	if (view === 'all') return [figure('signal'), figure('meldcode')];
	return [figure(view === 'meldcode' ? 'meldcode' : 'signal')];
}

/** The walk that goes on is lit, and its answers can be changed. */
function walked(
	figure: MapFigure,
	{ walk, journey }: AppState,
	resources: Guided,
	settings: Required<Settings>,
	maps: Maps,
): MapFigure {
	if (walk === undefined || (journey !== 'signal' && journey !== 'meldcode') || figure.id !== journey) return figure;
	const flow = maps.walkedBy(journey);
	const lit = litWalk(maps.map(resources, journey, settings), { ...flow, walk });
	return { ...withChanges(figure, flow.route, walk, resources.texts), lit };
}
