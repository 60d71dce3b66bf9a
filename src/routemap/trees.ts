import type { Guide, Route } from '../flow/content.ts';
import { holds, type Settings, situationOf } from '../flow/holds.ts';
import { journeyRoute, type WholeJourney } from '../flow/journeys.ts';
import { outlook } from '../flow/outlook.ts';
import type { Row, Setting, TrackKind } from '../flow/schema.ts';
import { explore } from './explore.ts';
import { Junctions } from './junctions.ts';
import { type Away, type Drawn, type RouteTree, routeTree, type Station } from './routeTree.ts';

type Chosen = Required<Settings>;

const TRACKS: readonly TrackKind[] = ['person', 'place', 'signal'];

/** The signal route of one municipality and role. */
export function signalTree(route: Route, guide: Pick<Guide, 'rows'>, settings: Chosen): RouteTree {
	return treeOf(route, guide.rows, settings, TRACKS);
}

export function meldcodeTree(
	route: Route,
	guide: Pick<Guide, 'rows'>,
	journey: WholeJourney,
	settings: Chosen,
): RouteTree {
	const danger = Object.entries(guide.rows).filter(([, { track }]) => track === 'danger');
	const rows = { ...Object.fromEntries(danger), ...journey.rows };
	return treeOf(journeyRoute(route, journey), rows, settings, ['meldcode']);
}

/** With every row; those of other settings hang at the setting. */
function treeOf(route: Route, rows: Record<string, Row>, settings: Chosen, tracks: readonly TrackKind[]): RouteTree {
	const start = new Junctions(explore(route, rows, settings, tracks)).start();
	const drawn = drawnOf(route, rows, settings);
	const here = rowsIn(routeTree(start, drawn).root);
	const missing = Object.entries(rows).filter(([id]) => !here.includes(id));
	const away = missing.flatMap(([id, row]) => awayRow(route, id, row, settings));
	return routeTree(start, { ...drawn, away });
}

function drawnOf(route: Route, rows: Record<string, Row>, settings: Chosen): Drawn {
	const steps = Object.entries(route.flow.steps);
	const dangers = Object.entries(rows).filter(([, { track }]) => track === 'danger');
	return {
		settings,
		settingSteps: Object.fromEntries(steps.flatMap(([id, { setting }]) => (setting ? [[id, setting]] : []))),
		away: [],
		dangers: new Set([
			...steps.filter(([, { kind }]) => kind === 'notice').map(([id]) => id),
			...dangers.map(([id]) => id),
		]),
	};
}

/** Which choice of one setting leads to this row. */
function awayRow(route: Route, id: string, { track, when }: Row, settings: Chosen): Away[] {
	const mayHold = (setting: Setting, value: string): boolean => {
		const situation = situationOf(route, { ...settings, [setting]: value }, new Set());
		if (track === 'binding') return holds(when, situation);
		const asked = Object.values(route.flow.steps).filter(
			(step) => step.when === undefined || outlook(step.when, situation, () => true) !== 'never',
		);
		const told = new Set(asked.flatMap(({ options = [] }) => options.flatMap(({ facts = [] }) => facts)));
		return outlook(when, situation, (fact) => told.has(fact)) !== 'never';
	};
	// What holds for every role hangs on the municipality.
	const order: readonly Setting[] = track === 'binding' ? ['municipality'] : ['role', 'municipality'];
	return order
		.map((setting) => {
			const choices = Object.keys(setting === 'role' ? route.roles : route.municipalities);
			return { row: id, setting, values: choices.filter((value) => mayHold(setting, value)) };
		})
		.filter(({ values }) => values.length > 0)
		.slice(0, 1);
}

/** Every row that is drawn, as often as it is. */
export function rowsIn(station: Station): string[] {
	return station.branches.flatMap(({ to }) => {
		if (to.kind === 'jump') return [];
		return to.kind === 'end' ? [to.row] : rowsIn(to.station);
	});
}

export function stationsIn(station: Station): Station[] {
	return [station, ...station.branches.flatMap(({ to }) => (to.kind === 'station' ? stationsIn(to.station) : []))];
}
