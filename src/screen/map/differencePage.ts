import { wallTime } from '../../directory/wallTime.ts';
import type { Settings } from '../../flow/holds.ts';
import { goalKey } from '../../routemap/ends.ts';
import type { Branch } from '../../routemap/routeTree.ts';
import { rowsIn, stationsIn } from '../../routemap/trees.ts';
import { pruned } from '../../routemap/ways.ts';
import { partnerName } from '../actionCard.ts';
import type { AppState, Guided } from '../appState.ts';
import { frameOf } from '../frame.ts';
import { municipalityName, roleName } from '../words.ts';
import { differencesIn, type Side } from './differences.ts';
import type { DifferenceScreen } from './mapScreen.ts';
import type { Maps } from './maps.ts';
import { narrowDrawing } from './routeMaps.ts';

/** Two municipalities beside each other, for the role of the reader. Only what differs is lit. */
export function differencePage(state: AppState, resources: Guided, maps: Maps): DifferenceScreen {
	const { texts } = resources;
	const guided = maps.guided(resources);
	const { route, guide } = guided;
	const own = maps.settingsOf(state);
	const pair = pairOf(state.about, Object.keys(route.municipalities), own.municipality);
	const sides = pair.map((municipality): Required<Settings> => ({ ...own, municipality }));
	const [one = own, other = own] = sides;
	const found = differencesIn(route, guide.rows, one, other);
	const rows = found.map(({ row }) => row);
	const name = (municipality: string): string => municipalityName(route, texts, municipality);
	return {
		...frameOf(state, resources),
		kind: 'difference',
		heading: texts.ui('difference.heading'),
		intro: texts.ui('difference.intro'),
		role: texts.ui('difference.role', { role: roleName(texts, own.role) }),
		choices: (['first', 'second'] as const).map((place, index) => ({
			id: place,
			label: texts.ui(`difference.${place}`),
			options: Object.keys(route.municipalities).map((id) => ({
				id,
				label: name(id),
				chosen: pair[index] === id,
				wish: { type: 'page.open', page: 'difference', about: pair.with(index, id).join(' ') },
			})),
		})),
		told: toldOf(guided, rows.length),
		maps: rows.length === 0 ? [] : sides.map((settings) => mapOfRows(guided, settings, rows, maps)),
		rows: {
			heading: texts.ui('difference.rows'),
			entries: found.map(({ row, sides: [here, there] }) => ({
				row,
				about: texts.line(`rows.${row}.situation`),
				sides: [here, there].map((side, index) => ({
					name: name(pair[index] ?? ''),
					lines: linesOf(guided, side),
				})),
			})),
		},
		desks: desksOf(state, guided, sides),
		map: { label: texts.ui('difference.map'), wish: { type: 'page.open', page: 'map' } },
		back: texts.ui('pages.back'),
	};
}

/** As chosen; else the own municipality beside another. */
function pairOf(about: string | undefined, known: readonly string[], own: string): string[] {
	const asked = about?.split(' ').filter((id) => known.includes(id)) ?? [];
	const [first = own, second = known.find((id) => id !== first) ?? first] = asked;
	return [first, second];
}

function toldOf({ texts }: Guided, count: number): string {
	if (count === 0) return texts.ui('difference.same');
	return count === 1 ? texts.ui('difference.one') : texts.ui('difference.count', { count });
}

/** Only the ways to these rows. */
function mapOfRows(
	resources: Guided,
	settings: Required<Settings>,
	rows: readonly string[],
	maps: Maps,
): DifferenceScreen['maps'][number] {
	const map = maps.map(resources, 'signal', settings);
	const leads = ({ to }: Branch): boolean => {
		if (to.kind === 'end') return rows.includes(to.row);
		return to.kind === 'station' && rowsIn(to.station).some((row) => rows.includes(row));
	};
	const tree = pruned(map.tree, leads);
	const ends = stationsIn(tree.root).flatMap(({ branches }) => branches.filter(({ to }) => to.kind === 'end'));
	return {
		name: municipalityName(resources.route, resources.texts, settings.municipality),
		drawing: narrowDrawing({ ...map, tree }),
		lit: { walked: new Set(ends.flatMap(({ key }) => [key, goalKey(key)])) },
	};
}

function linesOf({ texts }: Guided, { partners, notes }: Side): string[] {
	const urgent = { now: 'first-call', then: 'then', consider: 'consider' } as const;
	const lines = [
		...partners.map(({ urgency, partner }) =>
			texts.ui('map.panel.way', {
				question: texts.ui(`difference.${urgent[urgency]}`),
				answer: texts.line(`partners.${partner}.name`),
			}),
		),
		...notes.map((note) => texts.line(`notes.${note}`)),
	];
	return lines.length === 0 ? [texts.ui('difference.none')] : lines;
}

/** The same task, and who has it in each of them. */
function desksOf(state: AppState, resources: Guided, sides: readonly Required<Settings>[]): DifferenceScreen['desks'] {
	const { texts, guide, route } = resources;
	const now = wallTime(state.now);
	const desks = Object.keys(guide.partners).filter((id) => guide.partners[id]?.kind === 'desk');
	const entries = desks.map((id) => ({
		task: texts.line(`partners.${id}.name`),
		names: sides.map((settings) => partnerName({ resources, here: { guide, settings, own: {}, now } }, id)),
	}));
	return {
		heading: texts.ui('difference.desks'),
		intro: texts.ui('difference.desksIntro'),
		names: sides.map(({ municipality }) => municipalityName(route, texts, municipality)),
		entries: entries.filter(({ names: [one, other] }) => one !== other),
	};
}
