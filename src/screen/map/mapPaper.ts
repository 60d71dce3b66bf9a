import { contactOf } from '../../directory/contact.ts';
import { wallTime } from '../../directory/wallTime.ts';
import type { Settings } from '../../flow/holds.ts';
import type { Drawing } from '../../routemap/drawing.ts';
import { sideBySide } from '../../routemap/sheet.ts';
import { deskReach, partnerName } from '../actionCard.ts';
import type { AppState, Guided } from '../appState.ts';
import { frameOf } from '../frame.ts';
import type { Texts } from '../texts.ts';
import { dateText, scopeLine } from '../words.ts';
import type { LegendEntry, MapPaper, MapView } from './mapScreen.ts';
import type { Maps } from './maps.ts';
import { paperDrawing, partOf, type RouteMap } from './routeMaps.ts';

/** What is left for the map on each sheet, in millimetres. */
const ROOM = { a4: { width: 281, height: 160 }, a3: { width: 404, height: 246 } };
const MOST_COLUMNS = 6;
const COLUMN_WIDTHS: readonly number[] = [270, 300, 346];

type Asked = { settings: Required<Settings>; view: MapView; legend: LegendEntry[]; maps: Maps };

/** The map on one sheet, for the wall or the bag. Only the reader's own sheet carries own numbers: this one is for everybody. */
export function paperOfMap(state: AppState, resources: Guided, { settings, view, legend, maps }: Asked): MapPaper {
	const { texts, route } = resources;
	const size = view === 'all' ? 'a3' : 'a4';
	return {
		size,
		name: texts.ui('app.name'),
		title: texts.ui(`map.views.${view}`),
		scope: scopeLine(route, texts, settings),
		dated: [
			texts.ui('map.print.printed', { date: dateText(texts, wallTime(state.now).date) }),
			frameOf(state, resources).foot.version,
		],
		drawing: maps.once(texts, settings, `paper ${view}`, () => drawingFor(resources, { settings, view, maps }, size)),
		legend,
		desks: {
			heading: texts.ui('map.print.desks'),
			entries: desksOf(state, resources, settings),
		},
		app: { label: texts.ui('map.print.app'), address: state.address },
		othersFirst: othersFirst(texts, view),
		disclaimer: texts.ui('map.print.disclaimer'),
	};
}

/** What the map, which follows the rows alone, does not draw: an overlay may put somebody before them (O5, O14). */
export function othersFirst(texts: Texts, view: MapView): string[] {
	return view === 'meldcode' ? [] : [texts.ui('map.others')];
}

/** In as many columns, and as wide, as give the largest letters. */
function drawingFor(resources: Guided, { settings, view, maps }: Omit<Asked, 'legend'>, size: 'a4' | 'a3'): Drawing {
	const signal = maps.map(resources, 'signal', settings);
	const meldcode = maps.map(resources, 'meldcode', settings);
	const counts = Array.from({ length: MOST_COLUMNS }, (_, index) => index + 1);
	const drawings = COLUMN_WIDTHS.flatMap((room) => {
		const inEach = (map: RouteMap): Drawing[] => counts.map((columns) => paperDrawing(map, columns, room));
		if (view === 'all') return both(inEach(signal), inEach(meldcode));
		return inEach(view === 'meldcode' ? meldcode : partOf(signal, [view]));
	});
	const { width, height } = ROOM[size];
	const scale = (drawing: Drawing): number => Math.min(width / drawing.width, height / drawing.height);
	return drawings.reduce((best, one) => (scale(one) > scale(best) ? one : best));
}

function both(signals: readonly Drawing[], meldcodes: readonly Drawing[]): Drawing[] {
	return signals.flatMap((signal) => meldcodes.map((meldcode) => sideBySide([[signal], [meldcode]])));
}

/** The desks that somebody calls or writes to, by the name that they have here. */
function desksOf(state: AppState, resources: Guided, settings: Required<Settings>): MapPaper['desks']['entries'] {
	const { guide } = resources;
	const here = { guide, settings, own: {}, now: wallTime(state.now) };
	return Object.keys(guide.partners)
		.filter((id) => guide.partners[id]?.kind === 'desk')
		.map((id) => ({
			name: partnerName({ resources, here }, id),
			how: contactOf(guide, id, settings, {}).phone ?? deskReach({ resources, here }, id)[0] ?? '',
		}));
}
